package io.github.governance4j.core.time;

import java.time.LocalDate;

/** A calendar period that caps and reports begin anew with (周期). */
public enum PeriodKind {
    /** A calendar month (月). */
    MONTH,
    /** A calendar quarter (季). */
    QUARTER,
    /** A calendar year (年). */
    YEAR,
    /** For ever: begins once and never ends (终身). */
    LIFE;

    /**
     * {@return the first day of the period that {@code epochDay} is in, as an epoch day}
     *
     * @param epochDay days since 1970-01-01
     */
    public long firstDay(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return switch (this) {
            case MONTH -> epochDay - day.getDayOfMonth() + 1;
            case QUARTER ->
                LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
                        .toEpochDay();
            case YEAR -> epochDay - day.getDayOfYear() + 1;
            case LIFE -> 0;
        };
    }

    /**
     * {@return the last day of the period that {@code epochDay} is in, as an epoch day}
     *
     * @param epochDay days since 1970-01-01
     */
    public long lastDay(long epochDay) {
        LocalDate first = LocalDate.ofEpochDay(firstDay(epochDay));
        return switch (this) {
            case MONTH -> first.plusMonths(1).toEpochDay() - 1;
            case QUARTER -> first.plusMonths(3).toEpochDay() - 1;
            case YEAR -> first.plusYears(1).toEpochDay() - 1;
            case LIFE -> Long.MAX_VALUE;
        };
    }
}
