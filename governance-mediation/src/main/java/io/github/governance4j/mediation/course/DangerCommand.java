package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;

/**
 * Danger, offences, and disputes that are made up (激化、违法与虚假调解): 人民调解法 art. 25, 特邀调解规定 art. 18.
 */
public sealed interface DangerCommand extends CourseCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseCommand.Cases<T> cases) {
        return cases.danger(this);
    }

    /**
     * Take measures against a dispute that is about to turn violent (防激化措施).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words which measures; at most 500 characters, not blank
     */
    record TakeMeasures(Stamp stamp, String words) implements DangerCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words which measures; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public TakeMeasures {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.takeMeasures(this);
        }
    }

    /**
     * Report to the police what may be an offence (报告公安机关).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words what is reported; at most 500 characters, not blank
     * @param ends whether mediation ends over it
     */
    record ReportOffence(Stamp stamp, String words, boolean ends) implements DangerCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words what is reported; at most 500 characters, not blank
         * @param ends whether mediation ends over it
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public ReportOffence {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportOffence(this);
        }
    }

    /**
     * Stop a mediation that seems to be made up against somebody, and report it (虚假调解嫌疑).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param words what is suspected; at most 500 characters, not blank
     */
    record SuspectSham(Stamp stamp, String words) implements DangerCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param words what is suspected; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public SuspectSham {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.suspectSham(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link TakeMeasures}.
         *
         * @param command what is asked
         * @return the answer
         */
        T takeMeasures(TakeMeasures command);

        /**
         * For {@link ReportOffence}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reportOffence(ReportOffence command);

        /**
         * For {@link SuspectSham}.
         *
         * @param command what is asked
         * @return the answer
         */
        T suspectSham(SuspectSham command);
    }
}
