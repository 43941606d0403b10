package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.rulebook.yaml.Fields;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads how parties rate (评单). What is left out is as {@link FeedbackRules#USUAL} has it. */
public final class FeedbackFields {
    /** The most ratings a rulebook may want before a summary is shown: 1,000 (ours). */
    private static final int MOST_SAMPLE = 1_000;

    private FeedbackFields() {}

    /**
     * {@return the rules; empty if a problem was told}
     *
     * @param section the section
     * @param problems told of every fault
     */
    public static Optional<FeedbackRules> read(Fields section, Consumer<Problem> problems) {
        FeedbackRules usual = FeedbackRules.USUAL;
        Parts parts = new Parts(section);
        Optional<TimeLimit> window = parts.part("window", key -> YamlLimits.read(section, key, problems));
        Optional<Integer> favourable =
                parts.part("favourable-from", key -> section.number(key, FeedbackRules.LOWEST, FeedbackRules.HIGHEST));
        Optional<Integer> sample = parts.part("smallest-sample", key -> section.number(key, 1, MOST_SAMPLE));
        section.nothingElse();
        return parts.isWhole()
                ? Optional.of(new FeedbackRules(
                        window.orElse(usual.window()),
                        favourable.orElse(usual.favourableFrom()),
                        sample.orElse(usual.smallestSample())))
                : Optional.empty();
    }
}
