package io.github.governance4j.benchmarks.memory;

import io.github.governance4j.core.time.PeriodKind;
import java.time.LocalDate;

/**
 * What every account comes to: three deeds on three days, each making a lot; the first two under a cap a month and a cap a year, the third
 * under a cap a year alone. Plain numbers that each layout is built from.
 */
final class MemoryWork {
    static final int LOTS = 3;
    static final int COUNTERS = 5;
    /** How long a lot can be spent. */
    static final int MONTHS = 12;

    private static final String[] GROUPS = {"first-month", "first-year", "second-month", "second-year", "third-year"};
    private static final PeriodKind[] PERIODS = {
        PeriodKind.MONTH, PeriodKind.YEAR, PeriodKind.MONTH, PeriodKind.YEAR, PeriodKind.YEAR
    };
    private static final int[] DEEDS = {0, 0, 1, 1, 2};

    private MemoryWork() {}

    /**
     * {@return the day of a deed}
     *
     * @param account of which account
     * @param deed which of its three
     */
    static LocalDate day(int account, int deed) {
        return LocalDate.of(2026, 3 + deed, 1 + account % 28);
    }

    /**
     * {@return what a deed is worth, in hundredths}
     *
     * @param account of which account
     * @param deed which of its three
     */
    static int points(int account, int deed) {
        return 50 * (1 + (int) ((account * 7L + deed * 13L) % 100));
    }

    /**
     * {@return what shares a limit}
     *
     * @param counter its counter
     */
    static String group(int counter) {
        return GROUPS[counter];
    }

    /**
     * {@return the kind of period a limit begins anew with}
     *
     * @param counter its counter
     */
    static PeriodKind period(int counter) {
        return PERIODS[counter];
    }

    /**
     * {@return the deed that counts under a limit}
     *
     * @param counter its counter
     */
    static int deed(int counter) {
        return DEEDS[counter];
    }

    /**
     * {@return the first day of the period a counter counts, as an epoch day}
     *
     * @param account of which account
     * @param counter which
     */
    static long start(int account, int counter) {
        return period(counter).firstDay(day(account, deed(counter)).toEpochDay());
    }

    /**
     * {@return the first last day of an account's lots}
     *
     * @param account which
     */
    static LocalDate firstLastDay(int account) {
        return day(account, 0).plusMonths(MONTHS);
    }
}
