/**
 * How a case is carried upward, level by level, before its deadline (层级办理).
 *
 * <p>A {@link io.github.governance4j.core.ladder.Ladder} is data: {@link io.github.governance4j.core.ladder.Rung}s with tries, limits and
 * the {@link io.github.governance4j.core.ladder.Move}s that lead up. {@link io.github.governance4j.core.ladder.Climbing} decides for one
 * case: a {@link io.github.governance4j.core.ladder.LadderCommand} meets a {@link io.github.governance4j.core.ladder.Climb} and answers
 * with {@link io.github.governance4j.core.ladder.LadderFact}s. A case keeps the edition it entered under. Whatever fell due before an act
 * is done first, so that it does not matter when anybody looked; the court is open until the case has ended, whatever a rulebook says.
 *
 * <p>A new thing a ladder can say is one more part of a rung; a new thing that can be asked one more command of the family it belongs to,
 * and {@code Cases} breaks the build wherever it must be handled. How limits are counted and moved is not here but in {@code time}.
 *
 * <p>Depends on {@code place}, {@code rights}, {@code rulebook}, {@code time}, {@code decide} and {@code explain}.
 */
@NullMarked
package io.github.governance4j.core.ladder;

import org.jspecify.annotations.NullMarked;
