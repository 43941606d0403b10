package io.github.governance4j.core.whistle;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.BodyId;

/** Something asked of a whistle (吹哨命令). */
public sealed interface WhistleCommand extends Command {
    /**
     * Handles every kind of command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Call for help (吹哨). Whom, is said by the rules for the kind of matter.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param whistler the body that calls
     * @param call what for
     */
    record Blow(Stamp stamp, BodyId whistler, Call call) implements WhistleCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param whistler the body that calls
         * @param call what for
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Blow {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.blow(this);
        }
    }

    /**
     * A body that was called reports in (报到). Late is possible, and said so.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param body the body
     */
    record ReportIn(Stamp stamp, BodyId body) implements WhistleCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param body the body
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public ReportIn {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportIn(this);
        }
    }

    /**
     * The whistler says that the help has done its part (办结).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param outcome what came of it; 1 to 500 characters
     */
    record Finish(Stamp stamp, String outcome) implements WhistleCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param outcome what came of it; 1 to 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Finish {
            stamp.requireOfHost();
            Words.requireShort(outcome);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.finish(this);
        }
    }

    /**
     * One side appraises the other (双向评价, 北京市接诉即办工作条例 art. 33).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param by who appraises
     * @param of who is appraised; one of the two is the whistler
     * @param appraisal what it comes to
     */
    record Appraise(Stamp stamp, BodyId by, BodyId of, Appraisal appraisal) implements WhistleCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param by who appraises
         * @param of who is appraised; one of the two is the whistler
         * @param appraisal what it comes to
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Appraise {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.appraise(this);
        }
    }

    /**
     * Record what has come due (到期). Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements WhistleCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if it is not sent by the timer
         */
        public Tick {
            stamp.requireTimer();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tick(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Blow}.
         *
         * @param command what is asked
         * @return the answer
         */
        T blow(Blow command);

        /**
         * For {@link ReportIn}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reportIn(ReportIn command);

        /**
         * For {@link Finish}.
         *
         * @param command what is asked
         * @return the answer
         */
        T finish(Finish command);

        /**
         * For {@link Appraise}.
         *
         * @param command what is asked
         * @return the answer
         */
        T appraise(Appraise command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
