package io.github.governance4j.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RosterLaws {
    private static final RoleId LEADER = new RoleId("grid-leader");
    private static final CategoryId KIND = new CategoryId("neighbours");
    private static final CategoryId WIDER = new CategoryId("disputes");

    /** A county with posts scattered over areas of its first day; each is held, handed over, or vacant for a while. */
    record Staffed(CountyHistory history, List<Body> bodies, List<Post> posts, List<Tenure> tenures) {
        Place place() {
            return new Place(history.territory(), Roster.of(bodies, posts, tenures));
        }

        List<LocalDate> days() {
            return history.accounts().stream().map(CountyHistory.Account::from).toList();
        }
    }

    @Provide
    Arbitrary<Staffed> counties() {
        return Arbitraries.longs().map(RosterLaws::staffed);
    }

    private static Staffed staffed(long seed) {
        CountyHistory history = new CountyHistory(seed);
        Random random = new Random(seed + 1);
        List<Body> bodies = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<Tenure> tenures = new ArrayList<>();
        LocalDate start = CountyHistory.START;
        List<CountyHistory.Account> accounts = history.accounts();
        // Only where a name leads somewhere on every day; a place may not name an area that is gone without a
        // successor.
        List<AreaId> lasting = accounts.get(0).parents().keySet().stream()
                .filter(id -> accounts.stream().allMatch(a -> a.successor(id).isPresent()))
                .toList();
        for (int i = 0; i < lasting.size(); i++) {
            BodyId body = new BodyId("B" + (i * 31 % 97) + "-" + i);
            Set<CategoryId> competence = random.nextInt(3) > 0 ? Set.of() : Set.of(random.nextBoolean() ? KIND : WIDER);
            bodies.add(
                    Body.of(body, lasting.get(i), start).competence(competence).build());
            if (random.nextBoolean()) {
                PostId post = new PostId("P" + (i * 37 % 101) + "-" + i);
                Post.Builder written = Post.of(post, body, LEADER, start);
                if (random.nextBoolean()) {
                    written.area(lasting.get(random.nextInt(lasting.size())));
                }
                posts.add(written.build());
                LocalDate from = start.plusDays(random.nextInt(100));
                for (int t = random.nextInt(4); t > 0; t--) {
                    LocalDate through = from.plusDays(random.nextInt(120));
                    tenures.add(Tenure.of(
                            post,
                            new PersonId("W" + i + "-" + t),
                            from,
                            t == 1 && random.nextBoolean() ? Optional.empty() : Optional.of(through),
                            Set.of()));
                    from = through.plusDays(1 + random.nextInt(20));
                }
            }
        }
        return new Staffed(history, bodies, posts, tenures);
    }

    @Property(tries = 100)
    void whoever_answers_is_the_nearest_who_holds_the_role(@ForAll("counties") Staffed county) {
        Place place = county.place();
        for (int i = 0; i < county.days().size(); i++) {
            LocalDate day = county.days().get(i);
            CountyHistory.Account account = county.history().accounts().get(i);
            for (AreaId name : county.history().names()) {
                // By brute force over every post and tenure.
                Optional<PostId> expected = account.successor(name).map(account::path).orElse(List.of()).stream()
                        .flatMap(step -> county.posts().stream()
                                .filter(post -> account.successor(post.area()
                                                .orElseGet(() ->
                                                        bodyOf(county, post).area()))
                                        .equals(Optional.of(step)))
                                .filter(post -> county.tenures().stream()
                                        .anyMatch(t -> t.post().equals(post.id()) && t.holdsOn(day)))
                                .map(Post::id)
                                .sorted())
                        .findFirst();
                assertThat(place.answering(name, LEADER, day)
                                .map(answer -> answer.post().id()))
                        .as("%s on %s", name, day)
                        .isEqualTo(expected);
            }
        }
    }

    @Property(tries = 100)
    void whoever_is_competent_is_the_nearest_and_then_the_most_special(@ForAll("counties") Staffed county) {
        Place place = county.place();
        for (int i = 0; i < county.days().size(); i++) {
            CountyHistory.Account account = county.history().accounts().get(i);
            for (AreaId name : county.history().names()) {
                Optional<BodyId> expected = account.successor(name).map(account::path).orElse(List.of()).stream()
                        .flatMap(step -> county.bodies().stream()
                                .filter(body -> account.successor(body.area()).equals(Optional.of(step)))
                                .filter(body -> !body.competence().isEmpty())
                                .sorted(Comparator.comparing((Body body) ->
                                                !body.competence().contains(KIND))
                                        .thenComparing(Body::id))
                                .map(Body::id))
                        .findFirst();
                assertThat(place.competent(
                                        List.of(KIND, WIDER),
                                        name,
                                        county.days().get(i))
                                .map(Body::id))
                        .isEqualTo(expected);
            }
        }
    }

    @Property(tries = 60)
    void a_post_is_either_held_or_vacant(@ForAll("counties") Staffed county) {
        Roster roster = county.place().roster();
        for (LocalDate day : county.days()) {
            for (Post post : county.posts()) {
                assertThat(roster.vacant(day).contains(post))
                        .isEqualTo(roster.holder(post.id(), day).isEmpty());
            }
        }
    }

    @Property(tries = 60)
    void a_past_day_answers_as_it_did_before_later_tenures_were_added(@ForAll("counties") Staffed county) {
        Place whole = county.place();
        for (LocalDate day : county.days()) {
            List<Tenure> begun = county.tenures().stream()
                    .filter(tenure -> !tenure.firstDay().isAfter(day))
                    .toList();
            Place then = new Place(whole.territory(), Roster.of(county.bodies(), county.posts(), begun));
            for (AreaId name : county.history().names()) {
                assertThat(whole.answering(name, LEADER, day)).isEqualTo(then.answering(name, LEADER, day));
            }
            assertThat(whole.roster().vacant(day)).isEqualTo(then.roster().vacant(day));
        }
    }

    @Property(tries = 60)
    void where_the_top_is_held_every_area_answers_to_somebody(@ForAll("counties") Staffed county) {
        CountyHistory.Account first = county.history().accounts().get(0);
        AreaId top = first.parents().keySet().stream()
                .filter(id -> first.parent(id).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Body> bodies = new ArrayList<>(county.bodies());
        List<Post> posts = new ArrayList<>(county.posts());
        List<Tenure> tenures = new ArrayList<>(county.tenures());
        BodyId office = new BodyId("office");
        bodies.add(Body.of(office, top, CountyHistory.START).build());
        posts.add(
                Post.of(new PostId("duty"), office, LEADER, CountyHistory.START).build());
        tenures.add(Tenure.of(new PostId("duty"), new PersonId("W"), CountyHistory.START));
        Place place = new Place(county.history().territory(), Roster.of(bodies, posts, tenures));
        for (LocalDate day : county.days()) {
            for (Area area : place.territory().on(day)) {
                assertThat(place.answering(area.id(), LEADER, day)).isPresent();
            }
        }
    }

    private static Body bodyOf(Staffed county, Post post) {
        return county.bodies().stream()
                .filter(body -> body.id().equals(post.body()))
                .findFirst()
                .orElseThrow();
    }
}
