package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.house.Hidden;
import java.time.LocalDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/** The limit was extended (期限延长). */
@Value.Immutable
@Hidden
public sealed interface DeadlineExtended extends DeadlineFact permits ImmutableDeadlineExtended {
    /** {@return by how much, at least 1} */
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
    default <T> T match(Cases<T> cases) {
        return cases.extended(this);
    }

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    @Value.Check
    default void check() {
        if (amount() < 1) {
            throw new IllegalArgumentException("an extension is by 1 at least: " + amount());
        }
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
         * @throws IllegalArgumentException if the amount is less than 1
         */
        DeadlineExtended build();
    }
}
