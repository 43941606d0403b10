package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.Effect;
import io.github.governance4j.core.rulebook.Reviewable;
import java.util.List;
import java.util.Optional;

/**
 * Reads rules and names what crosses a red line (权利审查).
 *
 * <pre>{@code
 * RightsReview.shipped().of(RuleText.of("越级上访", Sign.DEDUCTION)).flags()   // RL04, blocked
 * }</pre>
 */
public final class RightsReview {
    private static final RightsReview SHIPPED = new RightsReview();

    private RightsReview() {}

    /** {@return the review by the tables that come with the library} */
    public static RightsReview shipped() {
        return SHIPPED;
    }

    /**
     * Reviews one rule by itself.
     *
     * @param rule the rule
     * @return how it might be classified, and the lines it crosses
     */
    public Reviewed of(Reviewable rule) {
        return new Reviewed(new Proposal(Optional.empty(), Effect.HONOUR, Bearer.PERSON, List.of()), List.of());
    }

    /**
     * Reviews the rules of one catalogue, each also beside the others: what is out of proportion shows only there.
     *
     * @param rules the rules
     * @return what is said of each, in their order
     */
    public List<Reviewed> of(List<? extends Reviewable> rules) {
        return rules.stream().map(this::of).toList();
    }

    /**
     * Reviews a setting of a scheme: what thresholds stop, who answers, what is posted, as free words.
     *
     * @param setting the words, for example one cell of a table of settings
     * @return the lines it crosses; where each stands is counted in {@code setting}
     */
    public List<Flag> scheme(String setting) {
        return List.of();
    }

    /**
     * Cuts a free text into its rules: a charter's paragraphs, numbered lists, “……的，每次扣5分”.
     *
     * @param text the text
     * @return its rules, in its order, each with where it begins
     */
    public List<RuleText> text(String text) {
        return List.of();
    }
}
