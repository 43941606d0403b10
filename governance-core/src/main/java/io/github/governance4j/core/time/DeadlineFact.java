package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;

/**
 * Something that happened to a deadline after it was set (期限变动). It carries what it led to, so that {@link Deadline#with} reads no
 * calendar.
 */
public sealed interface DeadlineFact permits DeadlineExtended, DeadlinePaused, DeadlineResumed, DeadlineRecalculated {
    /** {@return when it was decided} */
    LocalDateTime at();

    /** {@return why} */
    Explanation explanation();

    /**
     * Answers every kind of fact; a new kind breaks the build at each {@link Cases}, on purpose.
     *
     * @param <T> the answer
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For an extension.
         *
         * @param fact what happened
         * @return the answer
         */
        T extended(DeadlineExtended fact);

        /**
         * For a pause.
         *
         * @param fact what happened
         * @return the answer
         */
        T paused(DeadlinePaused fact);

        /**
         * For an end of a pause.
         *
         * @param fact what happened
         * @return the answer
         */
        T resumed(DeadlineResumed fact);

        /**
         * For a new count by another calendar.
         *
         * @param fact what happened
         * @return the answer
         */
        T recalculated(DeadlineRecalculated fact);
    }
}
