package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.Points;
import java.util.Optional;

/** What can be done against a claim that went wrong (纠正与救济). */
public sealed interface RemedyCommand extends ClaimCommand {
    @Override
    default <T> T match(ClaimCommand.Cases<T> cases) {
        return cases.remedy(this);
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
     * Revoke it with a reason (撤销): before its entry it ends, after it the entry is reversed.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why; not without words. At most 500 characters
     */
    record Revoke(Stamp stamp, String words) implements RemedyCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why; not without words. At most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public Revoke {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.revoke(this);
        }
    }

    /**
     * Object to its being declined (异议): whoever was told of it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words what is wrong with it; not without words. At most 500 characters
     * @param represents the one affected, where somebody else speaks for them or wrote it down for them; that they may is for the host to know
     */
    record RaiseObjection(Stamp stamp, String words, Optional<PersonId> represents) implements RemedyCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words what is wrong with it; not without words. At most 500 characters
         * @param represents the one affected, where somebody else speaks for them or wrote it down for them; that they may is for the host to know
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public RaiseObjection {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.raiseObjection(this);
        }
    }

    /**
     * Answer the objection (处理异议). Upheld, the claim goes on where it ended.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param answer whether it is right
     * @param words why; not without words. At most 500 characters
     * @param points the points chosen for an item with a range, where nobody further on would
     */
    record AnswerObjection(Stamp stamp, Objection.Answer answer, String words, Optional<Points> points)
            implements RemedyCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param answer whether it is right
         * @param words why; not without words. At most 500 characters
         * @param points the points chosen for an item with a range, where nobody further on would
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public AnswerObjection {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.answerObjection(this);
        }
    }

    /**
     * Take the objection back (撤回异议).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param represents who objected, where somebody else speaks or writes for them
     */
    record WithdrawObjection(Stamp stamp, Optional<PersonId> represents) implements RemedyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param represents who objected, where somebody else speaks or writes for them
         * @throws IllegalArgumentException if the id is kept for the library
         */
        public WithdrawObjection {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdrawObjection(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Revoke}.
         *
         * @param command what is asked
         * @return the answer
         */
        T revoke(Revoke command);

        /**
         * For {@link RaiseObjection}.
         *
         * @param command what is asked
         * @return the answer
         */
        T raiseObjection(RaiseObjection command);

        /**
         * For {@link AnswerObjection}.
         *
         * @param command what is asked
         * @return the answer
         */
        T answerObjection(AnswerObjection command);

        /**
         * For {@link WithdrawObjection}.
         *
         * @param command what is asked
         * @return the answer
         */
        T withdrawObjection(WithdrawObjection command);
    }
}
