package io.github.governance4j.core.risk;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a model found about a subject: score and tier, and all they rest on (评估结果).
 *
 * <p>A finding, not a decision: a tier has effect only once two bodies have agreed to it. Immutable.
 */
public final class Assessment implements Assessed {
    private final Subject subject;
    private final Engine engine;
    private final Optional<EditionId> edition;
    /** Never changed once it is here; what is not kept in it is worked out of it when it is asked for. */
    private final Seen seen;

    Assessment(Subject subject, Engine engine, Optional<EditionId> edition, Seen seen) {
        this.subject = subject;
        this.engine = engine;
        this.edition = edition;
        this.seen = seen;
    }

    /** {@return what was assessed} */
    public Subject subject() {
        return subject;
    }

    /** {@return the model it was assessed by} */
    public ModelId model() {
        return engine.parts().head().id();
    }

    /** {@return the edition the model is from, where the caller named it} */
    public Optional<EditionId> edition() {
        return edition;
    }

    /** {@return the score} */
    public Quantity score() {
        return new Quantity(seen.score);
    }

    /** {@return the tier: that of the score, or a higher one a floor asks for} */
    public Tier tier() {
        return engine.tier(seen.height);
    }

    /**
     * {@return each indicator's part of the score, largest first, equal ones in the model's order} They add up to {@link #score()}
     * exactly. An indicator that was not counted is not among them.
     *
     * <p>With weights the part is weight × points. Elsewhere it is the Shapley value: what the indicator adds, averaged over every order in
     * which the indicators could come to their values, from their best ones, where at first there is no score at all; to thousandths,
     * what is left over going to the largest remainders.
     */
    public List<Contribution> contributions() {
        return engine.contributions(seen);
    }

    @Override
    public List<Treated> missing() {
        return Telling.missing(engine, seen);
    }

    /**
     * {@return the smallest change of one indicator that alters the tier; empty if none alone does}
     *
     * <p>Smallest is what crosses the fewest bands or choices of its own scale; then what is smaller beside the span of the scale, from
     * its best value to where its worst band begins; then what comes first in the model; then the one towards worse.
     */
    public Optional<Change> nearest() {
        return Nearest.of(engine, seen);
    }

    /** {@return the floors whose indicator lay in their range, as the model lists them; in a model of thresholds the thresholds reached} */
    public List<Floor> floors() {
        return Telling.floors(engine, seen);
    }

    @Override
    public Explanation explanation() {
        return Telling.assessed(engine, edition, seen);
    }

    @Override
    public <T> T fold(Function<Assessment, T> made, Function<NotAssessed, T> lacking) {
        return made.apply(this);
    }

    /** Equal when subject, model, edition and what was seen are. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Assessment that
                        && subject.equals(that.subject)
                        && edition.equals(that.edition)
                        && engine.parts().equals(that.engine.parts())
                        && seen.isSameAs(that.seen));
    }

    @Override
    public int hashCode() {
        return 31 * subject.hashCode() + Long.hashCode(seen.score);
    }

    /** For people debugging: subject, score and tier. */
    @Override
    public String toString() {
        return subject + " " + score() + " " + tier();
    }
}
