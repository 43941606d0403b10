/**
 * Ladders looked at before anybody uses them: {@code county ladder}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.ladder.LadderCommand}. Analysing is core's business, reading the rulebook
 * adapter's; here it is printed. Depends on both and on {@code console}.
 */
@NullMarked
package io.github.governance4j.examples.county.ladder;

import org.jspecify.annotations.NullMarked;
