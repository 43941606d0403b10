package io.github.governance4j.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything is and who answers for it (区域与名册).
 *
 * @param territory the areas
 * @param roster the bodies, posts and tenures
 */
public record Place(Territory territory, Roster roster) {
    private static final Place NOWHERE = new Place(Territory.empty(), Roster.empty());

    /**
     * Checks that the areas the roster names are there.
     *
     * @param territory the areas
     * @param roster the bodies, posts and tenures
     * @throws IllegalArgumentException if {@link #faults} finds anything
     */
    public Place {
        List<PlaceFault> faults = faults(territory, roster);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.size() + " faults in a place, first: " + faults.get(0));
        }
    }

    /** {@return no areas and nobody} */
    public static Place nowhere() {
        return NOWHERE;
    }

    /**
     * {@return what does not fit between areas and roster, bodies first, in their order; empty if they make a place}
     *
     * @param territory the areas
     * @param roster the bodies, posts and tenures
     */
    public static List<PlaceFault> faults(Territory territory, Roster roster) {
        List<PlaceFault> faults = new ArrayList<>();
        for (int row = 0; row < roster.bodies().size(); row++) {
            Body body = roster.bodies().get(row);
            judge(PlaceFault.Sheet.BODIES, row, body, body.area(), territory).ifPresent(faults::add);
        }
        for (int row = 0; row < roster.posts().size(); row++) {
            Post post = roster.posts().get(row);
            if (post.area().isPresent()) {
                judge(PlaceFault.Sheet.POSTS, row, post, post.area().get(), territory)
                        .ifPresent(faults::add);
            }
        }
        return List.copyOf(faults);
    }

    private static Optional<PlaceFault> judge(
            PlaceFault.Sheet sheet, int row, Dated dated, AreaId area, Territory territory) {
        if (!territory.knows(area)) {
            return Optional.of(new PlaceFault(sheet, row, PlaceFault.What.UNKNOWN_AREA, area.value()));
        }
        return territory
                .firstWithout(area, dated)
                .map(day -> new PlaceFault(
                        sheet,
                        row,
                        PlaceFault.What.AREA_NOT_THERE,
                        LocalDate.ofEpochDay(day).toString()));
    }

    /**
     * {@return who answers for an area in a role, as {@link Roster#answering} says}
     *
     * @param area the place, by any name it ever bore
     * @param role the role
     * @param day the day
     */
    public Optional<Answering> answering(AreaId area, RoleId role, LocalDate day) {
        return roster.answering(area, role, day, territory);
    }

    /**
     * {@return which body is competent for a kind of matters at a place, as {@link Roster#competent} says}
     *
     * @param categories the kind first, then the kinds it belongs to
     * @param area the place, by any name it ever bore
     * @param day the day
     */
    public Optional<Body> competent(List<CategoryId> categories, AreaId area, LocalDate day) {
        return roster.competent(categories, area, day, territory);
    }
}
