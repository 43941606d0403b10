/**
 * A log decided under a rulebook: {@code county replay}, and what {@code county run} and the bare {@code county} do as well.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.replay.Replay}: it writes each decision as it is made and the result files at the
 * end, and keeps in {@code replay.json} what {@code county why} needs to find a decision's reason again. How rows are decided is up to a
 * {@link io.github.governance4j.examples.county.replay.LogKind}: deeds before a village book, matters before a docket. Another kind of log is
 * one more of them and a name in {@link io.github.governance4j.examples.county.replay.LogFile}. Whoever wants to hear of each deed passes a
 * {@link io.github.governance4j.examples.county.replay.Listener}.
 */
@NullMarked
package io.github.governance4j.examples.county.replay;

import org.jspecify.annotations.NullMarked;
