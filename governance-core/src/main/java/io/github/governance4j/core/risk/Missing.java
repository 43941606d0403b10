package io.github.governance4j.core.risk;

import java.util.Optional;

/**
 * How a missing reading of one indicator is treated (缺失值规则).
 *
 * @param treatment what is done
 * @param value the value taken; there exactly for {@link Treatment#ASSUME}
 */
public record Missing(Treatment treatment, Optional<Quantity> value) {
    /** No assessment without it; what an indicator does unless its rulebook says otherwise. */
    public static final Missing REFUSE = new Missing(Treatment.REFUSE, Optional.empty());

    /** As bad as can be. */
    public static final Missing WORST = new Missing(Treatment.WORST, Optional.empty());

    /** As good as can be. */
    public static final Missing BEST = new Missing(Treatment.BEST, Optional.empty());

    /** Left out. */
    public static final Missing NOT_COUNTED = new Missing(Treatment.NOT_COUNTED, Optional.empty());

    /**
     * Checks that a value is there exactly where it is taken.
     *
     * @param treatment what is done
     * @param value the value taken
     * @throws IllegalArgumentException if {@link Treatment#ASSUME} has no value or another treatment has one
     */
    public Missing {
        if ((treatment == Treatment.ASSUME) != value.isPresent()) {
            throw new IllegalArgumentException(treatment + " with value " + value);
        }
    }

    /**
     * {@return the treatment that takes a stated value}
     *
     * @param value the value taken where the reading is missing
     */
    public static Missing assume(Quantity value) {
        return new Missing(Treatment.ASSUME, Optional.of(value));
    }
}
