package io.github.governance4j.core.risk;

import io.github.governance4j.core.explain.Explanation;
import java.util.List;
import java.util.function.Function;

/**
 * There is no assessment: a reading is missing whose indicator says {@link Treatment#REFUSE} (不予评估).
 *
 * @param missing what was missing, in the model's order
 * @param explanation why, naming each
 */
public record NotAssessed(List<Treated> missing, Explanation explanation) implements Assessed {
    /**
     * Copies the list.
     *
     * @param missing what was missing
     * @param explanation why
     */
    public NotAssessed {
        missing = List.copyOf(missing);
    }

    @Override
    public <T> T fold(Function<Assessment, T> made, Function<NotAssessed, T> lacking) {
        return lacking.apply(this);
    }
}
