package io.github.governance4j.rulebook.csv;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.points.Points;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How the text of a cell becomes a value, exactly or not at all (单元格类型).
 *
 * <p>Nothing is trimmed, rounded or guessed: digits are ASCII digits, and what is not written in the one form asked for is a problem at
 * the cell. An empty cell is {@code MISSING_VALUE} for every kind; ask {@link Cell#isEmpty()} first where a cell may be empty.
 *
 * @param <T> the kind of value
 */
@FunctionalInterface
public interface CellKind<T> {
    /** Any text, as it stands. Fails with {@code MISSING_VALUE}. */
    CellKind<String> TEXT = filled((cell, problems) -> Optional.of(cell.text()));

    /**
     * A number of points, exact to one hundredth: {@code 2}, {@code -0.5}, {@code 1.25}. Fails with {@code NOT_A_NUMBER}, {@code
     * NUMBER_NOT_EXACT} (a third decimal) or {@code NUMBER_OUT_OF_BOUNDS} (does not fit 64 bits).
     */
    CellKind<Points> POINTS = filled(CellKinds::points);

    /**
     * A value, exact to one thousandth, within {@link io.github.governance4j.core.risk.Model#MOST_VALUE} either way: {@code 0.5}, {@code
     * 270}. Fails with {@code NOT_A_NUMBER}, {@code QUANTITY_NOT_EXACT} (a fourth decimal) or {@code NUMBER_OUT_OF_BOUNDS}.
     */
    CellKind<Quantity> QUANTITY = filled(CellKinds::quantity);

    /** A day of the years 1900 to 2999: {@code 2025-03-01}. Fails with {@code NOT_A_DAY} or {@code DAY_OUT_OF_BOUNDS}. */
    CellKind<LocalDate> DAY = filled(
            (cell, problems) -> CellKinds.time(cell, problems, CellKinds.DAY_FORM, LocalDate::parse, "NOT_A_DAY"));

    /**
     * A moment in local time of the years 1900 to 2999, to the minute or second: {@code 2025-03-01T09:30}. Fails with {@code NOT_A_MOMENT}
     * or {@code DAY_OUT_OF_BOUNDS}.
     */
    CellKind<LocalDateTime> MOMENT = filled((cell, problems) ->
            CellKinds.time(cell, problems, CellKinds.MOMENT_FORM, LocalDateTime::parse, "NOT_A_MOMENT"));

    /** {@code true} or {@code false}. Fails with {@code NOT_TRUE_OR_FALSE}. */
    CellKind<Boolean> FLAG = filled(CellKinds::flag);

    /**
     * Reads one cell.
     *
     * @param cell the cell
     * @param problems told why it cannot be read; exactly one error if the answer is empty, and none otherwise
     * @return the value, or empty
     */
    Optional<T> read(Cell cell, Consumer<Problem> problems);

    /**
     * A whole number within bounds. Fails with {@code NOT_A_WHOLE_NUMBER} or {@code NUMBER_OUT_OF_BOUNDS}.
     *
     * @param least the smallest, included
     * @param most the largest, included
     * @return the kind
     */
    static CellKind<Long> wholeNumber(long least, long most) {
        return filled((cell, problems) -> CellKinds.wholeNumber(cell, problems, least, most));
    }

    /**
     * One word of a closed vocabulary, written as its constant. Fails with {@code UNKNOWN_WORD}, naming the words there are.
     *
     * @param <E> the vocabulary
     * @param vocabulary its enum
     * @return the kind
     */
    static <E extends Enum<E>> CellKind<E> word(Class<E> vocabulary) {
        return oneOf(vocabulary.getEnumConstants(), Enum::name);
    }

    /**
     * One of some values, each written in its own way. Fails with {@code UNKNOWN_WORD}, naming them.
     *
     * @param <T> the kind of value
     * @param values what there is
     * @param written how each is written
     * @return the kind
     */
    static <T> CellKind<T> oneOf(T[] values, Function<T, String> written) {
        return filled((cell, problems) -> {
            Optional<T> found = Arrays.stream(values)
                    .filter(value -> written.apply(value).equals(cell.text()))
                    .findFirst();
            if (found.isEmpty()) {
                problems.accept(cell.error("UNKNOWN_WORD")
                        .with("words", Arrays.stream(values).map(written).toList()));
            }
            return found;
        });
    }

    /**
     * An id, as it stands. Fails with {@code NOT_AN_ID}; warns with {@code ID_LOOKS_LIKE_ANOTHER} of one that looks like another ({@link
     * LookAlike}).
     *
     * @param <T> the kind of id
     * @param constructor makes it of text, and throws {@link IllegalArgumentException} if the text cannot be one
     * @return the kind
     */
    static <T> CellKind<T> id(Function<String, T> constructor) {
        return filled((cell, problems) -> {
            T id;
            try {
                id = constructor.apply(cell.text());
            } catch (IllegalArgumentException notAnId) {
                problems.accept(cell.error("NOT_AN_ID"));
                return Optional.empty();
            }
            LookAlike.of(cell.text())
                    .ifPresent(other -> problems.accept(
                            cell.warning("ID_LOOKS_LIKE_ANOTHER").with("other", other)));
            return Optional.of(id);
        });
    }

    private static <T> CellKind<T> filled(CellKind<T> kind) {
        return (cell, problems) -> {
            if (cell.isEmpty()) {
                problems.accept(Problem.error(cell.at(), "MISSING_VALUE"));
                return Optional.empty();
            }
            return kind.read(cell, problems);
        };
    }
}
