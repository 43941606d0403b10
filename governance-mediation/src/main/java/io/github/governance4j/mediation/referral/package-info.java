/**
 * Passing a dispute between mediation and the police, the petition office, the courts and the procuratorate (四对接): offer, acceptance,
 * return, and whose limit runs.
 *
 * <p>Start at {@link io.github.governance4j.mediation.referral.Referring}. Nothing lies between two desks: whoever offers holds the dispute
 * until the other accepts, and has it back when time is up. What is returned may be offered once more, and is then determined. A new thing
 * that can be asked is one more record of {@link io.github.governance4j.mediation.referral.OfferCommand} or {@link
 * io.github.governance4j.mediation.referral.AnswerCommand}.
 *
 * <p>Depends on the ids of {@code mediation} and on the core; sees no other package of this module.
 */
@NullMarked
package io.github.governance4j.mediation.referral;

import org.jspecify.annotations.NullMarked;
