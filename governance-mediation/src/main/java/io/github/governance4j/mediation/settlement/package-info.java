/**
 * Agreements, from the clause that is written down to the one that is kept or enforced (调解协议的效力、履行与司法确认): 人民调解法 art. 28 to
 * 33.
 *
 * <p>Start at {@link io.github.governance4j.mediation.settlement.Settling}, which follows one agreement from the day it took effect: how
 * it is kept, suits over it, and its confirmation by a court. {@link io.github.governance4j.mediation.settlement.Agreement} and {@link
 * io.github.governance4j.mediation.settlement.ClauseCheck} are used before that too, while an agreement is being drawn up. A court is open
 * to every party at every moment after effect; no command, stage or rulebook closes it.
 *
 * <p>A new thing that can be asked is one more record of its family of {@link
 * io.github.governance4j.mediation.settlement.SettlementCommand} and of {@link
 * io.github.governance4j.mediation.settlement.SettlementFact}; what may not be agreed is one more phrase in {@link
 * io.github.governance4j.mediation.settlement.ClauseCheck}. Depends on {@code dispute} and the ids of {@code mediation}; sees no other
 * package of this module.
 */
@NullMarked
package io.github.governance4j.mediation.settlement;

import org.jspecify.annotations.NullMarked;
