/**
 * Who may mediate (调解员名册): mediators, their committees, what ties them to somebody, and who is eligible for a dispute.
 *
 * <p>Start at {@link io.github.governance4j.mediation.roster.MediatorRoster}. It answers {@link
 * io.github.governance4j.mediation.roster.MediatorRoster#eligible} with an {@link
 * io.github.governance4j.mediation.roster.Eligibility}: everybody who may mediate a dispute with these {@link
 * io.github.governance4j.mediation.roster.Needs}, and the reason for everybody who may not. A further reason is one more constant of {@link
 * io.github.governance4j.mediation.roster.Ineligible}, in its rank. Relations to persons come in with the commands of one dispute and are
 * kept nowhere else. How committees are made up (人民调解法 art. 8 and 9) is checked by {@link
 * io.github.governance4j.mediation.roster.Committees}.
 *
 * <p>Depends on {@code mediation}, {@code rates} and the core.
 */
@NullMarked
package io.github.governance4j.mediation.roster;

import org.jspecify.annotations.NullMarked;
