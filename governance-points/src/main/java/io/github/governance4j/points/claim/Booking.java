package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.points.ledger.Hearing;
import io.github.governance4j.points.scoring.Deed;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What an account is asked to enter (入账请求). Asked again it is the same to the letter.
 *
 * @param entry names the entry; derived from the claim
 * @param account the account
 * @param deed the deed, with the points chosen if somebody chose them
 * @param done when it was done
 * @param recorded when it was decided that it be entered
 * @param by the post that enters it; the last one that passed it where it comes about by itself
 * @param hearing what went before, for a deduction
 */
public record Booking(
        CommandId entry,
        StreamId account,
        Deed deed,
        LocalDateTime done,
        LocalDateTime recorded,
        Actor by,
        Optional<Hearing> hearing) {}
