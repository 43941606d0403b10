package io.github.governance4j.core.risk;

import io.github.governance4j.core.rulebook.EditionId;
import java.util.List;
import java.util.Optional;

/**
 * A way to assess subjects, as a rulebook has it (风险评估模型).
 *
 * <p>Only sound models exist: no gaps, no overlaps, nothing that cannot matter, and nothing whose worsening lowers score or tier.
 */
public final class Model {
    private final ModelId id;
    private final TierScheme scheme;
    private final List<Indicator> indicators;
    private final Judging judging;

    Model(ModelId id, TierScheme scheme, List<Indicator> indicators, Judging judging) {
        this.id = id;
        this.scheme = scheme;
        this.indicators = indicators;
        this.judging = judging;
    }

    /** {@return its name} */
    public ModelId id() {
        return id;
    }

    /** {@return the scheme its tiers belong to} */
    public TierScheme scheme() {
        return scheme;
    }

    /** {@return what it measures, in its own order} */
    public List<Indicator> indicators() {
        return indicators;
    }

    /**
     * {@return what this model finds about a subject}
     *
     * @param subject what is assessed
     * @param readings what was read of it
     * @throws IllegalArgumentException if a reading is a value its indicator cannot have
     */
    public Assessed assess(Subject subject, Readings readings) {
        return assess(subject, readings, Optional.empty());
    }

    /**
     * {@return what this model finds about a subject, with the edition it is from}
     *
     * @param subject what is assessed
     * @param readings what was read of it
     * @param edition the edition this model is from
     * @throws IllegalArgumentException if a reading is a value its indicator cannot have
     */
    public Assessed assess(Subject subject, Readings readings, Optional<EditionId> edition) {
        return judging.judge(this, subject, readings, edition);
    }

    /** What a kind of model does with readings. */
    interface Judging {
        Assessed judge(Model model, Subject subject, Readings readings, Optional<EditionId> edition);
    }
}
