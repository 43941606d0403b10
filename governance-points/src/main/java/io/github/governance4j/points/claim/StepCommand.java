package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.claim.flow.StepId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is done at a step (办理环节). */
public sealed interface StepCommand extends ClaimCommand {
    @Override
    default <T> T match(ClaimCommand.Cases<T> cases) {
        return cases.step(this);
    }

    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Pass it at a review or a meeting, or enter it at the entry (通过、入账).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param step the step the claim stands at
     * @param words why, in the words of whoever acts; no names. At most 500 characters
     * @param together who else decided, at a meeting; possibly nobody
     * @param points the points chosen for an item with a range; the words say why
     */
    record Pass(Stamp stamp, StepId step, String words, Set<PersonId> together, Optional<Points> points)
            implements StepCommand {
        /**
         * Checks id and length, and copies the set.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param step the step the claim stands at
         * @param words why, in the words of whoever acts; no names. At most 500 characters
         * @param together who else decided, at a meeting; possibly nobody
         * @param points the points chosen for an item with a range; the words say why
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public Pass {
            stamp.requireOfHost();
            Words.requireShort(words);
            together = Collections.unmodifiableSet(new TreeSet<>(together));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pass(this);
        }
    }

    /**
     * Decline it at a review or a meeting, or before the entry (不予通过). A claim is declined with notice, a deduction case is dropped.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param step the step the claim stands at
     * @param words why; a claim is not declined without words. At most 500 characters
     * @param together who else decided, at a meeting; possibly nobody
     */
    record Decline(Stamp stamp, StepId step, String words, Set<PersonId> together) implements StepCommand {
        /**
         * Checks id and length, and copies the set.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param step the step the claim stands at
         * @param words why; a claim is not declined without words. At most 500 characters
         * @param together who else decided, at a meeting; possibly nobody
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public Decline {
            stamp.requireOfHost();
            Words.requireShort(words);
            together = Collections.unmodifiableSet(new TreeSet<>(together));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.decline(this);
        }
    }

    /**
     * Record that the person was told grounds and evidence (告知); the time to reply begins.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param step the step the claim stands at
     * @param words what they were told; not without words. At most 500 characters
     */
    record TellPerson(Stamp stamp, StepId step, String words) implements StepCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param step the step the claim stands at
         * @param words what they were told; not without words. At most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public TellPerson {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tellPerson(this);
        }
    }

    /**
     * Record what the person said to it (申辩). Several times while there is time.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words what they say; no names. At most 500 characters
     */
    record Reply(Stamp stamp, String words) implements StepCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words what they say; no names. At most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public Reply {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reply(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Pass}.
         *
         * @param command what is asked
         * @return the answer
         */
        T pass(Pass command);

        /**
         * For {@link Decline}.
         *
         * @param command what is asked
         * @return the answer
         */
        T decline(Decline command);

        /**
         * For {@link TellPerson}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tellPerson(TellPerson command);

        /**
         * For {@link Reply}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reply(Reply command);
    }
}
