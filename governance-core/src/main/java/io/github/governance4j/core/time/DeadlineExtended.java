package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.house.Hidden;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** The limit was extended (期限延长). */
@Value.Immutable
@Hidden
public sealed interface DeadlineExtended extends DeadlineFact permits ImmutableDeadlineExtended {
    /** {@return by how much} */
    long amount();

    /** {@return of what} */
    LimitUnit unit();

    /** {@return the role in which it was approved; empty where nobody had to} */
    Optional<ApproverRole> approvedBy();

    /** {@return whether the person concerned must now be told, with reasons} */
    boolean mustTell();

    /** {@return what it led to} */
    Reckoning reckoning();

    @Override
    default <T> T fold(
            Function<DeadlineExtended, T> extended,
            Function<DeadlinePaused, T> paused,
            Function<DeadlineResumed, T> resumed,
            Function<DeadlineRecalculated, T> recalculated) {
        return extended.apply(this);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableDeadlineExtended.builder();
    }

    /** Builds the fact, for the judgement and for readers of stored facts. */
    sealed interface Builder permits ImmutableDeadlineExtended.Builder {
        /**
         * Sets when it was decided.
         *
         * @param at the moment
         * @return this
         */
        Builder at(LocalDateTime at);

        /**
         * Sets by how much.
         *
         * @param amount at least 1
         * @return this
         */
        Builder amount(long amount);

        /**
         * Sets of what.
         *
         * @param unit the unit
         * @return this
         */
        Builder unit(LimitUnit unit);

        /**
         * Sets who approved.
         *
         * @param approvedBy the role, if anybody had to
         * @return this
         */
        Builder approvedBy(Optional<? extends ApproverRole> approvedBy);

        /**
         * Sets whether the person concerned must be told.
         *
         * @param mustTell whether
         * @return this
         */
        Builder mustTell(boolean mustTell);

        /**
         * Sets what it led to.
         *
         * @param reckoning the result
         * @return this
         */
        Builder reckoning(Reckoning reckoning);

        /**
         * Sets why.
         *
         * @param explanation the reason
         * @return this
         */
        Builder explanation(Explanation explanation);

        /**
         * Ends.
         *
         * @return the fact
         */
        DeadlineExtended build();
    }
}
