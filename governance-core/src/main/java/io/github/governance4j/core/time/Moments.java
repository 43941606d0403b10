package io.github.governance4j.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Moments within bounds, and hours as a zone's clocks show them, and corresponding days of months. */
final class Moments {
    private static final LocalDateTime FIRST = WorkCalendar.EARLIEST.atStartOfDay();
    private static final LocalDateTime LAST = WorkCalendar.LATEST_ARRANGED.atTime(LocalTime.MAX);

    private Moments() {}

    static LocalDateTime checked(LocalDateTime moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException("a moment from " + FIRST + " to " + LAST + " is wanted: " + moment);
        }
        return moment;
    }

    /** Within bounds and without the fraction of a second, which no reason could show. */
    static LocalDateTime whole(LocalDateTime moment) {
        return checked(moment).withNano(0);
    }

    static LocalDateTime plusSeconds(LocalDateTime from, long seconds, ZoneId zone) {
        return from.atZone(zone).plusSeconds(seconds).toLocalDateTime();
    }

    static long secondsBetween(LocalDateTime from, LocalDateTime until, ZoneId zone) {
        return ChronoUnit.SECONDS.between(from.atZone(zone), until.atZone(zone));
    }

    /** 民法典 art. 202: the corresponding day, else the month's last. Counting the start day in, the day before the corresponding one. */
    static long plusMonths(LocalDate from, long months, Counting counting) {
        LocalDate end = from.plusMonths(months);
        boolean isCorresponding = end.getDayOfMonth() == from.getDayOfMonth();
        boolean isDayBefore = counting == Counting.INCLUSIVE && months > 0 && isCorresponding;
        return isDayBefore ? end.toEpochDay() - 1 : end.toEpochDay();
    }
}
