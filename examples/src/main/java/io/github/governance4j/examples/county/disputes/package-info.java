/**
 * The log of disputes: {@code disputes.csv} and {@code sessions.csv}, row by row.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.disputes.DisputeLog}. What a row may ask is in {@link
 * io.github.governance4j.examples.county.disputes.DisputeAction}, one word an action; what it asks of which stream is an {@link
 * io.github.governance4j.examples.county.disputes.Asked}. A new action is one more word there and a case in the row class of what it is asked
 * of. Depends on {@code log}, mediation and the rulebook's cells.
 */
@NullMarked
package io.github.governance4j.examples.county.disputes;

import org.jspecify.annotations.NullMarked;
