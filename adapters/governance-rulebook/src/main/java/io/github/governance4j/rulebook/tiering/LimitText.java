package io.github.governance4j.rulebook.tiering;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.RollOver;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** A limit in one cell: a number, a blank and a unit, for example {@code 3 WORKING_DAY} or {@code 24 HOUR}. */
final class LimitText {
    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);

    private LimitText() {}

    /** A limit that ends as limits of its unit usually do. */
    static CellKind<TimeLimit> of(String code, ZoneId zone, String source) {
        return (cell, problems) -> builder(cell, problems, code, source)
                .map(limit -> limit.zone(zone))
                .map(TimeLimit.Builder::build);
    }

    /** A longest time in effect: it ends on its own day, rest day or not, so that holidays burden nobody any longer. */
    static CellKind<TimeLimit> longest(String code, ZoneId zone, String source) {
        return (cell, problems) -> builder(cell, problems, code, source)
                .map(limit -> limit.zone(zone))
                .map(limit -> limit.rollOver(RollOver.NONE).build());
    }

    private static Optional<TimeLimit.Builder> builder(
            Cell cell, Consumer<Problem> problems, String code, String source) {
        String[] parts = cell.text().split(" ", -1);
        if (parts.length != 2) {
            problems.accept(cell.error("NOT_A_LIMIT"));
            return Optional.empty();
        }
        Optional<LimitUnit> unit = new Cell(cell.at(), parts[1]).as(UNIT, problems);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return new Cell(cell.at(), parts[0])
                .as(CellKind.wholeNumber(1, unit.get().most()), problems)
                .map(amount -> TimeLimit.of(code, amount, unit.get(), source));
    }
}
