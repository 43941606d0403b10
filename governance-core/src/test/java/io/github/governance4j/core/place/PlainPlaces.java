package io.github.governance4j.core.place;

import io.github.governance4j.core.place.PlaceFault.Sheet;
import io.github.governance4j.core.place.PlaceFault.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is wrong with areas and superiors, straight from the definition: every row is asked on every day. For a handful of rows,
 * none of which overlap.
 */
final class PlainPlaces {
    /** No row of the tests begins or ends later. */
    static final int DAYS = 24;

    static final LocalDate START = LocalDate.of(2020, 1, 1);

    private PlainPlaces() {}

    static LocalDate day(int number) {
        return START.plusDays(number);
    }

    /** The row of an id that has begun by a day and began last; of two, the later one of the table. */
    private static <K, R extends Dated> int begun(List<R> rows, Function<R, K> id, K wanted, LocalDate day) {
        int latest = -1;
        for (int row = 0; row < rows.size(); row++) {
            R one = rows.get(row);
            boolean fits = id.apply(one).equals(wanted) && !one.firstDay().isAfter(day);
            if (fits && (latest < 0 || !one.firstDay().isBefore(rows.get(latest).firstDay()))) {
                latest = row;
            }
        }
        return latest;
    }

    private static <K, R extends Dated> int on(List<R> rows, Function<R, K> id, K wanted, LocalDate day) {
        int row = begun(rows, id, wanted, day);
        return row >= 0 && rows.get(row).holdsOn(day) ? row : -1;
    }

    /** What is wrong with bodies that have nobody in them. */
    static List<PlaceFault> ofBodies(List<Body> bodies) {
        List<PlaceFault> faults = new ArrayList<>();
        for (int row = 0; row < bodies.size(); row++) {
            int asked = row;
            bodies.get(row).superior().ifPresent(superior -> superior(bodies, asked, superior, faults));
        }
        faults.sort(Comparator.comparingInt(PlaceFault::row));
        return faults;
    }

    private static void superior(List<Body> bodies, int row, BodyId superior, List<PlaceFault> faults) {
        if (bodies.stream().noneMatch(body -> body.id().equals(superior))) {
            faults.add(new PlaceFault(Sheet.BODIES, row, What.UNKNOWN_SUPERIOR, superior.value()));
            return;
        }
        boolean circle = false;
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = day(i);
            if (bodies.get(row).holdsOn(day)) {
                if (on(bodies, Body::id, superior, day) < 0) {
                    faults.add(new PlaceFault(Sheet.BODIES, row, What.SUPERIOR_NOT_THERE, day.toString()));
                    return;
                }
                circle |= comesBack(bodies, row, day);
            }
        }
        if (circle) {
            faults.add(new PlaceFault(Sheet.BODIES, row, What.SUPERIOR_CYCLE, superior.value()));
        }
    }

    private static boolean comesBack(List<Body> bodies, int row, LocalDate day) {
        Set<Integer> seen = new HashSet<>();
        int at = row;
        while (at >= 0 && seen.add(at)) {
            at = bodies.get(at)
                    .superior()
                    .map(above -> on(bodies, Body::id, above, day))
                    .orElse(-1);
        }
        return at == row;
    }

    /** What bears a name on a day, or took its place, as a row; -1 for nothing. */
    static int bearing(List<Area> areas, AreaId id, LocalDate day) {
        int row = begun(areas, Area::id, id, day);
        while (row >= 0 && !areas.get(row).holdsOn(day)) {
            Area ended = areas.get(row);
            LocalDate next = ended.lastDay().orElseThrow().plusDays(1);
            if (ended.became().isEmpty() || on(areas, Area::id, ended.became().get(), next) < 0) {
                return -1;
            }
            row = begun(areas, Area::id, ended.became().get(), day);
        }
        return row;
    }

    static List<PlaceFault> ofAreas(LevelScheme scheme, List<Area> areas) {
        List<PlaceFault> faults = new ArrayList<>();
        for (int row = 0; row < areas.size(); row++) {
            judge(scheme, areas, row, faults);
        }
        faults.sort(Comparator.comparingInt(PlaceFault::row));
        return faults;
    }

    private static int rank(LevelScheme scheme, Area area) {
        return scheme.rank(area.kind()).orElse(-1);
    }

    private static void judge(LevelScheme scheme, List<Area> areas, int row, List<PlaceFault> faults) {
        Area area = areas.get(row);
        int rank = rank(scheme, area);
        if (area.parent().isEmpty() && rank > 0) {
            faults.add(new PlaceFault(
                    Sheet.AREAS, row, What.PARENT_MISSING, area.id().value()));
        } else if (area.parent().isPresent() && rank == 0) {
            faults.add(new PlaceFault(
                    Sheet.AREAS, row, What.PARENT_ABOVE_TOP, area.parent().get().value()));
        }
        area.parent().ifPresent(parent -> parent(scheme, areas, row, parent, faults));
        area.became().ifPresent(became -> successor(scheme, areas, row, became, faults));
    }

    private static void parent(LevelScheme scheme, List<Area> areas, int row, AreaId parent, List<PlaceFault> faults) {
        Area area = areas.get(row);
        if (areas.stream().noneMatch(other -> other.id().equals(parent))) {
            faults.add(new PlaceFault(Sheet.AREAS, row, What.UNKNOWN_PARENT, parent.value()));
            return;
        }
        int own = rank(scheme, area);
        boolean isTold = own == 0;
        Optional<LocalDate> next = Optional.of(area.firstDay()).filter(first -> own > 0);
        while (next.filter(area::holdsOn).isPresent()) {
            LocalDate day = next.get();
            int above = bearing(areas, parent, day);
            if (above < 0) {
                faults.add(new PlaceFault(Sheet.AREAS, row, What.PARENT_NOT_THERE, day.toString()));
                return;
            }
            // What lies in one row lies in it to its end.
            next = areas.get(above).lastDay().map(last -> last.plusDays(1));
            int higher = rank(scheme, areas.get(above));
            boolean special = scheme.kind(area.kind()).map(AreaKind::special).orElse(false);
            if (!isTold && higher != own - 1 && !(higher < own && special)) {
                What what = higher < own
                        ? What.LEVEL_SKIPPED
                        : liesIn(areas, above, area.id(), day) ? What.CYCLE : What.LEVEL_UPSIDE_DOWN;
                faults.add(new PlaceFault(Sheet.AREAS, row, what, parent.value()));
                isTold = true;
            }
        }
    }

    private static boolean liesIn(List<Area> areas, int row, AreaId wanted, LocalDate day) {
        Set<Integer> seen = new HashSet<>();
        int at = row;
        while (at >= 0 && seen.add(at)) {
            if (areas.get(at).id().equals(wanted)) {
                return true;
            }
            Optional<AreaId> parent = areas.get(at).parent();
            at = parent.map(above -> bearing(areas, above, day)).orElse(-1);
        }
        return false;
    }

    private static void successor(
            LevelScheme scheme, List<Area> areas, int row, AreaId became, List<PlaceFault> faults) {
        Area area = areas.get(row);
        if (area.lastDay().isEmpty()) {
            faults.add(new PlaceFault(Sheet.AREAS, row, What.SUCCESSOR_WITHOUT_END, became.value()));
            return;
        }
        LocalDate last = area.lastDay().get();
        if (areas.stream()
                .anyMatch(other ->
                        other.id().equals(area.id()) && other.firstDay().isAfter(last))) {
            faults.add(new PlaceFault(Sheet.AREAS, row, What.SUCCEEDED_AND_BACK, became.value()));
        }
        if (areas.stream().noneMatch(other -> other.id().equals(became))) {
            faults.add(new PlaceFault(Sheet.AREAS, row, What.UNKNOWN_SUCCESSOR, became.value()));
            return;
        }
        int next = on(areas, Area::id, became, last.plusDays(1));
        if (next < 0) {
            faults.add(new PlaceFault(
                    Sheet.AREAS, row, What.SUCCESSOR_NOT_THERE, last.plusDays(1).toString()));
        } else if (rank(scheme, areas.get(next)) != rank(scheme, area)) {
            faults.add(new PlaceFault(Sheet.AREAS, row, What.SUCCESSOR_ON_ANOTHER_LEVEL, became.value()));
        }
    }
}
