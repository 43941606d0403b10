package io.github.governance4j.rulebook.risk;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Bound;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** How the text of a cell becomes a value in thousandths, or a bound that says whether its end is included. */
public final class Quantities {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern TOO_FINE = Pattern.compile("-?[0-9]+\\.[0-9]{3}[0-9]*[1-9][0-9]*");
    // Unfolding a number takes time that grows with the square of its length; no number meant as a value is this long.
    private static final int LONGEST_NUMBER = 40;

    /**
     * A value, exact to one thousandth, within {@link Model#MOST_VALUE} either way: {@code 0.5}, {@code 270}. Fails with {@code
     * NOT_A_NUMBER}, {@code QUANTITY_NOT_EXACT} (a fourth decimal) or {@code NUMBER_OUT_OF_BOUNDS}.
     */
    public static final CellKind<Quantity> QUANTITY = Quantities::quantity;

    /** Where a range begins: {@code >=3}, {@code >70}. Fails with {@code BOUND_WITHOUT_SIGN}, {@code BOUND_POINTS_ELSEWHERE} or as {@link #QUANTITY}. */
    public static final CellKind<Bound> LOWER = (cell, problems) -> bound(cell, ">", "<", problems);

    /** Where a range ends: {@code <10}, {@code <=70}. Fails with {@code BOUND_WITHOUT_SIGN}, {@code BOUND_POINTS_ELSEWHERE} or as {@link #QUANTITY}. */
    public static final CellKind<Bound> UPPER = (cell, problems) -> bound(cell, "<", ">", problems);

    private Quantities() {}

    private static Optional<Quantity> quantity(Cell cell, Consumer<Problem> problems) {
        String text = cell.text();
        if (cell.isEmpty()) {
            problems.accept(Problem.error(cell.at(), "MISSING_VALUE"));
        } else if (!DECIMAL.matcher(text).matches()) {
            problems.accept(cell.error("NOT_A_NUMBER"));
        } else if (text.length() > LONGEST_NUMBER) {
            problems.accept(outOfBounds(cell));
        } else if (TOO_FINE.matcher(text).matches()) {
            problems.accept(cell.error("QUANTITY_NOT_EXACT"));
        } else {
            return within(cell, problems);
        }
        return Optional.empty();
    }

    private static Optional<Quantity> within(Cell cell, Consumer<Problem> problems) {
        try {
            Quantity value = Quantity.of(cell.text());
            if (value.compareTo(Model.MOST_VALUE) <= 0
                    && value.compareTo(new Quantity(-Model.MOST_VALUE.thousandths())) >= 0) {
                return Optional.of(value);
            }
        } catch (ArithmeticException doesNotFit) {
            // The same problem as any other value that is too large.
        }
        problems.accept(outOfBounds(cell));
        return Optional.empty();
    }

    private static Problem outOfBounds(Cell cell) {
        return cell.error("NUMBER_OUT_OF_BOUNDS")
                .with("least", "-" + Model.MOST_VALUE)
                .with("most", Model.MOST_VALUE.toString());
    }

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
        return new Cell(cell.at(), number).as(QUANTITY, problems).map(value -> new Bound(value, included));
    }
}
