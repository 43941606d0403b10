package io.github.governance4j.core.place;

import io.github.governance4j.core.place.PlaceFault.Sheet;
import io.github.governance4j.core.place.PlaceFault.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what is wrong with the rows of a territory. */
final class TerritoryCheck {
    private final TerritoryRows rows;
    private final Spans<AreaId, Area> spans;
    private final Knots knots;
    private final List<PlaceFault> faults = new ArrayList<>();

    private TerritoryCheck(TerritoryRows rows) {
        this.rows = rows;
        this.spans = rows.spans();
        this.knots = Knots.of(IntStream.range(0, spans.size())
                .mapToObj(number -> Arrays.stream(spans.rowsOf(number))
                        .flatMap(row -> IntStream.of(rows.parent(row), rows.became(row)))
                        .filter(to -> to >= 0)
                        .toArray())
                .toArray(int[][]::new));
    }

    static List<PlaceFault> faults(TerritoryRows rows) {
        TerritoryCheck check = new TerritoryCheck(rows);
        check.spans.overlaps().forEach(pair -> check.tell(pair[0], What.SPANS_OVERLAP, Integer.toString(pair[1])));
        for (int row = 0; row < check.spans.rows().size(); row++) {
            check.judge(row, check.spans.row(row));
        }
        check.faults.sort(Comparator.comparingInt(PlaceFault::row));
        return List.copyOf(check.faults);
    }

    private void judge(int row, Area area) {
        if (rows.rank(row) < 0) {
            tell(row, What.UNKNOWN_KIND, area.kind().value());
        } else if (area.parent().isEmpty() && rows.rank(row) > 0) {
            tell(row, What.PARENT_MISSING, area.id().value());
        } else if (area.parent().isPresent() && rows.rank(row) == 0) {
            tell(row, What.PARENT_ABOVE_TOP, area.parent().get().value());
        }
        area.parent().ifPresent(parent -> parent(row, parent));
        area.became().ifPresent(became -> successor(row, area, became));
    }

    private void parent(int row, AreaId parent) {
        if (rows.parent(row) < 0) {
            tell(row, What.UNKNOWN_PARENT, parent.value());
            return;
        }
        if (rows.rank(row) == 0) {
            return;
        }
        boolean levelTold = false;
        for (long day = spans.from(row); day <= spans.through(row); ) {
            int above = rows.parentRow(row, day);
            if (above < 0) {
                tell(row, What.PARENT_NOT_THERE, LocalDate.ofEpochDay(day).toString());
                return;
            }
            if (!levelTold) {
                levelTold = level(row, above, day, parent);
            }
            // Rows of the same level in its place are as good as this one.
            if (rows.changes(above) == Spans.ENDLESS) {
                return;
            }
            day = rows.changes(above);
        }
    }

    private boolean level(int row, int above, long day, AreaId parent) {
        int own = rows.rank(row);
        int higher = rows.rank(above);
        if (own < 0 || higher < 0 || higher == own - 1 || (higher < own && rows.isSpecial(row))) {
            return false;
        }
        What what =
                higher < own ? What.LEVEL_SKIPPED : leadsBack(row, above, day) ? What.CYCLE : What.LEVEL_UPSIDE_DOWN;
        tell(row, what, parent.value());
        return true;
    }

    private boolean leadsBack(int row, int above, long day) {
        if (!knots.ties(spans.numberOf(row), spans.numberOf(above))) {
            return false;
        }
        Set<Integer> seen = new HashSet<>();
        int at = above;
        while (at >= 0 && seen.add(at)) {
            if (spans.numberOf(at) == spans.numberOf(row)) {
                return true;
            }
            at = rows.parentRow(at, day);
        }
        return false;
    }

    private void successor(int row, Area area, AreaId became) {
        int number = spans.number(became);
        if (area.lastDay().isEmpty()) {
            tell(row, What.SUCCESSOR_WITHOUT_END, became.value());
            return;
        }
        int[] own = spans.rowsOf(spans.numberOf(row));
        if (spans.from(own[own.length - 1]) > spans.through(row)) {
            tell(row, What.SUCCEEDED_AND_BACK, became.value());
        }
        if (number < 0) {
            tell(row, What.UNKNOWN_SUCCESSOR, became.value());
            return;
        }
        int next = spans.on(number, spans.through(row) + 1);
        if (next < 0) {
            tell(
                    row,
                    What.SUCCESSOR_NOT_THERE,
                    LocalDate.ofEpochDay(spans.through(row) + 1).toString());
        } else if (rows.rank(row) >= 0 && rows.rank(next) >= 0 && rows.rank(next) != rows.rank(row)) {
            tell(row, What.SUCCESSOR_ON_ANOTHER_LEVEL, became.value());
        }
    }

    private void tell(int row, What what, String about) {
        faults.add(new PlaceFault(Sheet.AREAS, row, what, about));
    }
}
