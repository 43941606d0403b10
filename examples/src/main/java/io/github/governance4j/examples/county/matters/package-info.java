/**
 * The log of matters, {@code matters.csv}: what was done, when and by whom, one row at a time.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.matters.MatterLog}. What may be done is listed in {@link
 * io.github.governance4j.examples.county.matters.Action}, each with the keys its {@code detail} takes; a new command of matters is one more
 * of them and one more case where commands are made of rows. Depends on core and the rulebook's CSV.
 */
@NullMarked
package io.github.governance4j.examples.county.matters;

import org.jspecify.annotations.NullMarked;
