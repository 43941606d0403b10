/**
 * How a case is carried upward, level by level, before its deadline (层级办理).
 *
 * <p>A {@link io.github.governance4j.core.ladder.Ladder} is data: {@link io.github.governance4j.core.ladder.Rung}s with tries, limits and the
 * {@link io.github.governance4j.core.ladder.Move}s that lead up. A new thing a ladder can say is one more part of a rung.
 *
 * <p>Depends on {@code place}, {@code rights}, {@code rulebook}, {@code time}, {@code decide} and {@code explain}.
 */
@NullMarked
package io.github.governance4j.core.ladder;

import org.jspecify.annotations.NullMarked;
