/**
 * A log decided under a rulebook: {@code county replay}, and what {@code county run} and the bare {@code county} do as well.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.replay.Replay}: it writes each decision as it is made and the result files at the
 * end, and keeps in {@code replay.json} what {@code county why} needs to find a decision's reason again. How rows are decided is up to a
 * {@link io.github.governance4j.examples.county.replay.LogKind}: deeds before a village book, and logs of acts in {@code ActReplay}, each before a
 * court of its own. Another log of acts is one more {@code Court} and a name in {@link
 * io.github.governance4j.examples.county.replay.LogFile}. Whoever wants to hear of each deed passes a
 * {@link io.github.governance4j.examples.county.replay.Listener}.
 */
@NullMarked
package io.github.governance4j.examples.county.replay;

import org.jspecify.annotations.NullMarked;
