/**
 * Faults of rulebooks: {@code county check}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.check.CheckCommand}. Finding faults is the rulebook adapter's business; here
 * they are printed. Depends on the rulebook adapter, core, {@code console} and {@code table}.
 */
@NullMarked
package io.github.governance4j.examples.county.check;

import org.jspecify.annotations.NullMarked;
