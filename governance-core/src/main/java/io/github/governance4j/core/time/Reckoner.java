package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts one limit out once, noting every step and every day looked at (推算). */
final class Reckoner {
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;
    private static final Explanation FROM_PROVISIONAL =
            TimeRules.FROM_PROVISIONAL.says(false).build();

    private final TimeLimit limit;
    private final LocalDateTime start;
    private final WorkCalendar calendar;
    private final boolean isFromFirm;
    private final List<String> regionsBefore;
    /** What the count goes on from. */
    private final List<Explanation> goesOn;

    /** Whether the steps are written down now; a fresh deadline's are when somebody reads them, counted again. */
    private final boolean tells;

    private final List<Explanation> steps;
    private final LookedAt looked;
    private boolean isRawFirm;

    private Reckoner(
            TimeLimit limit,
            LocalDateTime start,
            Certainty before,
            List<String> regions,
            List<Explanation> goesOn,
            WorkCalendar calendar,
            boolean tells) {
        this.limit = limit;
        this.tells = tells;
        this.steps = tells ? new ArrayList<>(8) : List.of();
        this.start = start;
        this.calendar = calendar;
        this.isFromFirm = before == Certainty.FIRM;
        this.regionsBefore = regions;
        this.goesOn = goesOn;
        this.looked = new LookedAt(calendar);
    }

    /** Counts {@code limit} from {@code start}, which is the start of a day unless the limit is in hours. */
    static Reckoning fresh(TimeLimit limit, LocalDateTime start, WorkCalendar calendar) {
        return fresh(limit, start, calendar, false);
    }

    static Reckoning fresh(TimeLimit limit, LocalDateTime start, WorkCalendar calendar, boolean tells) {
        Reckoner reckoner = new Reckoner(limit, start, Certainty.FIRM, List.of(), List.of(), calendar, tells);
        LocalDateTime from = reckoner.countedFrom();
        if (limit.unit() == LimitUnit.HOUR) {
            return reckoner.endingAt(from, reckoner.hours(from, limit.amount()));
        }
        long raw = reckoner.count(from.toLocalDate().toEpochDay(), limit.amount(), limit.unit(), limit.counting(), 0);
        return reckoner.endingOn(from, raw);
    }

    /**
     * Counts {@code amount} more of the extension's unit. Months go on from the start, so that one month extended by one is two months;
     * everything else goes on from the raw last day, so that waiting for a working day never adds to the limit.
     */
    static Reckoning extended(Deadline deadline, LimitUnit unit, long amount, WorkCalendar calendar) {
        TimeLimit limit = deadline.limit();
        Reckoning before = deadline.reckoning();
        Reckoner reckoner = new Reckoner(
                limit,
                deadline.start(),
                before.rawCertainty(),
                before.regions(),
                TimeRules.counts(before),
                calendar,
                true);
        LocalDateTime from = before.countedFrom();
        if (unit == LimitUnit.HOUR) {
            return reckoner.endingAt(from, reckoner.hours(deadline.rawCloses(), amount));
        }
        long raw = before.rawLastDay().toEpochDay();
        if (!unit.isByMonths() || !limit.unit().isByMonths()) {
            return reckoner.endingOn(from, reckoner.count(raw, amount, unit, Counting.START_DAY_NOT_COUNTED, 0));
        }
        LocalDate counted = from.toLocalDate();
        long months = limit.amount() * limit.unit().months() + deadline.extendedBy() * unit.months();
        long shift = raw - Moments.plusMonths(counted, months, limit.counting());
        long all = months + amount * unit.months();
        return reckoner.endingOn(
                from, reckoner.count(counted.toEpochDay(), all, LimitUnit.MONTH, limit.counting(), shift));
    }

    /** Counts what was left at a pause again, from the day or moment of resuming. */
    static Reckoning resumed(Deadline deadline, TimeLeft left, LocalDateTime at, WorkCalendar calendar) {
        Reckoning before = deadline.reckoning();
        LocalDateTime paused = deadline.movedAt();
        Reckoner reckoner = new Reckoner(
                deadline.limit(),
                deadline.start(),
                left.certainty(),
                before.regions(),
                List.of(left.why(deadline, paused)),
                calendar,
                true);
        LocalDateTime counted = before.countedFrom();
        LocalDateTime from = at.isBefore(counted) ? counted : at;
        if (left.unit() == LimitUnit.HOUR) {
            return reckoner.endingAt(counted, reckoner.secondsLeft(paused, at, from, left.amount()));
        }
        long day = from.toLocalDate().toEpochDay();
        return reckoner.endingOn(counted, reckoner.daysLeft(paused, at, day, left));
    }

    private LocalDateTime countedFrom() {
        if (limit.counting() != Counting.ROLL_THEN_COUNT) {
            return start;
        }
        long day = start.toLocalDate().toEpochDay();
        long moved = calendar.nextWorkingDayOnOrAfter(day);
        looked.at(day, moved);
        step(() -> TimeRules.START
                .says(moved == day)
                .day(day)
                .count(moved - day)
                .code(DayKind.of(day, calendar))
                .text(calendar.holidays().name(day))
                .day(moved));
        return start.plusDays(moved - day);
    }

    private long count(long from, long amount, LimitUnit unit, Counting counting, long movedByPauses) {
        boolean isFirstCounted = counting == Counting.INCLUSIVE && amount > 0;
        long before = isFirstCounted ? from - 1 : from;
        if (unit == LimitUnit.WORKING_DAY) {
            long raw = workingDays(before, amount);
            add(() -> TimeRules.COUNT_WORKING_DAYS
                    .says(true)
                    .day(from)
                    .count(amount)
                    .code(counting)
                    .count(raw - before - amount)
                    .day(raw));
            return raw;
        }
        long raw = unit.isByMonths()
                ? Moments.plusMonths(LocalDate.ofEpochDay(from), amount * unit.months(), counting) + movedByPauses
                : before + amount;
        add(() -> {
            Rule rule = movedByPauses == 0 ? TimeRules.COUNT : TimeRules.COUNT_AFTER_PAUSES;
            Finding count = rule.says(true).day(from).count(amount).code(unit).code(counting);
            return (movedByPauses == 0 ? count : count.count(movedByPauses)).day(raw);
        });
        return raw;
    }

    private long daysLeft(LocalDateTime paused, LocalDateTime resumed, long from, TimeLeft left) {
        boolean isByWorkingDay = left.unit() == LimitUnit.WORKING_DAY;
        long raw = isByWorkingDay ? workingDays(from, left.amount()) : from + left.amount();
        add(() -> {
            Rule rule = isByWorkingDay ? TimeRules.COUNT_LEFT_WORKING_DAYS : TimeRules.COUNT_LEFT_DAYS;
            Finding count =
                    rule.says(true).moment(paused).moment(resumed).day(from).count(left.amount());
            return (isByWorkingDay ? count.count(raw - from - left.amount()) : count).day(raw);
        });
        return raw;
    }

    private long workingDays(long before, long amount) {
        if (amount == 0) {
            return before;
        }
        long raw = calendar.plusWorkingDays(before, Math.toIntExact(amount));
        looked.at(before + 1, raw);
        return raw;
    }

    private LocalDateTime hours(LocalDateTime from, long hours) {
        LocalDateTime raw = Moments.plusSeconds(from, hours * 3600, limit.zone());
        add(() -> TimeRules.COUNT_HOURS
                .says(true)
                .moment(from)
                .count(hours)
                .id(limit.zone().getId())
                .moment(raw));
        return raw;
    }

    private LocalDateTime secondsLeft(LocalDateTime paused, LocalDateTime resumed, LocalDateTime from, long left) {
        LocalDateTime raw = Moments.plusSeconds(from, left, limit.zone());
        add(() -> TimeRules.COUNT_LEFT_SECONDS
                .says(true)
                .moment(paused)
                .moment(resumed)
                .moment(from)
                .count(left)
                .id(limit.zone().getId())
                .moment(raw));
        return raw;
    }

    private void add(Supplier<Finding> counted) {
        if (tells) {
            Finding count = counted.get();
            goesOn.forEach(count::because);
            steps.add(count.build());
        }
    }

    private void step(Supplier<Finding> taken) {
        if (tells) {
            steps.add(taken.get().build());
        }
    }

    private Reckoning endingOn(LocalDateTime from, long raw) {
        long last = roll(raw);
        LocalDate lastDay = Midnights.day(last);
        LocalTime closing = limit.businessHours().map(BusinessHours::closes).orElse(MIDNIGHT);
        boolean isAt24 = closing.equals(MIDNIGHT);
        LocalDateTime closes = isAt24 ? Midnights.of(last + 1) : lastDay.atTime(closing);
        step(() -> TimeRules.DAY_ENDS.says(true).text(isAt24 ? "24:00" : closing.toString()));
        return reckoning(from, raw, lastDay, closes);
    }

    private Reckoning endingAt(LocalDateTime from, LocalDateTime rawEnd) {
        long raw = rawEnd.toLocalDate().toEpochDay();
        LocalDate lastDay = Midnights.day(roll(raw));
        return reckoning(from, raw, lastDay, lastDay.atTime(rawEnd.toLocalTime()));
    }

    private long roll(long raw) {
        // What has been looked at before this is what the raw last day rests on.
        isRawFirm = isFromFirm && looked.isKnown();
        if (limit.rollOver() == RollOver.NONE) {
            return raw;
        }
        long last = calendar.nextWorkingDayOnOrAfter(raw);
        looked.at(raw, last);
        step(() -> TimeRules.ROLL
                .says(last == raw)
                .day(raw)
                .count(last - raw)
                .code(DayKind.of(raw, calendar))
                .text(calendar.holidays().name(raw))
                .day(last));
        return last;
    }

    private Reckoning reckoning(LocalDateTime from, long raw, LocalDate lastDay, LocalDateTime closes) {
        boolean isFirm = isFromFirm && looked.isKnown();
        LocalDate rawDay = Midnights.day(raw);
        Certainty rawCertainty = isRawFirm ? Certainty.FIRM : Certainty.PROVISIONAL;
        Certainty certainty = isFirm ? Certainty.FIRM : Certainty.PROVISIONAL;
        List<HolidayNotice> notices = looked.notices();
        List<String> regions = looked.regions(regionsBefore);
        if (!tells) {
            return new Counted(
                    from, rawDay, lastDay, closes, rawCertainty, certainty, notices, regions, limit, start, calendar);
        }
        return Reckoning.builder()
                .countedFrom(from)
                .rawLastDay(rawDay)
                .lastDay(lastDay)
                .closes(closes)
                .rawCertainty(rawCertainty)
                .certainty(certainty)
                .calendar(calendar.id())
                .addAllRegions(regions)
                .addAllNotices(notices)
                .explanation(told(isFirm, raw, lastDay, closes))
                .build();
    }

    private Explanation told(boolean isFirm, long raw, LocalDate lastDay, LocalDateTime closes) {
        if (!isFromFirm) {
            steps.add(FROM_PROVISIONAL);
        }
        looked.explain(steps);
        var why = TimeRules.DEADLINE
                .says(isFirm)
                .id(limit.code())
                .text(limit.source())
                .day(start.toLocalDate())
                .day(raw)
                .day(lastDay)
                .moment(closes)
                .flag(limit.unit() == LimitUnit.HOUR)
                .id(calendar.id().value());
        steps.forEach(why::because);
        return why.build();
    }
}
