package io.github.governance4j.examples.county.quarter;

import java.time.LocalDate;

/**
 * What a generated quarter is to be like (生成方案).
 *
 * @param matters how many matters
 * @param seed the number everything follows from
 * @param from the first day anything is reported on
 */
record QuarterPlan(int matters, long seed, LocalDate from) {
    private static final int MONTHS = 3;

    /** The last day anything is recorded on. */
    LocalDate through() {
        return from.plusMonths(MONTHS).minusDays(1);
    }
}
