package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;

/**
 * What is left of a deadline at a moment (剩余期限). The roll-over is not counted: waiting for a working day is no time of the limit.
 *
 * @param unit working days for a limit in working days, hours for one in hours, else calendar days
 * @param amount how many, 0 or more; for hours in seconds
 * @param certainty whether the number rests on known days only
 */
public record TimeLeft(LimitUnit unit, long amount, Certainty certainty) {
    /**
     * Checks the amount.
     *
     * @param unit of what
     * @param amount how many
     * @param certainty whether the number rests on known days only
     * @throws IllegalArgumentException if it is negative
     */
    public TimeLeft {
        if (amount < 0) {
            throw new IllegalArgumentException("no less than nothing can be left: " + amount);
        }
    }

    /** What is left of a running deadline; days are left after the day of {@code at}, which is taken as used. */
    static TimeLeft of(Deadline deadline, LocalDateTime at, WorkCalendar calendar) {
        Reckoning reckoning = deadline.reckoning();
        LocalDateTime from = from(deadline, at);
        long first = from.toLocalDate().toEpochDay();
        long raw = reckoning.rawLastDay().toEpochDay();
        LimitUnit unit = unit(deadline.limit());
        long amount = switch (unit) {
            case HOUR ->
                Moments.secondsBetween(
                        from, deadline.rawCloses(), deadline.limit().zone());
            case WORKING_DAY -> calendar.workingDaysBetween(first, raw);
            default -> raw - first;
        };
        boolean isLooking = unit == LimitUnit.WORKING_DAY && first < raw;
        boolean isFirm = reckoning.rawCertainty() == Certainty.FIRM
                && (!isLooking || calendar.known().covers(first + 1, raw));
        return new TimeLeft(unit, Math.max(0, amount), isFirm ? Certainty.FIRM : Certainty.PROVISIONAL);
    }

    /** How {@link #of} came to it; within, the count that made the end it is left until. */
    Explanation why(Deadline deadline, LocalDateTime at) {
        LocalDateTime from = from(deadline, at);
        long first = from.toLocalDate().toEpochDay();
        long raw = deadline.rawLastDay().toEpochDay();
        boolean isByWorkingDay = unit == LimitUnit.WORKING_DAY;
        var why = TimeRules.LEFT
                .says(certainty == Certainty.FIRM)
                .moment(from)
                .moment(
                        unit == LimitUnit.HOUR
                                ? deadline.rawCloses()
                                : deadline.rawLastDay().atStartOfDay())
                .count(isByWorkingDay ? Math.max(0, raw - first) - amount : 0)
                .count(amount)
                .code(unit)
                .id(deadline.limit().zone().getId());
        TimeRules.counts(deadline.reckoning()).forEach(why::because);
        return why.build();
    }

    // A limit that has not begun to run, because its start is moved to a working day, is wholly left.
    private static LocalDateTime from(Deadline deadline, LocalDateTime at) {
        LocalDateTime counted = deadline.reckoning().countedFrom();
        return at.isBefore(counted) ? counted : at;
    }

    private static LimitUnit unit(TimeLimit limit) {
        return limit.unit().isByMonths() ? LimitUnit.CALENDAR_DAY : limit.unit();
    }
}
