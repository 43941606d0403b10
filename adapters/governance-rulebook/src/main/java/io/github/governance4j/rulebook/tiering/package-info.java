/**
 * The tables by which tiers come into effect (定级表).
 *
 * <p>Start at {@link io.github.governance4j.rulebook.tiering.TieringSheets}. Three tables: schemes with their roles and limits, what each
 * tier entails, and which measures it allows. A new column is read where its row is. Depends on {@code csv}, {@code place} and {@code review} here and on
 * core's {@code risk} and {@code risk.tier}.
 */
@NullMarked
package io.github.governance4j.rulebook.tiering;

import org.jspecify.annotations.NullMarked;
