package io.github.governance4j.core.risk;

import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.Optional;

/**
 * A way to assess subjects, as a rulebook has it (风险评估模型).
 *
 * <p>Only sound models exist: {@link ModelAnalysis} finds no gap, no overlap, nothing that cannot matter, and nothing whose worsening
 * lowers score or tier. Equal when the parts are. Immutable.
 *
 * <pre>{@code
 * Readings read = Readings.of(Map.of(L, Quantity.of(6), E, Quantity.of(3), C, Quantity.of(15)));
 * Assessment found = lec.assess(new Subject.OfHazard(stream), read).assessment().orElseThrow();
 * found.score();   // 270
 * found.tier();    // 高度危险
 * }</pre>
 */
public final class Model {
    /** The most indicators a model may have: 40 (ours). */
    public static final int MOST_INDICATORS = 40;

    /** The most factors of a product, and so the most that share its score: 6 (ours). */
    public static final int MOST_FACTORS = 6;

    /** The most bands and the most choices of one indicator: 50 each (ours). */
    public static final int MOST_BANDS = 50;

    /** The most measures of a model of thresholds: 20 (ours). */
    public static final int MOST_MEASURES = 20;

    /** The greatest value and the greatest score, either way: 1,000,000,000,000 (ours). */
    public static final Quantity MOST_VALUE = Quantity.of(1_000_000_000_000L);

    private final ModelParts parts;
    private final Engine engine;

    private Model(ModelParts parts, Engine engine) {
        this.parts = parts;
        this.engine = engine;
    }

    /**
     * Makes a model of sound parts.
     *
     * @param parts what it is made of
     * @return the model
     * @throws IllegalArgumentException if {@link ModelAnalysis} finds a fault in them; the message names each
     */
    public static Model of(ModelParts parts) {
        ModelAnalysis analysis = ModelAnalysis.of(parts);
        if (!analysis.isSound()) {
            throw new IllegalArgumentException(parts.head().id() + " is not sound: " + analysis.faults());
        }
        return new Model(parts, Engine.of(parts));
    }

    /** {@return its name} */
    public ModelId id() {
        return parts.head().id();
    }

    /** {@return the scheme its tiers belong to} */
    public TierScheme scheme() {
        return parts.head().scheme();
    }

    /** {@return what it measures, in its own order} */
    public List<Indicator> indicators() {
        return parts.indicators();
    }

    /** {@return what it is made of} */
    public ModelParts parts() {
        return parts;
    }

    /**
     * {@return what this model finds about a subject}
     *
     * @param subject what is assessed
     * @param readings what was read of it; what the model does not ask for does not matter
     * @throws IllegalArgumentException if a reading is a value its indicator cannot have
     */
    public Assessed assess(Subject subject, Readings readings) {
        return engine.judge(subject, readings, Optional.empty());
    }

    /**
     * {@return what this model finds about a subject, with the edition it is from}
     *
     * @param subject what is assessed
     * @param readings what was read of it; what the model does not ask for does not matter
     * @param edition the edition this model is from
     * @throws IllegalArgumentException if a reading is a value its indicator cannot have
     */
    public Assessed assess(Subject subject, Readings readings, EditionId edition) {
        return engine.judge(subject, readings, Optional.of(edition));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Model that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** For people debugging: name and kind. */
    @Override
    public String toString() {
        return id() + " " + parts.kind();
    }
}
