package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.BodyId;

/** Answering an offer (接收、退回、反馈). */
public sealed interface AnswerCommand extends ReferralCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(ReferralCommand.Cases<T> cases) {
        return cases.answer(this);
    }

    /**
     * Accept it (接收). From now on the receiving body holds the dispute.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Accept(Stamp stamp) implements AnswerCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Accept {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accept(this);
        }
    }

    /**
     * Return it with reasons (退回); once only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param reasons why it is not theirs; at most 500 characters
     */
    record Return(Stamp stamp, String reasons) implements AnswerCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param reasons why it is not theirs; at most 500 characters
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text is too long
         */
        public Return {
            stamp.requireOfHost();
            Words.requireShort(reasons);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.handBack(this);
        }
    }

    /**
     * Determine who has it, after it was offered again (指定).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param holder one of the two
     */
    record Determine(Stamp stamp, BodyId holder) implements AnswerCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param holder one of the two
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Determine {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.determine(this);
        }
    }

    /**
     * Tell how the dispute ended there (反馈).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param outcome how
     * @param words what was done; at most 500 characters
     */
    record Report(Stamp stamp, Outcome outcome, String words) implements AnswerCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param outcome how
         * @param words what was done; at most 500 characters
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text is too long
         */
        public Report {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.report(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Accept}.
         *
         * @param command what is asked
         * @return the answer
         */
        T accept(Accept command);

        /**
         * For {@link Return}.
         *
         * @param command what is asked
         * @return the answer
         */
        T handBack(Return command);

        /**
         * For {@link Determine}.
         *
         * @param command what is asked
         * @return the answer
         */
        T determine(Determine command);

        /**
         * For {@link Report}.
         *
         * @param command what is asked
         * @return the answer
         */
        T report(Report command);
    }
}
