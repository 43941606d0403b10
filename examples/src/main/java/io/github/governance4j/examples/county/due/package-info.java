/**
 * Last days for a table of cases: {@code county due}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.due.DueCommand}. All counting is {@code core.time}'s; here a row becomes a
 * limit and a start, and the answer a row. Depends on core, {@code console} and {@code table}.
 */
@NullMarked
package io.github.governance4j.examples.county.due;

import org.jspecify.annotations.NullMarked;
