package io.github.governance4j.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies of a county, their posts and who held them when (机构、岗位与任职名册).
 *
 * <p>Posts change hands and fall vacant; a past day answers as it was. Whoever is asked for a place is looked for at the place itself
 * and then upward, by whatever name the place bears on that day. Equal when all rows
 * are. Immutable.
 */
public final class Roster {
    private static final int[] NONE = {};
    private static final Roster EMPTY = new Roster(List.of(), List.of(), List.of());

    private final Spans<BodyId, Body> bodies;
    private final Spans<PostId, Post> posts;
    private final Spans<PostId, Tenure> tenures;
    private final Map<RoleAt, int[]> postsByRole;
    private final Map<CompetentAt, int[]> bodiesByCompetence;
    private final Map<SkillId, int[]> tenuresBySkill;
    private final Map<DutyId, int[]> postsByDuty;

    private Roster(List<Body> bodies, List<Post> posts, List<Tenure> tenures) {
        this.bodies = Spans.of(bodies, Body::id);
        this.posts = Spans.of(posts, Post::id);
        this.tenures = Spans.of(tenures, Tenure::post);
        this.postsByRole = this.posts.by(this::places);
        this.bodiesByCompetence = this.bodies.by(body -> body.competence().stream()
                .map(category -> new CompetentAt(category, body.area()))
                .toList());
        this.tenuresBySkill = this.tenures.by(Tenure::skills);
        this.postsByDuty = this.posts.by(Post::duties);
    }

    // A post without an area of its own stands wherever its body ever stood; which of them it is on a day is asked
    // later.
    private Iterable<RoleAt> places(Post post) {
        if (post.area().isPresent()) {
            return List.of(new RoleAt(post.role(), post.area().get()));
        }
        List<RoleAt> places = new ArrayList<>();
        for (int row : bodies.rowsOf(bodies.number(post.body()))) {
            RoleAt place = new RoleAt(post.role(), bodies.row(row).area());
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        return places;
    }

    /** {@return a roster of nobody} */
    public static Roster empty() {
        return EMPTY;
    }

    /**
     * {@return the roster of these bodies, posts and tenures}
     *
     * @param bodies several rows for one that changed, in any order
     * @param posts likewise
     * @param tenures at most one at a time for each post
     * @throws IllegalArgumentException if {@link #faults} finds anything
     */
    public static Roster of(List<Body> bodies, List<Post> posts, List<Tenure> tenures) {
        Roster roster = new Roster(bodies, posts, tenures);
        List<PlaceFault> faults = RosterCheck.faults(roster.bodies, roster.posts, roster.tenures);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.size() + " faults in a roster, first: " + faults.get(0));
        }
        return roster;
    }

    /**
     * {@return everything that is wrong with these rows, sheet by sheet in their order; empty if {@link #of} will take them}
     *
     * @param bodies the bodies
     * @param posts the posts
     * @param tenures the tenures
     */
    public static List<PlaceFault> faults(List<Body> bodies, List<Post> posts, List<Tenure> tenures) {
        return RosterCheck.faults(
                Spans.of(bodies, Body::id), Spans.of(posts, Post::id), Spans.of(tenures, Tenure::post));
    }

    /** {@return every row of every body, as it was given} */
    public List<Body> bodies() {
        return bodies.rows();
    }

    /** {@return every row of every post, as it was given} */
    public List<Post> posts() {
        return posts.rows();
    }

    /** {@return every tenure, as it was given} */
    public List<Tenure> tenures() {
        return tenures.rows();
    }

    /**
     * {@return a body as it is on a day; empty if there is none of that name then}
     *
     * @param id its name
     * @param day the day
     */
    public Optional<Body> body(BodyId id, LocalDate day) {
        return on(bodies, id, day);
    }

    /**
     * {@return a post as it is on a day, held or vacant; empty if there is none of that name then}
     *
     * @param id its name
     * @param day the day
     */
    public Optional<Post> post(PostId id, LocalDate day) {
        return on(posts, id, day);
    }

    /**
     * {@return who holds a post on a day; empty if it is vacant or not there}
     *
     * @param post the post
     * @param day the day
     */
    public Optional<Tenure> holder(PostId post, LocalDate day) {
        return post(post, day).flatMap(there -> on(tenures, post, day));
    }

    /**
     * {@return the posts of a role that answer for just this area on a day, held or vacant, by id}
     *
     * @param role the role
     * @param area the area, by the name the roster knows
     * @param day the day
     */
    public List<Post> posts(RoleId role, AreaId area, LocalDate day) {
        return posts.holding(postsByRole.getOrDefault(new RoleAt(role, area), NONE), day.toEpochDay()).stream()
                .filter(post -> area(post, day).filter(area::equals).isPresent())
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }

    /**
     * {@return the area a post answers for on a day: its own, or its body's}
     *
     * @param post a post of this roster
     * @param day the day
     */
    public Optional<AreaId> area(Post post, LocalDate day) {
        return post.area().or(() -> body(post.body(), day).map(Body::area));
    }

    /**
     * Who answers for a place in a role.
     *
     * @param area the place, by any name it ever bore
     * @param role the role
     * @param day the day
     * @param territory the areas
     * @return the nearest held post, at the place or above it, the smallest id among several; empty if nobody holds such a post up to
     *     the top, or the place is not there
     */
    public Optional<Answering> answering(AreaId area, RoleId role, LocalDate day, Territory territory) {
        List<AreaId> path = territory
                .successor(area, day)
                .map(now -> territory.path(now, day))
                .orElse(List.of());
        for (AreaId step : path) {
            Optional<Answering> found = territory.names(step, day).stream()
                    .flatMap(name -> posts(role, name, day).stream())
                    .sorted(Comparator.comparing(Post::id))
                    .flatMap(post -> holder(post.id(), day).stream().map(tenure -> new Answering(step, post, tenure)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Which body is competent for a kind of matters at a place.
     *
     * @param categories the kind first, then the kinds it belongs to, the most general last
     * @param area the place, by any name it ever bore
     * @param day the day
     * @param territory the areas
     * @return the nearest body, at the place or above it; among those at one area the one named for the most special kind, then the
     *     smallest id; empty if nobody is competent
     */
    public Optional<Body> competent(List<CategoryId> categories, AreaId area, LocalDate day, Territory territory) {
        List<AreaId> path = territory
                .successor(area, day)
                .map(now -> territory.path(now, day))
                .orElse(List.of());
        for (AreaId step : path) {
            List<AreaId> names = territory.names(step, day);
            for (CategoryId category : categories) {
                Optional<Body> found = names.stream()
                        .flatMap(name -> bodies
                                .holding(
                                        bodiesByCompetence.getOrDefault(new CompetentAt(category, name), NONE),
                                        day.toEpochDay())
                                .stream())
                        .min(Comparator.comparing(Body::id));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * {@return who can do something and holds a post on a day, by post}
     *
     * @param skill what somebody can do
     * @param day the day
     */
    public List<Tenure> withSkill(SkillId skill, LocalDate day) {
        return tenures.holding(tenuresBySkill.getOrDefault(skill, NONE), day.toEpochDay()).stream()
                .filter(tenure -> post(tenure.post(), day).isPresent())
                .sorted(Comparator.comparing(Tenure::post))
                .toList();
    }

    /**
     * {@return the posts that carry a duty on a day, held or vacant, by id}
     *
     * @param duty the duty
     * @param day the day
     */
    public List<Post> withDuty(DutyId duty, LocalDate day) {
        return posts.holding(postsByDuty.getOrDefault(duty, NONE), day.toEpochDay()).stream()
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }

    /**
     * {@return the posts nobody holds on a day (空缺岗位), by id}
     *
     * @param day the day
     */
    public List<Post> vacant(LocalDate day) {
        return posts.rows().stream()
                .filter(post -> post.holdsOn(day) && holder(post.id(), day).isEmpty())
                .sorted(Comparator.comparing(Post::id))
                .toList();
    }

    private static <K, R extends Dated> Optional<R> on(Spans<K, R> spans, K id, LocalDate day) {
        int row = spans.on(spans.number(id), day.toEpochDay());
        return row < 0 ? Optional.empty() : Optional.of(spans.row(row));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster that
                && bodies().equals(that.bodies())
                && posts().equals(that.posts())
                && tenures().equals(that.tenures());
    }

    @Override
    public int hashCode() {
        return 31 * posts().hashCode() + tenures().hashCode();
    }

    /** For people debugging: how many of each there are. */
    @Override
    public String toString() {
        return bodies.size() + " bodies, " + posts.size() + " posts, "
                + tenures.rows().size() + " tenures";
    }

    private record RoleAt(RoleId role, AreaId area) {}

    private record CompetentAt(CategoryId category, AreaId area) {}
}
