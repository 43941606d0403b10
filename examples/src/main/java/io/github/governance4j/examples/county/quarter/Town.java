package io.github.governance4j.examples.county.quarter;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.matter.MatterRules;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.place.Area;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.Body;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.place.Territory;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.examples.county.madeup.Staff;
import io.github.governance4j.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** The town a quarter is made up for (城镇): its rules, its grids, its staff, and the district without a network. */
final class Town {
    private final Edition<MatterRules> edition;
    private final Place place;
    private final Matters matters;
    private final Staff staff;
    private final Optional<AreaId> far;

    Town(Rulebook rulebook, Edition<MatterRules> edition, LocalDate day) {
        this.edition = edition;
        this.place = rulebook.place();
        this.matters = Matters.over(rulebook.matters(), place, WorkCalendar.china());
        this.staff = new Staff(place);
        this.far = far(day);
    }

    MatterRules rules() {
        return edition.rules();
    }

    Matters matters() {
        return matters;
    }

    Staff staff() {
        return staff;
    }

    Territory territory() {
        return place.territory();
    }

    Categories categories() {
        return rules().categories();
    }

    /** Any kind of matters that has none under it. */
    CategoryId category(SplittableRandom chance) {
        List<CategoryId> leaves = categories().leaves();
        return leaves.get(chance.nextInt(leaves.size()));
    }

    /** A grid: an area of the lowest level there is on the day. */
    AreaId grid(LocalDate day, SplittableRandom chance) {
        List<AreaId> grids = grids(day);
        return grids.get(chance.nextInt(grids.size()));
    }

    /** Whether an area lies in the district that has no network. */
    boolean isFar(AreaId area, LocalDate day) {
        return far.isPresent() && place.territory().path(area, day).contains(far.get());
    }

    /** Whether matters of a kind go to a ladder that needs the parties' consent. */
    boolean consents(CategoryId category) {
        return ladder(category).filter(ladder -> ladder.first().consent()).isPresent();
    }

    private Optional<Ladder> ladder(CategoryId category) {
        return rules().routing().rows().stream()
                .filter(row -> row.category().isPresent()
                        && categories()
                                .lineage(category)
                                .contains(row.category().get()))
                .findFirst()
                .flatMap(row -> rules().ladders().ladder(row.route().ladder()));
    }

    /** The keys that open a case half-way, on the second rung of its ladder; empty where nobody could own it. */
    Optional<String> opening(CategoryId category, AreaId area, LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        Optional<Body> department = place.competent(categories().lineage(category), area, day);
        Optional<BodyId> territory = territory().path(area, day).stream()
                .flatMap(there -> place.roster().bodies().stream()
                        .filter(body -> body.area().equals(there))
                        .filter(body -> place.roster().body(body.id(), day).isPresent())
                        .map(Body::id))
                .findFirst();
        Optional<Ladder> ladder = ladder(category).filter(found -> found.rungs().size() > 1);
        if (department.isEmpty() || territory.isEmpty() || ladder.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("department=" + department.get().id() + ";territory=" + territory.get() + ";ladder="
                + ladder.get().id() + ";rung=" + ladder.get().rungs().get(1).order() + ";since=" + now.minusDays(1));
    }

    /** Whether a post is one of a body of the district that has no network. */
    boolean isFar(PostId post, LocalDate day) {
        return place.roster()
                .post(post, day)
                .flatMap(there -> place.roster().body(there.body(), day))
                .filter(body -> isFar(body.area(), day))
                .isPresent();
    }

    private List<AreaId> grids(LocalDate day) {
        int lowest = place.territory().scheme().levels().size() - 1;
        List<AreaId> grids = new ArrayList<>();
        for (Area area : place.territory().on(day)) {
            if (place.territory().scheme().rank(area.kind()).orElse(0) == lowest) {
                grids.add(area.id());
            }
        }
        return grids;
    }

    /** The area above grids with the fewest households to a grid: where people live far apart there is no network. */
    private Optional<AreaId> far(LocalDate day) {
        Territory territory = place.territory();
        return grids(day).stream()
                .filter(grid -> territory.load(grid, day).isPresent())
                .flatMap(grid -> territory.path(grid, day).stream().skip(1).limit(1))
                .distinct()
                .min(Comparator.comparingLong((AreaId area) -> perGrid(area, day))
                        .thenComparing(AreaId::value));
    }

    private long perGrid(AreaId area, LocalDate day) {
        List<Long> loads = place.territory().children(area, day).stream()
                .flatMapToLong(grid -> place.territory().load(grid, day).stream())
                .boxed()
                .collect(Collectors.toList());
        return loads.stream().mapToLong(Long::longValue).sum() / Math.max(1, loads.size());
    }
}
