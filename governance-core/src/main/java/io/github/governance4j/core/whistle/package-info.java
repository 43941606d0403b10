/**
 * Calling for help sideways and upward, and reporting in (吹哨报到).
 *
 * <p>Start at {@link io.github.governance4j.core.whistle.Whistles}. Who is called, how soon, and whom a no-show climbs to, is data: {@link
 * io.github.governance4j.core.whistle.WhistleRules}. A new thing that can be asked is one more {@link
 * io.github.governance4j.core.whistle.WhistleCommand}. What a whistle asks of the matter it was blown for is a reaction, {@link
 * io.github.governance4j.core.whistle.WhistleReaction}.
 *
 * <p>Depends on {@code decide}, {@code explain}, {@code ladder}, {@code matter}, {@code place}, {@code rulebook} and {@code time}.
 */
@NullMarked
package io.github.governance4j.core.whistle;

import org.jspecify.annotations.NullMarked;
