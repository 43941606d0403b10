package io.github.governance4j.examples.county.madeup;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.SplittableRandom;

/** When things happen in a made-up log, and when they are written down (时刻). To the minute. */
public final class Clock {
    private static final int OPENS = 8;
    private static final int CLOSES = 18;
    private static final int SYNC = 18;

    private final SplittableRandom chance;

    /**
     * A clock.
     *
     * @param chance where its minutes come from
     */
    public Clock(SplittableRandom chance) {
        this.chance = chance;
    }

    /**
     * {@return some minutes later, in working hours of any day}
     *
     * @param moment later than this
     * @param least the fewest minutes
     * @param most the most, not included
     */
    public LocalDateTime after(LocalDateTime moment, int least, int most) {
        LocalDateTime later = moment.plusMinutes(least + (long) chance.nextInt(Math.max(1, most - least)));
        if (later.getHour() < OPENS) {
            return later.toLocalDate().atTime(OPENS, chance.nextInt(60));
        }
        return later.getHour() >= CLOSES ? later.toLocalDate().plusDays(1).atTime(OPENS, chance.nextInt(60)) : later;
    }

    /**
     * {@return when a district without a network next has one: Fridays from six, at some minute of the next hour and a half}
     *
     * @param happened when something was done there
     */
    public LocalDateTime sync(LocalDateTime happened) {
        LocalDateTime friday = happened.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .toLocalDate()
                .atTime(SYNC, 0);
        return (friday.isBefore(happened) ? friday.plusWeeks(1) : friday).plusMinutes(chance.nextInt(90));
    }
}
