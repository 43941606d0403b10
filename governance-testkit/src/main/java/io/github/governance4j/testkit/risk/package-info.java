/**
 * What risk models, those who assess by them, and tiers owe everybody they concern, as laws to run on your own rulebook and roster.
 *
 * <p>Start at {@link io.github.governance4j.testkit.risk.ModelLaws}: name your models. {@link io.github.governance4j.testkit.risk.TierLaws}
 * wants the rules, the models and the place, and leads subjects from proposal to strike-off. A new law is one more default method in either,
 * and one more broken assessor or decider in the kit's own tests.
 *
 * <p>Depends on core's {@code risk}, {@code risk.tier}, {@code matter} and {@code place}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.risk;

import org.jspecify.annotations.NullMarked;
