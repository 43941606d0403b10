package io.github.governance4j.core.ladder;

import io.github.governance4j.core.time.LimitUnit;

/**
 * The most a statute allows for one rung, its limit and extensions together (法定上限).
 *
 * @param amount how many, itself allowed; at least 1
 * @param unit of what
 * @param source the law and article
 */
public record Ceiling(long amount, LimitUnit unit, String source) {
    /**
     * Checks the amount.
     *
     * @param amount how many
     * @param unit of what
     * @param source the law and article
     * @throws IllegalArgumentException if the amount is below 1 or above what a limit may have
     */
    public Ceiling {
        if (amount < 1 || amount > unit.most()) {
            throw new IllegalArgumentException("a ceiling is 1 to " + unit.most() + " " + unit + ": " + amount);
        }
    }
}
