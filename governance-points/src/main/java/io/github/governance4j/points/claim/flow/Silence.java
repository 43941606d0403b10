package io.github.governance4j.points.claim.flow;

import java.util.Optional;

/**
 * What it means that nobody acted in time at a step (逾期不办的后果).
 *
 * @param kind which
 * @param to the step it goes on to, for {@link Kind#GOES_TO} only; it lies further on
 */
public record Silence(Kind kind, Optional<StepId> to) {
    /** It waits: that it is overdue is recorded for those who supervise, and the time begins anew (督办). */
    public static final Silence WAITS = new Silence(Kind.WAITS, Optional.empty());
    /** It passes. Never for anything adverse. */
    public static final Silence PASSES = new Silence(Kind.PASSES, Optional.empty());
    /** It ends: a claim is declined with notice, a deduction case is dropped. */
    public static final Silence DECLINES = new Silence(Kind.DECLINES, Optional.empty());

    /** What silence can mean. */
    public enum Kind {
        /** It waits, and is recorded as overdue (等待). */
        WAITS,
        /** It passes (视为通过). */
        PASSES,
        /** It ends (视为不通过). */
        DECLINES,
        /** It goes on to a step further on, where somebody else decides (转交). */
        GOES_TO
    }

    /**
     * Checks that a step is named where one is gone to, and nowhere else.
     *
     * @param kind which
     * @param to the step it goes on to
     * @throws IllegalArgumentException if it is not so
     */
    public Silence {
        if ((kind == Kind.GOES_TO) != to.isPresent()) {
            throw new IllegalArgumentException("a step is named for GOES_TO, and only for it: " + kind + " " + to);
        }
    }

    /**
     * {@return that it goes on to another step}
     *
     * @param step which; further on in the same flow
     */
    public static Silence goesTo(StepId step) {
        return new Silence(Kind.GOES_TO, Optional.of(step));
    }

    /** For people debugging. */
    @Override
    public String toString() {
        return kind + to.map(step -> " " + step).orElse("");
    }
}
