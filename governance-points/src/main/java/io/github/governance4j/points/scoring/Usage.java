package io.github.governance4j.points.scoring;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.CapGroup;

/** What an account has already counted under its caps (封顶已用). */
@FunctionalInterface
public interface Usage {
    /**
     * How much counted under one cap in one period.
     *
     * @param group the cap's group
     * @param period the kind of period the cap begins anew with; what counted under a monthly cap did not count under a yearly one
     * @param periodStart the period's first day, as an epoch day
     * @return hundredths of a point, 0 or more
     */
    long used(CapGroup group, PeriodKind period, long periodStart);
}
