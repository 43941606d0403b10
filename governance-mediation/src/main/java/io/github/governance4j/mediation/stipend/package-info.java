/**
 * Stipends for mediators, a case at a time, from a sum that is fixed beforehand (以案定补).
 *
 * <p>Start at {@link io.github.governance4j.mediation.stipend.Stipends}. A stipend is for a case that was mediated and properly closed: once
 * for a dispute, for ever, by its grade, and never more for having settled it. Whoever asks does not decide. A new ground for saying "not
 * possible" is one more constant of {@link io.github.governance4j.mediation.stipend.StipendRefusal}, in its rank.
 *
 * <p>Of a case it knows a {@link io.github.governance4j.mediation.stipend.ClosedCase} and nothing more. Depends on {@code dispute} and the
 * ids of {@code mediation}; sees no other package of this module.
 */
@NullMarked
package io.github.governance4j.mediation.stipend;

import org.jspecify.annotations.NullMarked;
