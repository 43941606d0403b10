/**
 * What logs of every kind share: rows read one at a time, moments, digests, and what a first pass learns.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.log.CsvLog}. What a row says is up to the log it stands in: {@code deeds},
 * {@code matters}. Depends on core and the rulebook's CSV.
 */
@NullMarked
package io.github.governance4j.examples.county.log;

import org.jspecify.annotations.NullMarked;
