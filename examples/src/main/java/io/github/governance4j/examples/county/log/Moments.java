package io.github.governance4j.examples.county.log;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Moments of a log (时刻). One written {@code 2025-03-01T09:30}, on a day every month has, is read straight off its digits: there are two in
 * each of a million rows. Anything else is read, or told of, as everywhere.
 */
public final class Moments {
    private static final int LENGTH = 16;
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;

    private Moments() {}

    /**
     * The moment a cell names.
     *
     * @param cell the cell
     * @param tell hears why there is none
     * @return the moment, or empty
     */
    public static Optional<LocalDateTime> in(Cell cell, Consumer<Problem> tell) {
        Optional<LocalDateTime> plain = plain(cell.text());
        return plain.isPresent() ? plain : cell.as(CellKind.MOMENT, tell);
    }

    /**
     * {@return the moment a text names in the commonest form; empty for every other, which may name one too}
     *
     * @param text the text
     */
    public static Optional<LocalDateTime> plain(String text) {
        if (text.length() == LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, 10);
            int hour = number(text, 11, 13);
            int minute = number(text, 14, 16);
            if (isWithin(year, 1900, 2999)
                    && isWithin(month, 1, 12)
                    && isWithin(day, 1, LAST_DAY_OF_EVERY_MONTH)
                    && isWithin(hour, 0, 23)
                    && isWithin(minute, 0, 59)) {
                return Optional.of(LocalDateTime.of(year, month, day, hour, minute));
            }
        }
        return Optional.empty();
    }

    private static boolean isWithin(int value, int least, int most) {
        return value >= least && value <= most;
    }

    /** The number some ASCII digits make, or -1. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
