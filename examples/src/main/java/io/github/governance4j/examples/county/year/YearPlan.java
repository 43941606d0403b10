package io.github.governance4j.examples.county.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What a generated year is to be like (生成方案).
 *
 * @param hazards how many hazards, those of the surge included
 * @param seed the number everything follows from
 * @param from the first day anything is found on
 */
record YearPlan(int hazards, long seed, LocalDate from) {
    private static final int WEEK = 7;
    /** Rounds of screening: before the Spring Festival, the flood season, National Day and the winter, two weeks each. */
    private static final int[] ROUNDS = {2, 18, 37, 46};

    private static final int WEEKS_A_ROUND = 2;

    /** The last day anything is recorded on. */
    LocalDate through() {
        return from.plusYears(1).minusDays(1);
    }

    /** The first Monday of the year. */
    LocalDate monday() {
        return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** How much is found on a day, compared with others: next to nothing on Sundays, half as much again in a round of screening. */
    int weight(LocalDate day) {
        int usual = day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : day.getDayOfWeek() == DayOfWeek.SATURDAY ? 3 : 10;
        long week = (day.toEpochDay() - from.toEpochDay()) / WEEK;
        for (int round : ROUNDS) {
            if (week >= round && week < round + WEEKS_A_ROUND) {
                return usual * 3;
            }
        }
        return usual * 2;
    }
}
