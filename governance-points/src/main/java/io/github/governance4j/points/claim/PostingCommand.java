package io.github.governance4j.points.claim;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.claim.flow.StepId;
import java.time.LocalDate;
import java.util.Optional;

/** What is put up for everybody to see before the entry (公示). */
public sealed interface PostingCommand extends ClaimCommand {
    @Override
    default <T> T match(ClaimCommand.Cases<T> cases) {
        return cases.posting(this);
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
     * Put it up (公示).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param step the step the claim stands at
     * @param pseudonym made for this notice alone: 1 to 32 of A-Z, a-z, 0-9 and hyphen
     * @param consented the day the person agreed to this, separately from anything else; needed where no provision says that it is put up
     */
    record Post(Stamp stamp, StepId step, String pseudonym, Optional<LocalDate> consented) implements PostingCommand {
        /**
         * Checks id and pseudonym.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param step the step the claim stands at
         * @param pseudonym made for this notice alone: 1 to 32 of A-Z, a-z, 0-9 and hyphen
         * @param consented the day the person agreed to this, separately from anything else; needed where no provision says that it is put up
         * @throws IllegalArgumentException if the id is kept for the library, or the pseudonym holds anything else
         */
        public Post {
            stamp.requireOfHost();
            Written.pseudonym(pseudonym);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.post(this);
        }
    }

    /**
     * Take it down because the person no longer agrees, where it was put up with their consent (撤下). Nothing is shown then; the claim goes on when its term is over.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words why, in the words of whoever acts; no names. At most 500 characters
     */
    record TakeDown(Stamp stamp, String words) implements PostingCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words why, in the words of whoever acts; no names. At most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public TakeDown {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.takeDown(this);
        }
    }

    /**
     * Object to what is put up (对公示提出异议): any resident, in their own name, while it is up. It stands still until somebody else answers.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words what is wrong with it; no names. At most 500 characters
     */
    record ObjectToPosting(Stamp stamp, String words) implements PostingCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words what is wrong with it; no names. At most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public ObjectToPosting {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.objectToPosting(this);
        }
    }

    /**
     * Answer whoever objected to it (答复公示异议).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param answer whether they are right; then it is declined
     * @param words why, in the words of whoever acts; no names. At most 500 characters
     */
    record AnswerPosting(Stamp stamp, Objection.Answer answer, String words) implements PostingCommand {
        /**
         * Checks id and length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param answer whether they are right; then it is declined
         * @param words why, in the words of whoever acts; no names. At most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the words are too long
         */
        public AnswerPosting {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.answerPosting(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Post}.
         *
         * @param command what is asked
         * @return the answer
         */
        T post(Post command);

        /**
         * For {@link TakeDown}.
         *
         * @param command what is asked
         * @return the answer
         */
        T takeDown(TakeDown command);

        /**
         * For {@link ObjectToPosting}.
         *
         * @param command what is asked
         * @return the answer
         */
        T objectToPosting(ObjectToPosting command);

        /**
         * For {@link AnswerPosting}.
         *
         * @param command what is asked
         * @return the answer
         */
        T answerPosting(AnswerPosting command);
    }
}
