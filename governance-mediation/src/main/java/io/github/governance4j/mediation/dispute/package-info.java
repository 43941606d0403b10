/**
 * What is in conflict, between whom, and how it may be mediated (纠纷、当事人与调解途径).
 *
 * <p>Start at {@link io.github.governance4j.mediation.dispute.Parties}: who is at odds, who acts for a minor, who represents a crowd.
 * {@link io.github.governance4j.mediation.dispute.Track} is one way to mediate as a rulebook has it: whose limits, who may be refused,
 * what is shut out. {@link io.github.governance4j.mediation.dispute.DisputeKind} says which tracks a kind of dispute may take, and
 * {@link io.github.governance4j.mediation.dispute.Bars} which disputes may not be mediated at all.
 *
 * <p>Everything here is a value, checked when it is made; nothing here decides for anybody. A new limit of a track goes into {@link
 * io.github.governance4j.mediation.dispute.TrackLimits}, any other difference between tracks into {@link
 * io.github.governance4j.mediation.dispute.TrackRules}.
 *
 * <p>Depends on the ids of {@code mediation} and on the core's {@code place}, {@code time}, {@code rights} and {@code ladder}; sees no
 * other package of this module.
 */
@NullMarked
package io.github.governance4j.mediation.dispute;

import org.jspecify.annotations.NullMarked;
