package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;

/**
 * What an account is asked to reverse (冲正请求). Asked again it is the same to the letter.
 *
 * @param reversal names the reversal; derived from the claim
 * @param entry the entry
 * @param account the account
 * @param at when it was decided
 * @param by who decided it
 * @param words why
 */
public record Undoing(
        CommandId reversal, CommandId entry, StreamId account, LocalDateTime at, Actor by, String words) {}
