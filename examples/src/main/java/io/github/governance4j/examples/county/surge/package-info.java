/**
 * Counts screened for surges: {@code county surge}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.surge.SurgeCommand}. All judging is {@code core.risk.surge}'s; here rows
 * become series and alarms become rows. Depends on core, the rulebook adapter's tables and {@code console}.
 */
@NullMarked
package io.github.governance4j.examples.county.surge;

import org.jspecify.annotations.NullMarked;
