package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an account is asked to reverse (冲正请求). Asked again it is the same to the letter.
 *
 * @param reversal names the reversal; derived from the claim
 * @param entry the entry
 * @param account the account
 * @param at when it was decided
 * @param recorded when that was recorded
 * @param by who decided it
 * @param words why
 * @param own the person it burdens and their family
 */
public record Undoing(
        CommandId reversal,
        CommandId entry,
        StreamId account,
        LocalDateTime at,
        LocalDateTime recorded,
        Actor by,
        String words,
        Set<PersonId> own) {
    /**
     * Copies the set.
     *
     * @param reversal names the reversal
     * @param entry the entry
     * @param account the account
     * @param at when it was decided
     * @param recorded when that was recorded
     * @param by who decided it
     * @param words why
     * @param own the person it burdens and their family
     */
    public Undoing {
        own = Collections.unmodifiableSet(new TreeSet<>(own));
    }
}
