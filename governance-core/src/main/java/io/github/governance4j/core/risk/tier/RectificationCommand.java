package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;

/** Having a hazard removed, and making sure that it is (整改、复查、销号). */
public sealed interface RectificationCommand extends TierCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(TierCommand.Cases<T> cases) {
        return cases.rectification(this);
    }

    /**
     * Order that it be put right (责令整改).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param stopUse whether it may not be used until a re-examination is passed (停用)
     * @param grounds why; at most 500 characters, not blank
     */
    record OrderRectification(Stamp stamp, boolean stopUse, String grounds) implements RectificationCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param stopUse whether it may not be used until a re-examination is passed (停用)
         * @param grounds why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public OrderRectification {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.orderRectification(this);
        }
    }

    /**
     * Say that it is put right, and show it (整改报告).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param proof what shows it; at most 500 characters, not blank
     */
    record ReportRectified(Stamp stamp, String proof) implements RectificationCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param proof what shows it; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public ReportRectified {
            stamp.requireOfHost();
            Words.requireShort(proof);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportRectified(this);
        }
    }

    /**
     * Go and see (复查): for another person and another post than reported it. Passed, everything ends (销号).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param passed whether it is put right
     * @param grounds why; at most 500 characters, not blank
     */
    record Reexamine(Stamp stamp, boolean passed, String grounds) implements RectificationCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param passed whether it is put right
         * @param grounds why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Reexamine {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reexamine(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link OrderRectification}.
         *
         * @param command what is asked
         * @return the answer
         */
        T orderRectification(OrderRectification command);

        /**
         * For {@link ReportRectified}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reportRectified(ReportRectified command);

        /**
         * For {@link Reexamine}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reexamine(Reexamine command);
    }
}
