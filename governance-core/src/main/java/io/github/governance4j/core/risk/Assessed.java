package io.github.governance4j.core.risk;

import io.github.governance4j.core.explain.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a model answers: an {@link Assessment}, or that readings it cannot do without are missing (评估答复). */
public sealed interface Assessed permits Assessment, NotAssessed {
    /** {@return why} */
    Explanation explanation();

    /** {@return the readings that were missing, in the model's order, and what was done about each} */
    List<Treated> missing();

    /** {@return the assessment, or empty if there is none} */
    default Optional<Assessment> assessment() {
        return fold(Optional::of, lacking -> Optional.empty());
    }

    /**
     * {@return what is made of either}
     *
     * @param made takes the assessment
     * @param lacking takes the answer that there is none
     * @param <T> what is made
     */
    <T> T fold(Function<Assessment, T> made, Function<NotAssessed, T> lacking);
}
