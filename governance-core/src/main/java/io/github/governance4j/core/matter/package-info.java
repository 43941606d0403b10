/**
 * The six-link life of a matter: reported, found, passed on, handled level by level, done in time, judged by the people (六环节闭环).
 *
 * <p>Start at {@link io.github.governance4j.core.matter.Matters}, the decider, and {@link io.github.governance4j.core.matter.Matter}, its
 * state. What a county decides is {@link io.github.governance4j.core.matter.MatterRules}. A new thing that can be asked is one more
 * command of its family ({@link io.github.governance4j.core.matter.IntakeCommand} and its neighbours), a new fact one more of its family
 * ({@link io.github.governance4j.core.matter.IntakeFact}), a new reason to refuse one constant of {@link
 * io.github.governance4j.core.matter.MatterRefusal} in its rank. Signs that may become a matter are decided by {@link
 * io.github.governance4j.core.matter.EarlySigns}; who a reporter is, is known to {@link io.github.governance4j.core.matter.Reporters} alone.
 *
 * <p>Depends on {@code decide}, {@code explain}, {@code ladder}, {@code place}, {@code rights}, {@code rulebook} and {@code time}.
 */
@NullMarked
package io.github.governance4j.core.matter;

import org.jspecify.annotations.NullMarked;
