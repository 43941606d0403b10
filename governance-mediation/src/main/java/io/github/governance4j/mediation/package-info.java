/**
 * Mediation of disputes by people's mediation committees (人民调解): the names of what takes part in it.
 *
 * <p>Start at {@link io.github.governance4j.mediation.DisputeId}. A dispute is brought to a committee, which is a {@link
 * io.github.governance4j.core.place.BodyId} like any other body; a {@link io.github.governance4j.mediation.MediatorId mediator} holds
 * {@link io.github.governance4j.mediation.SessionId sessions}; what is agreed is an {@link
 * io.github.governance4j.mediation.AgreementId agreement}; and all of it is kept in one {@link
 * io.github.governance4j.mediation.CaseFileId case file}.
 *
 * <p>The rules come as packages beside this one, each a decider with its commands, facts and refusals: {@code dispute} (what is in
 * conflict, and who), {@code roster} (who may mediate), {@code selection} (how one is found), {@code course} (sessions and tries),
 * {@code settlement}, {@code referral}, {@code stipend} and {@code feedback}. A new kind of id is one more record here if several of
 * them need it, else in the package that does.
 *
 * <p>Depends on the core alone. Points are never seen from here: a county that rewards its mediators wires one module's fact to the
 * other's command in its own host.
 */
@NullMarked
package io.github.governance4j.mediation;

import org.jspecify.annotations.NullMarked;
