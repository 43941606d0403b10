/**
 * What made-up logs of acts share: who is in service, when people act, and rows put in order.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.madeup.Lines}. What happens in a log is up to {@code quarter} and {@code year}.
 * Depends on {@code log}, the rulebook and core.
 */
@NullMarked
package io.github.governance4j.examples.county.madeup;

import org.jspecify.annotations.NullMarked;
