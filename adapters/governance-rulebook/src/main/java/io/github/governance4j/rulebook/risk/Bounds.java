package io.github.governance4j.rulebook.risk;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Bound;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.function.Consumer;

/** How the text of a cell becomes a bound that says whether its end is included. */
final class Bounds {
    /** Where a range begins: {@code >=3}, {@code >70}. Fails with {@code BOUND_WITHOUT_SIGN}, {@code BOUND_POINTS_ELSEWHERE} or as {@link CellKind#QUANTITY}. */
    static final CellKind<Bound> LOWER = (cell, problems) -> bound(cell, ">", "<", problems);

    /** Where a range ends: {@code <10}, {@code <=70}. Fails with {@code BOUND_WITHOUT_SIGN}, {@code BOUND_POINTS_ELSEWHERE} or as {@link CellKind#QUANTITY}. */
    static final CellKind<Bound> UPPER = (cell, problems) -> bound(cell, "<", ">", problems);

    private Bounds() {}

    private static Optional<Bound> bound(Cell cell, String sign, String other, Consumer<Problem> problems) {
        String text = cell.text();
        if (cell.isEmpty()) {
            problems.accept(Problem.error(cell.at(), "MISSING_VALUE"));
            return Optional.empty();
        }
        if (!text.startsWith(sign)) {
            problems.accept(cell.error(text.startsWith(other) ? "BOUND_POINTS_ELSEWHERE" : "BOUND_WITHOUT_SIGN")
                    .with("signs", sign + "= " + sign));
            return Optional.empty();
        }
        boolean included = text.startsWith(sign + "=");
        String number = text.substring(included ? 2 : 1);
        return new Cell(cell.at(), number).as(CellKind.QUANTITY, problems).map(value -> new Bound(value, included));
    }
}
