/**
 * A made-up quarter of a town's matters, for trying things out: {@code county generate --matters}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.quarter.Quarter}. Each matter lives through its quarter before the real deciders,
 * so that what is done about it is what could have been done; a few acts that are refused are left in on purpose. One district has no network
 * and sends its week afterwards, out of order. Depends on {@code matters}, the rulebook and core.
 */
@NullMarked
package io.github.governance4j.examples.county.quarter;

import org.jspecify.annotations.NullMarked;
