/**
 * A log of deeds decided under a rulebook: {@code county replay}, and what {@code county run} and the bare {@code county} do as well.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.replay.Replay}: it surveys the log, puts its rows before a village book one by
 * one, writes each decision as it is made and the result files at the end, and keeps in {@code replay.json} what {@code county why} needs to
 * find a decision's reason again. Whoever wants to hear of each row passes a {@link
 * io.github.governance4j.examples.county.replay.Listener}. Depends on {@code report}, {@code book}, {@code deeds} and {@code console}.
 */
@NullMarked
package io.github.governance4j.examples.county.replay;

import org.jspecify.annotations.NullMarked;
