/**
 * Tables of kinds of matters, of triage, routing and whistles: reads them, and holds them against the ladders and the place.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.matter.MatterSheets} and {@link io.github.governance4j.rulebook.matter.WhistleSheet};
 * callers outside use {@code RulebookFolder}. A new thing a table can say is a column there. What is not wrong in a row but missing in the whole
 * is found by {@link io.github.governance4j.rulebook.matter.RoutingReview}. Depends on core, {@code csv}, {@code yaml} and {@code place}.
 */
@NullMarked
package io.github.governance4j.rulebook.matter;

import org.jspecify.annotations.NullMarked;
