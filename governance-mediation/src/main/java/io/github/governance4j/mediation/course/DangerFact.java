package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import java.time.LocalDateTime;

/**
 * Danger, offences and sham disputes (激化、违法与虚假调解事实).
 */
public sealed interface DangerFact extends CourseFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseFact.Cases<T> cases) {
        return cases.danger(this);
    }

    /**
     * Measures were taken against violence (已采取防激化措施).
     *
     * @param at when, to the second
     * @param words which
     * @param by who took them
     */
    record MeasuresTaken(LocalDateTime at, String words, Actor by) implements DangerFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.measuresTaken(this);
        }
    }

    /**
     * What may be an offence was reported to the police (已报告公安机关).
     *
     * @param at when, to the second
     * @param words what
     * @param by who reported it
     */
    record OffenceReported(LocalDateTime at, String words, Actor by) implements DangerFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.offenceReported(this);
        }
    }

    /**
     * It seems to be made up, and was reported (虚假调解嫌疑).
     *
     * @param at when, to the second
     * @param words what is suspected
     * @param by who reported it
     */
    record ShamSuspected(LocalDateTime at, String words, Actor by) implements DangerFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.shamSuspected(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link MeasuresTaken}.
         *
         * @param fact what happened
         * @return the answer
         */
        T measuresTaken(MeasuresTaken fact);

        /**
         * For {@link OffenceReported}.
         *
         * @param fact what happened
         * @return the answer
         */
        T offenceReported(OffenceReported fact);

        /**
         * For {@link ShamSuspected}.
         *
         * @param fact what happened
         * @return the answer
         */
        T shamSuspected(ShamSuspected fact);
    }
}
