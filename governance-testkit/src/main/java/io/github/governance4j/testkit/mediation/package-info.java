/**
 * What the mediation of a dispute owes the people in it, as laws to run on your own rulebook.
 *
 * <p>Start at {@link io.github.governance4j.testkit.mediation.MediationLaws}: name the rules and the place, and the kit leads disputes from
 * the application to their end, step by step as they stand. {@link io.github.governance4j.testkit.mediation.CourseAbstraction} says what
 * "every reachable state" means, and {@link io.github.governance4j.testkit.mediation.CourseStates} finds those states by asking the decider
 * for every way there is. A new thing that can be asked of a course is one more letter of the alphabet; a new law is one more default
 * method in the holder it belongs to, and one more broken decider in the kit's own tests.
 *
 * <p>What comes after a course has laws of its own: {@link io.github.governance4j.testkit.mediation.SettlementLaws} for agreements in effect,
 * {@link io.github.governance4j.testkit.mediation.ReferralLaws} for what is passed to another body, {@link
 * io.github.governance4j.testkit.mediation.StipendLaws} for what mediators are paid.
 *
 * <p>Depends on mediation's {@code course} and what that depends on, on {@code stipend}, on core, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.mediation;

import org.jspecify.annotations.NullMarked;
