package io.github.governance4j.core.risk;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a model found about a subject: score and tier, and all they rest on (评估结果).
 *
 * <p>A finding, not a decision: a tier has effect only once two bodies have agreed to it.
 */
public final class Assessment implements Assessed {
    private final Subject subject;
    private final Model model;
    private final Optional<EditionId> edition;
    private final Quantity score;
    private final Tier tier;
    private final List<Contribution> contributions;
    private final List<Treated> missing;
    private final Optional<Change> nearest;
    private final List<Floor> floors;
    private final Explanation explanation;

    Assessment(
            Subject subject,
            Model model,
            Optional<EditionId> edition,
            Quantity score,
            Tier tier,
            List<Contribution> contributions,
            List<Treated> missing,
            Optional<Change> nearest,
            List<Floor> floors,
            Explanation explanation) {
        this.subject = subject;
        this.model = model;
        this.edition = edition;
        this.score = score;
        this.tier = tier;
        this.contributions = contributions;
        this.missing = missing;
        this.nearest = nearest;
        this.floors = floors;
        this.explanation = explanation;
    }

    /** {@return what was assessed} */
    public Subject subject() {
        return subject;
    }

    /** {@return the model it was assessed by} */
    public ModelId model() {
        return model.id();
    }

    /** {@return the edition the model is from, where the caller named it} */
    public Optional<EditionId> edition() {
        return edition;
    }

    /** {@return the score} */
    public Quantity score() {
        return score;
    }

    /** {@return the tier: that of the score, or a higher one a floor asks for} */
    public Tier tier() {
        return tier;
    }

    /**
     * {@return each indicator's part of the score, largest first, equal ones in the model's order} They add up to {@link #score()}
     * exactly. An indicator that was not counted is not among them.
     */
    public List<Contribution> contributions() {
        return contributions;
    }

    @Override
    public List<Treated> missing() {
        return missing;
    }

    /** {@return the smallest change of one indicator that alters the tier; empty if none alone does} */
    public Optional<Change> nearest() {
        return nearest;
    }

    /** {@return the floors whose indicator lay in their range, in the model's order} */
    public List<Floor> floors() {
        return floors;
    }

    @Override
    public Explanation explanation() {
        return explanation;
    }

    @Override
    public <T> T fold(Function<Assessment, T> made, Function<NotAssessed, T> lacking) {
        return made.apply(this);
    }
}
