package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Fact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Works a deadline out again from nothing but the codes and values of its reason: no calendar, no limit, no verdict.
 *
 * @param rawLastDay the raw last day
 * @param lastDay the last day
 * @param closes when it closes
 * @param isFirm whether it is firm
 */
record Recount(LocalDate rawLastDay, LocalDate lastDay, LocalDateTime closes, boolean isFirm) {
    static Recount of(Evidence deadline) {
        LocalDate start = deadline.fact("start").day();
        Optional<Evidence> moved = deadline.find("time.start");
        LocalDate from =
                start.plusDays(moved.map(e -> e.fact("rolled").number()).orElse(0L));
        Optional<Evidence> hours = deadline.find("time.count-hours");
        Optional<LocalDateTime> rawEnd = hours.map(Recount::hours);
        LocalDate raw = rawEnd.map(LocalDateTime::toLocalDate)
                .orElseGet(() -> count(deadline.find("time.count").orElseThrow(), from, moved.isPresent()));
        long rolled = deadline.find("time.roll-over")
                .map(e -> e.fact("rolled").number())
                .orElse(0L);
        LocalDate last = raw.plusDays(rolled);
        LocalDateTime closes = rawEnd.map(end -> last.atTime(end.toLocalTime())).orElseGet(() -> {
            String time =
                    deadline.find("time.day-ends").orElseThrow().fact("time").word();
            return time.equals("24:00") ? last.plusDays(1).atStartOfDay() : last.atTime(LocalTime.parse(time));
        });
        boolean isKnown = deadline.because().stream()
                .filter(step -> step.code().equals("time.known") || step.code().equals("time.region-known"))
                .allMatch(Recount::known);
        return new Recount(
                raw,
                last,
                closes,
                isKnown && deadline.find("time.from-provisional").isEmpty());
    }

    private static LocalDate count(Evidence count, LocalDate start, boolean isMoved) {
        LocalDate from = count.fact("from").day();
        if (isMoved && !from.equals(start)) {
            throw new IllegalArgumentException("counted from " + from + ", not from where the start moved to");
        }
        Counting counting = Counting.valueOf(count.fact("counting").word());
        LimitUnit unit = LimitUnit.valueOf(count.fact("unit").word());
        long amount = count.fact("amount").number();
        boolean inclusive = counting == Counting.INCLUSIVE && amount > 0;
        LocalDate raw = switch (unit) {
            case CALENDAR_DAY, WORKING_DAY ->
                from.plusDays(amount + count.fact("rest-days").number() - (inclusive ? 1 : 0));
            case YEAR -> months(from, from.plusYears(amount), inclusive);
            case MONTH -> months(from, from.plusMonths(amount), inclusive);
            case HOUR -> throw new IllegalArgumentException("hours are counted elsewhere");
        };
        return raw.plusDays(count.fact("shift").number());
    }

    private static LocalDate months(LocalDate from, LocalDate end, boolean inclusive) {
        return inclusive && end.getDayOfMonth() == from.getDayOfMonth() ? end.minusDays(1) : end;
    }

    private static LocalDateTime hours(Evidence count) {
        Fact zone = count.fact("zone");
        return count.fact("from")
                .moment()
                .atZone(ZoneId.of(zone.word()))
                .plusHours(count.fact("hours").number())
                .plusSeconds(count.fact("seconds").number())
                .toLocalDateTime();
    }

    private static boolean known(Evidence known) {
        return !known.fact("looked-from")
                        .day()
                        .isBefore(known.fact("known-from").day())
                && !known.fact("looked-until")
                        .day()
                        .isAfter(known.fact("known-until").day());
    }
}
