/**
 * The log of hazards, {@code hazards.csv}: what was done about hazards and warnings, when and by whom, one row at a time.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.hazards.HazardLog}. What may be done is listed in {@link
 * io.github.governance4j.examples.county.hazards.HazardAction}, each with the keys its {@code detail} takes; a new command about tiers or
 * warnings is one more of them and one more case where commands are made of rows. Depends on {@code log}, core and the rulebook's CSV.
 */
@NullMarked
package io.github.governance4j.examples.county.hazards;

import org.jspecify.annotations.NullMarked;
