package io.github.governance4j.core.decide;

import java.time.LocalDateTime;

/**
 * When something happens by itself, and the command to send then (到期).
 *
 * <p>Whether a thing has lapsed is judged when it is read; sending the command only records it. The command carries {@code at} as
 * its {@code happened}, so that after an outage everything is caught up in due order as if it had been on time.
 *
 * @param <C> commands
 * @param at the moment
 * @param command what to send at or after {@code at}
 */
public record Due<C>(LocalDateTime at, C command) {}
