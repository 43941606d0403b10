/**
 * The log of a village's points where deeds are claimed first: {@code activities.csv} with {@code claims.csv} and {@code objections.csv}
 * beside it, row by row, as one log in the order rows were recorded.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.claims.HallLog}. What a row may ask is in {@link
 * io.github.governance4j.examples.county.claims.ClaimAction}, one word an action; a new one is one more word there and a case in {@code hall}.
 * What a row names by its {@code ref} is found out when it is decided. Depends on {@code log}, {@code deeds}, points and the rulebook's cells.
 */
@NullMarked
package io.github.governance4j.examples.county.claims;

import org.jspecify.annotations.NullMarked;
