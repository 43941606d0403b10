package io.github.governance4j.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;

/**
 * A date that comes round again (定期): every Friday, the 10th of each month, each month's last day.
 *
 * <pre>{@code
 * Rhythm inspection = Rhythm.weekly("inspection", DayOfWeek.FRIDAY, "泾源新旗村");
 * inspection.nextOnOrAfter(LocalDate.of(2026, 3, 4), WorkCalendar.china()) // 2026-03-06
 * }</pre>
 *
 * <p>A date that falls on a rest day stays where it is, or moves to the next working day, as the rhythm says; it never moves back. The
 * small print: where a date moved beyond the next one, both come to one day, and are one.
 */
public sealed interface Rhythm {
    /** {@return the rule's own short name for it} */
    String code();

    /** {@return what happens to a date on a rest day} */
    RollOver rollOver();

    /** {@return the law and article, or whose practice it is} */
    String source();

    /**
     * Answers each kind.
     *
     * @param <T> the answer
     * @param weekly what to answer for a day of the week
     * @param monthly what to answer for a day of the month
     * @return the answer of the kind this is
     */
    <T> T fold(Function<Weekly, T> weekly, Function<Monthly, T> monthly);

    /**
     * {@return the same rhythm with another way to meet rest days}
     *
     * @param other the other way
     */
    Rhythm with(RollOver other);

    /**
     * {@return the first of its dates on or after a day, before any rest day is looked at}
     *
     * @param day the day
     */
    LocalDate nominal(LocalDate day);

    /**
     * The first of its dates, as moved, on or after a day.
     *
     * @param day the day
     * @param calendar which days are working days
     * @return the date, included where something is to be done by it
     * @throws IllegalArgumentException if {@code day} is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    default LocalDate nextOnOrAfter(LocalDate day, WorkCalendar calendar) {
        return deadline(day, calendar).lastDay();
    }

    /**
     * The same as a deadline, with its reason: how many days after {@code day} the date is, and how it moved.
     *
     * @param day the day
     * @param calendar which days are working days
     * @return the deadline, firm or provisional
     * @throws IllegalArgumentException if {@code day} is outside {@link WorkCalendar#EARLIEST} to {@link WorkCalendar#LATEST_ARRANGED}
     */
    default Deadline deadline(LocalDate day, WorkCalendar calendar) {
        Moments.checked(day.atStartOfDay());
        long days = Math.max(0, firstAhead(day, calendar).toEpochDay() - day.toEpochDay());
        return TimeLimit.of(code(), days, LimitUnit.CALENDAR_DAY, source())
                .rollOver(rollOver())
                .build()
                .deadline(day, calendar);
    }

    /** The first nominal date that does not come to a day before this one: it may itself lie before, with only rest days since. */
    private LocalDate firstAhead(LocalDate day, WorkCalendar calendar) {
        if (rollOver() == RollOver.NONE || !day.isAfter(WorkCalendar.EARLIEST)) {
            return nominal(day);
        }
        LocalDate restFrom = day;
        while (restFrom.isAfter(WorkCalendar.EARLIEST) && !calendar.isWorkingDay(restFrom.minusDays(1))) {
            restFrom = restFrom.minusDays(1);
        }
        return nominal(restFrom);
    }

    /**
     * {@return a day of the week}
     *
     * @param code the rule's own short name for it
     * @param day the day
     * @param source the law and article, or whose practice it is
     */
    static Rhythm weekly(String code, DayOfWeek day, String source) {
        return new Weekly(code, day, RollOver.NEXT_WORKING_DAY, source);
    }

    /**
     * {@return a day of the month}
     *
     * @param code the rule's own short name for it
     * @param day the day, 1 to 31; in a month that has no such day its last
     * @param source the law and article, or whose practice it is
     * @throws IllegalArgumentException if there is no such day
     */
    static Rhythm monthly(String code, int day, String source) {
        return new Monthly(code, day, RollOver.NEXT_WORKING_DAY, source);
    }

    /**
     * {@return the last day of each month}
     *
     * @param code the rule's own short name for it
     * @param source the law and article, or whose practice it is
     */
    static Rhythm monthEnd(String code, String source) {
        return monthly(code, Monthly.LAST, source);
    }

    /**
     * A day of the week (每周).
     *
     * @param code the rule's own short name for it
     * @param day the day
     * @param rollOver what happens to a date on a rest day
     * @param source the law and article, or whose practice it is
     */
    record Weekly(String code, DayOfWeek day, RollOver rollOver, String source) implements Rhythm {
        @Override
        public <T> T fold(Function<Weekly, T> weekly, Function<Monthly, T> monthly) {
            return weekly.apply(this);
        }

        @Override
        public Rhythm with(RollOver other) {
            return new Weekly(code, day, other, source);
        }

        @Override
        public LocalDate nominal(LocalDate from) {
            return from.with(TemporalAdjusters.nextOrSame(day));
        }
    }

    /**
     * A day of the month (每月).
     *
     * @param code the rule's own short name for it
     * @param day the day, 1 to {@link #LAST}; in a month that has no such day its last
     * @param rollOver what happens to a date on a rest day
     * @param source the law and article, or whose practice it is
     */
    record Monthly(String code, int day, RollOver rollOver, String source) implements Rhythm {
        /** Names the last day of every month: 31. */
        public static final int LAST = 31;

        /**
         * Checks the day.
         *
         * @param code the rule's own short name for it
         * @param day the day
         * @param rollOver what happens to a date on a rest day
         * @param source the law and article, or whose practice it is
         * @throws IllegalArgumentException if no month has such a day
         */
        public Monthly {
            if (day < 1 || day > LAST) {
                throw new IllegalArgumentException(code + ": day 1 to " + LAST + " of a month, not " + day);
            }
        }

        @Override
        public <T> T fold(Function<Weekly, T> weekly, Function<Monthly, T> monthly) {
            return monthly.apply(this);
        }

        @Override
        public Rhythm with(RollOver other) {
            return new Monthly(code, day, other, source);
        }

        @Override
        public LocalDate nominal(LocalDate from) {
            YearMonth month = YearMonth.from(from);
            LocalDate date = in(month);
            return date.isBefore(from) ? in(month.plusMonths(1)) : date;
        }

        private LocalDate in(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }
    }
}
