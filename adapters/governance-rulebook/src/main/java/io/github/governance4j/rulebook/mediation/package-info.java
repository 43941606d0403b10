/**
 * The tables of how disputes are mediated: tracks and their limits, kinds of disputes, the roster, the case file, stipends, referrals and
 * standard clauses.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.mediation.MediationSheets}. A new column of a track is a cell in {@code
 * TrackLimitCells} or {@code TrackRuleCells}; a new table is a class of its own, a file in {@link
 * io.github.governance4j.rulebook.mediation.MediationFiles} and a part of the rules it becomes. What two tables say of each other, and what
 * a rulebook may not ask of anybody, is held against them in {@code MediationReview}.
 *
 * <p>Depends on the rules of {@code mediation}, and on {@code csv}, {@code matter}, {@code place} and {@code yaml} here.
 */
@NullMarked
package io.github.governance4j.rulebook.mediation;

import org.jspecify.annotations.NullMarked;
