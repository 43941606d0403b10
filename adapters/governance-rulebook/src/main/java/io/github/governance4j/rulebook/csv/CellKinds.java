package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.points.Points;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The longer readings behind {@link CellKind}. */
final class CellKinds {
    static final Pattern DAY_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    static final Pattern MOMENT_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern TOO_FINE = Pattern.compile("-?[0-9]+\\.[0-9]{2}[0-9]*[1-9][0-9]*");
    private static final Pattern TOO_FINE_A_QUANTITY = Pattern.compile("-?[0-9]+\\.[0-9]{3}[0-9]*[1-9][0-9]*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    // Unfolding a number takes time that grows with the square of its length; no number meant as points is this long.
    private static final int LONGEST_NUMBER = 40;

    private CellKinds() {}

    static Optional<Points> points(Cell cell, Consumer<Problem> problems) {
        String text = cell.text();
        if (!DECIMAL.matcher(text).matches()) {
            problems.accept(cell.error("NOT_A_NUMBER"));
        } else if (TOO_FINE.matcher(text).matches()) {
            problems.accept(cell.error("NUMBER_NOT_EXACT"));
        } else if (text.length() <= LONGEST_NUMBER) {
            try {
                return Optional.of(Points.of(text));
            } catch (ArithmeticException doesNotFit) {
                problems.accept(
                        outOfBounds(cell, Points.ofHundredths(Long.MIN_VALUE), Points.ofHundredths(Long.MAX_VALUE)));
            }
        } else {
            problems.accept(
                    outOfBounds(cell, Points.ofHundredths(Long.MIN_VALUE), Points.ofHundredths(Long.MAX_VALUE)));
        }
        return Optional.empty();
    }

    static Optional<Quantity> quantity(Cell cell, Consumer<Problem> problems) {
        String text = cell.text();
        if (!DECIMAL.matcher(text).matches()) {
            problems.accept(cell.error("NOT_A_NUMBER"));
        } else if (text.length() > LONGEST_NUMBER) {
            problems.accept(outOfBounds(cell, "-" + Model.MOST_VALUE, Model.MOST_VALUE));
        } else if (TOO_FINE_A_QUANTITY.matcher(text).matches()) {
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
        problems.accept(outOfBounds(cell, "-" + Model.MOST_VALUE, Model.MOST_VALUE));
        return Optional.empty();
    }

    static Optional<Long> wholeNumber(Cell cell, Consumer<Problem> problems, long least, long most) {
        if (!WHOLE.matcher(cell.text()).matches()) {
            problems.accept(cell.error("NOT_A_WHOLE_NUMBER"));
            return Optional.empty();
        }
        if (cell.text().length() <= LONGEST_NUMBER) {
            BigInteger number = new BigInteger(cell.text());
            if (number.compareTo(BigInteger.valueOf(least)) >= 0 && number.compareTo(BigInteger.valueOf(most)) <= 0) {
                return Optional.of(number.longValueExact());
            }
        }
        problems.accept(outOfBounds(cell, least, most));
        return Optional.empty();
    }

    static Problem outOfBounds(Cell cell, Object least, Object most) {
        return cell.error("NUMBER_OUT_OF_BOUNDS")
                .with("least", least.toString())
                .with("most", most.toString());
    }

    static Optional<Boolean> flag(Cell cell, Consumer<Problem> problems) {
        if (cell.text().equals("true") || cell.text().equals("false")) {
            return Optional.of(cell.text().equals("true"));
        }
        problems.accept(cell.error("NOT_TRUE_OR_FALSE"));
        return Optional.empty();
    }

    static <T extends TemporalAccessor> Optional<T> time(
            Cell cell, Consumer<Problem> problems, Pattern form, Function<String, T> parsed, String otherwise) {
        if (form.matcher(cell.text()).matches()) {
            try {
                T time = parsed.apply(cell.text());
                int year = LocalDate.from(time).getYear();
                if (year >= Stamp.EARLIEST.getYear() && year <= Stamp.LATEST.getYear()) {
                    return Optional.of(time);
                }
                problems.accept(cell.error("DAY_OUT_OF_BOUNDS")
                        .with("least", Stamp.EARLIEST.toLocalDate().toString())
                        .with("most", Stamp.LATEST.toLocalDate().toString()));
                return Optional.empty();
            } catch (DateTimeException noSuchDay) {
                // Thirty days hath September: falls through to the same problem.
            }
        }
        problems.accept(cell.error(otherwise));
        return Optional.empty();
    }
}
