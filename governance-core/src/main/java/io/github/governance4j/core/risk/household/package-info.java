/**
 * Help for one household at a time (帮扶).
 *
 * <p>Start at {@link io.github.governance4j.core.risk.household.HouseholdHelp}: one stream a household says who helps it, until when, and
 * which of its disputes are open. {@link io.github.governance4j.core.risk.household.HouseholdTier} is what the helper reads; there is no
 * collection of households anywhere here, and none may be added.
 *
 * <p>Depends on {@code risk}, {@code risk.tier}, {@code decide}, {@code explain} and {@code place}.
 */
@NullMarked
package io.github.governance4j.core.risk.household;

import org.jspecify.annotations.NullMarked;
