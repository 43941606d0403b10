package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.time.TimeLimit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one tier entails (等级措施): for how long at most, how often it is looked at again, whether a plan comes first, and what may be done.
 */
@Value.Immutable
@Hidden
public sealed interface TierTerms permits ImmutableTierTerms {
    /** {@return the tier, by its name in the scheme} */
    TierId tier();

    /** {@return the longest time in effect, from its confirmation; the day it ends on included} */
    TimeLimit longest();

    /** {@return how often it is looked at again; empty for never} */
    Optional<Rhythm> rhythm();

    /** {@return whether it is confirmed only with a plan (一事一案)} */
    @Value.Default
    default boolean planFirst() {
        return false;
    }

    /** {@return whether the plan names funds and a contingency too, as for hazards} */
    @Value.Default
    default boolean fundsAndContingency() {
        return false;
    }

    /** {@return whether a slip is made of it (转交办单)} */
    @Value.Default
    default boolean slip() {
        return false;
    }

    /** {@return what may be done because of it} */
    List<Measure> measures();

    /**
     * {@return a builder for the rest}
     *
     * @param tier the tier
     * @param longest the longest time in effect
     */
    static Builder of(TierId tier, TimeLimit longest) {
        return ImmutableTierTerms.builder().tier(tier).longest(longest);
    }

    /** Builds terms. */
    sealed interface Builder permits ImmutableTierTerms.Builder {
        /**
         * Sets how often it is looked at again.
         *
         * @param rhythm it
         * @return this
         */
        Builder rhythm(Optional<? extends Rhythm> rhythm);

        /**
         * Sets whether it is confirmed only with a plan.
         *
         * @param planFirst whether
         * @return this
         */
        Builder planFirst(boolean planFirst);

        /**
         * Sets whether the plan names funds and a contingency.
         *
         * @param fundsAndContingency whether
         * @return this
         */
        Builder fundsAndContingency(boolean fundsAndContingency);

        /**
         * Sets whether a slip is made of it.
         *
         * @param slip whether
         * @return this
         */
        Builder slip(boolean slip);

        /**
         * Sets what may be done.
         *
         * @param measures in the order they are shown
         * @return this
         */
        Builder measures(Iterable<? extends Measure> measures);

        /**
         * Ends.
         *
         * @return the terms
         */
        TierTerms build();
    }
}
