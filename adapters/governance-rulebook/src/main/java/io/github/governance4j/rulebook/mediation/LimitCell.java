package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A limit in one cell: a number, a blank and a unit, and behind another blank its source where that is not the row's: {@code 1 MONTH}, {@code
 * 2 WORKING_DAY 在线调解规则10条}. A row has limits from several laws, and each is to be cited with its own.
 */
final class LimitCell {
    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);

    private LimitCell() {}

    /** A limit of this short name, with this source unless the cell names another. Steps of mediation are limited in days or longer. */
    static CellKind<TimeLimit> of(String code, String source) {
        return (cell, problems) -> read(cell, problems, code, source);
    }

    private static Optional<TimeLimit> read(Cell cell, Consumer<Problem> problems, String code, String source) {
        String[] parts = cell.text().split(" ", 3);
        if (parts.length < 2 || (parts.length == 3 && parts[2].isBlank())) {
            problems.accept(cell.error("NOT_A_LIMIT"));
            return Optional.empty();
        }
        Optional<LimitUnit> unit = new Cell(cell.at(), parts[1]).as(UNIT, problems);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (unit.get() == LimitUnit.HOUR) {
            problems.accept(cell.error("LIMIT_IN_HOURS"));
            return Optional.empty();
        }
        String stands = parts.length == 3 ? parts[2].strip() : source;
        return new Cell(cell.at(), parts[0])
                .as(CellKind.wholeNumber(1, unit.get().most()), problems)
                .map(amount -> TimeLimit.of(code, amount, unit.get(), stands).build());
    }
}
