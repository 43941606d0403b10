/**
 * Tiers for a table of subjects: {@code county tier}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.tier.TierCommand}. All judging is {@code core.risk}'s; here a row becomes
 * readings, and an assessment lines or JSON. Depends on core, {@code console} and the rulebook adapter.
 */
@NullMarked
package io.github.governance4j.examples.county.tier;

import org.jspecify.annotations.NullMarked;
