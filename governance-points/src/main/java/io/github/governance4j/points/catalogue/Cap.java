package io.github.governance4j.points.catalogue;

import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.Points;

/**
 * The most points that count within one period (封顶). A cap counts points, not times: 2 points under a cap of 10 a year count five
 * times (settled reading of ours).
 *
 * @param group what shares it; items of one group are counted together
 * @param most the most points that count, included
 * @param period the calendar period it begins anew with
 * @param scope whether the whole account is counted together or each member apart
 */
public record Cap(CapGroup group, Points most, PeriodKind period, CapScope scope) {
    /**
     * Checks the number.
     *
     * @param group what shares it
     * @param most the most points that count
     * @param period the calendar period it begins anew with
     * @param scope whose points are counted together
     * @throws IllegalArgumentException if {@code most} is not more than zero
     */
    public Cap {
        if (!most.isPositive()) {
            throw new IllegalArgumentException("a cap leaves room for more than zero points: " + most);
        }
    }

    /**
     * A cap on the whole account.
     *
     * @param group what shares it
     * @param most the most points that count, included
     * @param period the calendar period it begins anew with
     * @throws IllegalArgumentException if {@code most} is not more than zero
     */
    public Cap(CapGroup group, Points most, PeriodKind period) {
        this(group, most, period, CapScope.ACCOUNT);
    }

    /**
     * {@return whether both count the same points, whatever the most each lets count}
     *
     * @param other another cap
     */
    public boolean countsTheSameAs(Cap other) {
        return group.equals(other.group) && period == other.period && scope == other.scope;
    }
}
