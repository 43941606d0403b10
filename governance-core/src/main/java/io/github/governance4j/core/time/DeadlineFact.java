package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.function.Function;

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
     * Answers every kind of fact; a new kind breaks the build here, on purpose.
     *
     * @param <T> the answer
     * @param extended for an extension
     * @param paused for a pause
     * @param resumed for an end of a pause
     * @param recalculated for a new count under another calendar
     * @return the answer for this one
     */
    <T> T fold(
            Function<DeadlineExtended, T> extended,
            Function<DeadlinePaused, T> paused,
            Function<DeadlineResumed, T> resumed,
            Function<DeadlineRecalculated, T> recalculated);
}
