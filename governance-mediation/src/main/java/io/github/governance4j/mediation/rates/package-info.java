/**
 * Rates that say what they count (比率): how many of how many, in which period, and how sure one can be of it.
 *
 * <p>Start at {@link io.github.governance4j.mediation.rates.Rate}: a numerator and a denominator, never a lone percentage. {@link
 * io.github.governance4j.mediation.rates.Rate#interval()} is its Wilson interval, worked out in whole numbers. A settling rate and a
 * closing rate are different rates: {@link io.github.governance4j.mediation.rates.RateKind} says what stands above and below the line. A
 * further rate is one more constant there.
 *
 * <p>Depends on nothing of ours.
 */
@NullMarked
package io.github.governance4j.mediation.rates;

import org.jspecify.annotations.NullMarked;
