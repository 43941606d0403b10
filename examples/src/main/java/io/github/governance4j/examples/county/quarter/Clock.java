package io.github.governance4j.examples.county.quarter;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.SplittableRandom;

/** When things happen in a made-up quarter, and when they are written down (时刻). To the minute. */
final class Clock {
    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final int SYNC = 18;

    private final SplittableRandom chance;

    Clock(SplittableRandom chance) {
        this.chance = chance;
    }

    /** Some minutes later, in working hours of any day. */
    LocalDateTime after(LocalDateTime moment, int least, int most) {
        LocalDateTime later = moment.plusMinutes(least + (long) chance.nextInt(Math.max(1, most - least)));
        if (later.getHour() < OPENS) {
            return later.toLocalDate().atTime(OPENS, chance.nextInt(60));
        }
        return later.getHour() >= CLOSES ? later.toLocalDate().plusDays(1).atTime(OPENS, chance.nextInt(60)) : later;
    }

    /** When the far district next has a network: Fridays from six, at some minute of the next hour and a half. */
    LocalDateTime sync(LocalDateTime happened) {
        LocalDateTime friday = happened.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .toLocalDate()
                .atTime(SYNC, 0);
        return (friday.isBefore(happened) ? friday.plusWeeks(1) : friday).plusMinutes(chance.nextInt(90));
    }
}
