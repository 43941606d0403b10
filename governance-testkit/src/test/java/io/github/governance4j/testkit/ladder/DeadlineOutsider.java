package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Fact;
import io.github.governance4j.core.time.Counting;
import io.github.governance4j.core.time.LimitUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Works a deadline out again from nothing but the codes and values of its reason: no calendar, no limit, no verdict.
 *
 * @param rawLastDay the raw last day
 * @param lastDay the last day
 * @param closes when it closes
 * @param isFirm whether it is firm
 */
record DeadlineOutsider(LocalDate rawLastDay, LocalDate lastDay, LocalDateTime closes, boolean isFirm) {
    static DeadlineOutsider of(Evidence deadline) {
        LocalDate start = deadline.fact("start").day();
        Optional<Evidence> moved = deadline.find("time.start");
        LocalDate from =
                start.plusDays(moved.map(e -> e.fact("rolled").number()).orElse(0L));
        Evidence count = within(deadline);
        if (moved.isPresent() && count.because().isEmpty() && !from(count).equals(from)) {
            throw new IllegalArgumentException("counted from " + from(count) + ", not from where the start moved to");
        }
        LocalDateTime end = end(count);
        boolean isHours = isHours(count);
        LocalDate raw = end.toLocalDate();
        long rolled = deadline.find("time.roll-over")
                .map(e -> e.fact("rolled").number())
                .orElse(0L);
        LocalDate last = raw.plusDays(rolled);
        LocalDateTime closes = isHours ? last.atTime(end.toLocalTime()) : closes(deadline, last);
        boolean isKnown = deadline.because().stream()
                .filter(step -> step.code().equals("time.known") || step.code().equals("time.region-known"))
                .allMatch(DeadlineOutsider::known);
        return new DeadlineOutsider(
                raw,
                last,
                closes,
                isKnown && deadline.find("time.from-provisional").isEmpty());
    }

    private static LocalDateTime closes(Evidence deadline, LocalDate last) {
        String time = deadline.find("time.day-ends").orElseThrow().fact("time").word();
        return time.equals("24:00") ? last.plusDays(1).atStartOfDay() : last.atTime(LocalTime.parse(time));
    }

    /** The count a finding rests on. */
    private static Evidence within(Evidence finding) {
        return finding.because().stream()
                .filter(step -> step.code().startsWith("time.count"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isHours(Evidence count) {
        return count.code().equals("time.count-hours") || count.code().equals("time.count-left-seconds");
    }

    private static LocalDate from(Evidence count) {
        return isHours(count)
                ? count.fact("from").moment().toLocalDate()
                : count.fact("from").day();
    }

    /** The raw end; for days the start of the last one. What a count goes on from is worked out again too. */
    private static LocalDateTime end(Evidence count) {
        return switch (count.code()) {
            case "time.count-hours" -> seconds(count, 3600 * count.fact("hours").number());
            case "time.count-left-seconds" -> seconds(count, left(count));
            case "time.count-left-days" -> day(count, left(count));
            case "time.count-left-working-days" ->
                day(count, left(count) + count.fact("rest-days").number());
            case "time.count-working-days" ->
                day(count, amount(count) + count.fact("rest-days").number() - (isInclusive(count) ? 1 : 0));
            case "time.count" -> unpaused(count).atStartOfDay();
            case "time.count-after-pauses" ->
                unpaused(count).plusDays(count.fact("moved-by-pauses").number()).atStartOfDay();
            default -> throw new IllegalArgumentException(count.code());
        };
    }

    private static LocalDateTime day(Evidence count, long days) {
        return from(count).plusDays(days).atStartOfDay();
    }

    private static LocalDate unpaused(Evidence count) {
        LocalDate from = from(count);
        return switch (LimitUnit.valueOf(count.fact("unit").word())) {
            case CALENDAR_DAY -> from.plusDays(amount(count) - (isInclusive(count) ? 1 : 0));
            case YEAR -> months(from, from.plusYears(amount(count)), isInclusive(count));
            case MONTH -> months(from, from.plusMonths(amount(count)), isInclusive(count));
            default -> throw new IllegalArgumentException("counted elsewhere: " + count.fact("unit"));
        };
    }

    private static long amount(Evidence count) {
        return count.fact("amount").number();
    }

    private static boolean isInclusive(Evidence count) {
        return count.fact("counting").word().equals(Counting.INCLUSIVE.name()) && amount(count) > 0;
    }

    /** What was left, from the pause to the end counted before; it must be what was counted on. */
    private static long left(Evidence count) {
        Evidence left = count.find("time.left").orElseThrow();
        LocalDateTime from = left.fact("from").moment();
        LocalDateTime until = left.fact("until").moment();
        ZoneId zone = ZoneId.of(left.fact("zone").word());
        long all = isHours(count)
                ? ChronoUnit.SECONDS.between(from.atZone(zone), until.atZone(zone))
                : ChronoUnit.DAYS.between(from.toLocalDate(), until.toLocalDate());
        long amount = Math.max(0, all) - left.fact("rest-days").number();
        if (!until.equals(end(within(left))) || amount != count.fact("left").number()) {
            throw new IllegalArgumentException("what is left does not follow: " + count);
        }
        return amount;
    }

    private static LocalDate months(LocalDate from, LocalDate end, boolean inclusive) {
        return inclusive && end.getDayOfMonth() == from.getDayOfMonth() ? end.minusDays(1) : end;
    }

    private static LocalDateTime seconds(Evidence count, long seconds) {
        Fact zone = count.fact("zone");
        return count.fact("from")
                .moment()
                .atZone(ZoneId.of(zone.word()))
                .plusSeconds(seconds)
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
