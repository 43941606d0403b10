package io.github.governance4j.mediation.selection;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.mediation.MediatorId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who was found, and why (选任结果). Made by a {@link Mechanism} or {@link LeastLoaded}. The explanation is worked out when asked for, from
 * what was compared; two selections are equal when it is.
 */
public final class Selection {
    private final Choosing choosing;
    private final Outcome outcome;
    private final int found;

    Selection(Choosing choosing, Outcome outcome, int found) {
        this.choosing = choosing;
        this.outcome = outcome;
        this.found = found;
    }

    /** {@return what came of it} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return who was found; there exactly when the outcome is {@link Outcome#FOUND}} */
    public Optional<MediatorId> mediator() {
        return found < 0 ? Optional.empty() : Optional.of(choosing.id(found));
    }

    /** {@return why: every eligible mediator with what was compared; holds when somebody was found} */
    public Explanation explanation() {
        return SelectionWhy.of(choosing, outcome, found);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection that
                && outcome == that.outcome
                && explanation().equals(that.explanation());
    }

    @Override
    public int hashCode() {
        return Objects.hash(outcome, mediator());
    }

    /** For people debugging: who, or what instead. */
    @Override
    public String toString() {
        return mediator().map(MediatorId::value).orElse(outcome.name());
    }
}
