package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decider's calendar, and the latest of what comes out the same for case after case (常用结果).
 *
 * <p>Limits in days look at the day alone and end at midnight. So cases that come to a rung on the same day have the same deadline, it
 * leads them to the same facts when it passes, and the same timer wakes them: each of those is made once and shared. Everything kept
 * here is immutable and follows from what it is asked for by, so nobody can tell whether it was kept or made again. There is a fixed
 * number of places; what comes later to a place takes it.
 */
final class AtHand {
    private static final int USUAL_BITS = 10;

    private final WorkCalendar calendar;
    private final int bits;
    // Several threads may ask at once, and one forgets what another just kept. What is kept has final fields, so none
    // is seen half made.
    private final @Nullable Running[] running;
    private final @Nullable Passing[] passing;
    private final @Nullable Coming[] coming;

    AtHand(WorkCalendar calendar) {
        this(calendar, USUAL_BITS);
    }

    /** With as many places of each kind as have numbers of so many bits, at least one. */
    AtHand(WorkCalendar calendar, int bits) {
        this.calendar = calendar;
        this.bits = bits;
        this.running = new Running[1 << bits];
        this.passing = new Passing[1 << bits];
        this.coming = new Coming[1 << bits];
    }

    WorkCalendar calendar() {
        return calendar;
    }

    /** Until when a case may stay on a rung it came to at a moment; empty where the rung has no limit. */
    @SuppressWarnings("ReferenceEquality") // an equal limit that is not the very same is only counted again
    Optional<Deadline> deadline(Ladder ladder, int order, LocalDateTime since) {
        Optional<TimeLimit> stated = ladder.limit(order);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        TimeLimit limit = stated.get();
        if (limit.unit() == LimitUnit.HOUR) {
            return Optional.of(limit.deadline(since, calendar));
        }
        LocalDate day = since.toLocalDate();
        int place = place(31 * day.hashCode() + order);
        Running before = running[place];
        if (before != null && before.limit == limit && before.from.equals(day)) {
            return before.deadline;
        }
        Optional<Deadline> deadline = Optional.of(limit.deadline(since, calendar));
        running[place] = new Running(limit, day, deadline);
        return deadline;
    }

    /** What follows at a moment when the limit of a rung has passed. */
    Passing passing(Ladder ladder, int left, Deadline passed, LocalDateTime at) {
        int place = place(31 * (31 * at.hashCode() + passed.start().hashCode()) + left);
        Passing before = passing[place];
        if (before != null && before.answers(ladder, left, passed, at)) {
            return before;
        }
        Passing now = Passing.of(ladder, left, passed, at, this);
        passing[place] = now;
        return now;
    }

    /** The command of a case's timer, the first of which has number 1. */
    Optional<Due<LadderCommand>> due(int number, LocalDateTime at) {
        int place = place(31 * at.hashCode() + number);
        Coming before = coming[place];
        if (before != null && before.number == number && before.at.equals(at)) {
            return before.due;
        }
        Stamp stamp = Stamp.timer(name(number, at.toLocalDate()), at, at);
        Optional<Due<LadderCommand>> due = Optional.of(new Due<>(at, new LadderCommand.Tick(stamp)));
        coming[place] = new Coming(number, at, due);
        return due;
    }

    // The day as it prints itself, without a text of its own; a stamp's years have four digits.
    private static CommandId name(int number, LocalDate day) {
        int month = day.getMonthValue();
        int inMonth = day.getDayOfMonth();
        return CommandId.ofTimer("due-" + number + "@" + day.getYear() + (month < 10 ? "-0" : "-") + month
                + (inMonth < 10 ? "-0" : "-") + inMonth);
    }

    private int place(int hash) {
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - bits);
    }

    private record Running(TimeLimit limit, LocalDate from, Optional<Deadline> deadline) {}

    private record Coming(int number, LocalDateTime at, Optional<Due<LadderCommand>> due) {}
}
