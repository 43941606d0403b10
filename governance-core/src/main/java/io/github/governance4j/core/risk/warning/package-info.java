/**
 * Warnings of what may happen: issued, adjusted, lifted, and told to those who have to know (风险预警).
 *
 * <p>Start at {@link io.github.governance4j.core.risk.warning.Warnings}, the decider, one stream for each warning, and {@link
 * io.github.governance4j.core.risk.warning.Warning}, its state. Which body may issue which level, what may be done at it, how long it lasts
 * and how fast it is told is data: {@link io.github.governance4j.core.risk.warning.WarningRules}. An alarm of {@code risk.surge} or a tier
 * is at most the cause of a warning; somebody named issues it. A new thing that can be asked is one more {@link
 * io.github.governance4j.core.risk.warning.WarningCommand}. What a warning asks of a matter is a reaction, {@link
 * io.github.governance4j.core.risk.warning.WarningReaction}.
 *
 * <p>Depends on {@code risk}, {@code risk.tier} for what a measure bears on, {@code matter}, {@code decide}, {@code explain}, {@code place},
 * {@code rulebook} and {@code time}.
 */
@NullMarked
package io.github.governance4j.core.risk.warning;

import org.jspecify.annotations.NullMarked;
