/**
 * How a mediator is found (点单与派单): the parties order one they all trust, or else the office assigns one.
 *
 * <p>Start at {@link io.github.governance4j.mediation.selection.Question}: who may mediate, what the sides said, how busy everybody is. A
 * {@link io.github.governance4j.mediation.selection.Mechanism} answers it with a {@link
 * io.github.governance4j.mediation.selection.Selection}; {@link io.github.governance4j.mediation.selection.LeastLoaded} assigns where the
 * parties found nobody. Which of them a county uses, and what silence means, is in {@link
 * io.github.governance4j.mediation.selection.SelectionRules}. Chance comes in as the {@link
 * io.github.governance4j.mediation.selection.Seed} of a {@link io.github.governance4j.mediation.selection.Draw}, promised before and shown
 * after. A further mechanism is one more constant of {@code Mechanism} and a function beside the others; the testkit's {@code
 * SelectionLaws} say what it owes.
 *
 * <p>Depends on {@code mediation}, {@code roster} and the core.
 */
@NullMarked
package io.github.governance4j.mediation.selection;

import org.jspecify.annotations.NullMarked;
