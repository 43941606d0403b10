package io.github.governance4j.rulebook.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.rulebook.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell is read as, and what is said when it cannot be. */
class CellKindExamples {
    private static <T> String read(CellKind<T> kind, String text) {
        List<String> codes = new ArrayList<>();
        Optional<T> value = new Cell(new Position("t.csv", 3, 7), text)
                .as(
                        kind,
                        problem -> codes.add(problem.code() + "@" + problem.at().column()));
        assertThat(value.isPresent()).isEqualTo(codes.isEmpty());
        return value.map(Object::toString).orElseGet(() -> String.join(" ", codes));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2.00",
        "-0.5, -0.50",
        "1.25, 1.25",
        "2.500, 2.50",
        "007, 7.00",
        "1.005, NUMBER_NOT_EXACT@7",
        "0.001, NUMBER_NOT_EXACT@7",
        "92233720368547758.07, 92233720368547758.07",
        "92233720368547758.08, NUMBER_OUT_OF_BOUNDS@7",
        "99999999999999999999999999999999999999999999999, NUMBER_OUT_OF_BOUNDS@7",
        "1e3, NOT_A_NUMBER@7",
        "２, NOT_A_NUMBER@7",
        "' 2', NOT_A_NUMBER@7",
        "2., NOT_A_NUMBER@7",
        ".5, NOT_A_NUMBER@7",
        "+2, NOT_A_NUMBER@7",
        "'', MISSING_VALUE@7"
    })
    void points(String text, String expected) {
        assertThat(read(CellKind.POINTS, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "10, 10",
        "-1, NUMBER_OUT_OF_BOUNDS@7",
        "11, NUMBER_OUT_OF_BOUNDS@7",
        "99999999999999999999, NUMBER_OUT_OF_BOUNDS@7",
        "1.0, NOT_A_WHOLE_NUMBER@7",
        "'', MISSING_VALUE@7"
    })
    void whole_numbers_with_both_bounds_included(String text, String expected) {
        assertThat(read(CellKind.wholeNumber(0, 10), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29",
        "2025-02-29, NOT_A_DAY@7",
        "2025-2-9, NOT_A_DAY@7",
        "20250209, NOT_A_DAY@7",
        "+12025-02-09, NOT_A_DAY@7",
        "2025-02-09T00:00, NOT_A_DAY@7",
        "2999-12-31, 2999-12-31",
        "3000-01-01, DAY_OUT_OF_BOUNDS@7",
        "'', MISSING_VALUE@7"
    })
    void days(String text, String expected) {
        assertThat(read(CellKind.DAY, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-01T09:30, 2025-03-01T09:30",
        "2025-03-01T09:30:15, 2025-03-01T09:30:15",
        "2025-03-01T24:00, NOT_A_MOMENT@7",
        "1899-12-31T23:59, DAY_OUT_OF_BOUNDS@7",
        "1900-01-01T00:00, 1900-01-01T00:00",
        "2999-12-31T23:59, 2999-12-31T23:59",
        "3000-01-01T00:00, DAY_OUT_OF_BOUNDS@7",
        "2025-03-01 09:30, NOT_A_MOMENT@7",
        "2025-03-01T09:30Z, NOT_A_MOMENT@7",
        "2025-03-01, NOT_A_MOMENT@7"
    })
    void moments(String text, String expected) {
        assertThat(read(CellKind.MOMENT, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "false, false",
        "TRUE, NOT_TRUE_OR_FALSE@7",
        "1, NOT_TRUE_OR_FALSE@7",
        "'', MISSING_VALUE@7"
    })
    void flags(String text, String expected) {
        assertThat(read(CellKind.FLAG, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"GOODS, GOODS", "goods, UNKNOWN_WORD@7", "CASH, UNKNOWN_WORD@7", "'', MISSING_VALUE@7"})
    void words_of_a_closed_vocabulary(String text, String expected) {
        assertThat(read(CellKind.word(Effect.class), text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"p-1, p-1", "'a b', NOT_AN_ID@7", "'', MISSING_VALUE@7"})
    void ids(String text, String expected) {
        assertThat(read(CellKind.id(PersonId::new), text)).isEqualTo(expected);
    }
}
