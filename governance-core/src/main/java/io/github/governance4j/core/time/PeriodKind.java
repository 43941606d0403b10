package io.github.governance4j.core.time;

import java.time.LocalDate;

/** The spans of the Gregorian calendar that caps and rhythms are kept by (周期). */
public enum PeriodKind {
    /** A calendar month (月). */
    MONTH(1),
    /** Three months, beginning with January, April, July or October (季度). */
    QUARTER(3),
    /** Six months, beginning with January or July (半年). */
    HALF_YEAR(6),
    /** A calendar year (年). */
    YEAR(12),
    /** Everything there is: {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST} (终身). */
    LIFE(0);

    private static final long EARLIEST = WorkCalendar.EARLIEST.toEpochDay();
    private static final long LATEST = WorkCalendar.LATEST.toEpochDay();
    /** Days from 0000-03-01 to 1970-01-01. */
    private static final int MARCH_OF_YEAR_0 = 719_468;
    /** Days of 400 years. */
    private static final int DAYS_PER_ERA = 146_097;

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /**
     * The period a day lies in.
     *
     * @param day the day
     * @return the period, with both its ends
     * @throws IllegalArgumentException if the day is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST}
     */
    public Period of(LocalDate day) {
        long epochDay = day.toEpochDay();
        return new Period(this, LocalDate.ofEpochDay(firstDay(epochDay)), LocalDate.ofEpochDay(lastDay(epochDay)));
    }

    /**
     * The first day of the period a day lies in; names the period among those of its kind. Makes no objects.
     *
     * @param epochDay the day, as days since 1970-01-01
     * @return the first day, included
     * @throws IllegalArgumentException if the day is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST}
     */
    public long firstDay(long epochDay) {
        int first = firstMonth(month(epochDay));
        return this == LIFE ? EARLIEST : firstOfMonth(first);
    }

    /**
     * The last day of the period a day lies in. Makes no objects.
     *
     * @param epochDay the day, as days since 1970-01-01
     * @return the last day, included
     * @throws IllegalArgumentException if the day is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST}
     */
    public long lastDay(long epochDay) {
        int first = firstMonth(month(epochDay));
        return this == LIFE ? LATEST : firstOfMonth(first + months) - 1;
    }

    // Spelt out, because dividing by a known number costs a third of dividing by a field.
    private int firstMonth(int month) {
        return switch (this) {
            case MONTH -> month;
            case QUARTER -> month - month % 3;
            case HALF_YEAR -> month - month % 6;
            default -> month - month % 12;
        };
    }

    // Years are counted from March here, so that the leap day is a year's last and months have a plain length formula.
    private static int month(long epochDay) {
        if (epochDay < EARLIEST || epochDay > LATEST) {
            throw new IllegalArgumentException("a day from " + WorkCalendar.EARLIEST + " to " + WorkCalendar.LATEST
                    + " is wanted: epoch day " + epochDay);
        }
        int days = (int) epochDay + MARCH_OF_YEAR_0;
        int era = days / DAYS_PER_ERA;
        int dayOfEra = days % DAYS_PER_ERA;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        return (era * 400 + yearOfEra) * 12 + monthFromMarch + 2;
    }

    private static long firstOfMonth(int month) {
        int fromMarch = month - 2;
        int year = fromMarch / 12;
        int monthFromMarch = fromMarch % 12;
        return 365L * year + year / 4 - year / 100 + year / 400 + (153 * monthFromMarch + 2) / 5 - MARCH_OF_YEAR_0;
    }
}
