/**
 * What one edition of a rulebook says of mediation, gathered in one value (调解规则).
 *
 * <p>Start at {@link io.github.governance4j.mediation.rules.MediationRules}. A part of the rules belongs to the package that decides by
 * it; here the parts are put together and held against one another. A new part is one more attribute there, a new way parts can
 * contradict one another one more {@link io.github.governance4j.mediation.rules.RulesFault.What}.
 *
 * <p>Depends on {@code dispute}, {@code roster}, {@code selection} and the other packages whose rules it holds; {@code course} and everything that decides by an edition
 * depends on it.
 */
@NullMarked
package io.github.governance4j.mediation.rules;

import org.jspecify.annotations.NullMarked;
