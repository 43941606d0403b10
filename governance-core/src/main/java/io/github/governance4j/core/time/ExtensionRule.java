package io.github.governance4j.core.time;

import io.github.governance4j.core.house.Hidden;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Whether and how far a limit may be extended (延期规定).
 *
 * <pre>{@code
 * // 信访工作条例 art. 34: complex matters, by at most 30 days, approved by the organ's head; the petitioner is told why
 * ExtensionRule.of(LimitUnit.CALENDAR_DAY, "情况复杂").ceiling(30).approver(new ApproverRole("HEAD_OF_ORGAN")).mustTell(true).build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface ExtensionRule permits ImmutableExtensionRule {
    /** {@return what extensions are counted in} */
    LimitUnit unit();

    /** {@return when an extension may be given, in the rule's words; whether it is so is for the approver to say} */
    String condition();

    /** {@return the most that all extensions of one deadline may add up to, this amount included; empty where the rule names none} */
    OptionalLong ceiling();

    /** {@return who must approve; empty where nobody must} */
    Optional<ApproverRole> approver();

    /** {@return whether the person concerned must be told, with reasons} */
    @Value.Default
    default boolean mustTell() {
        return false;
    }

    /**
     * Checks the ceiling.
     *
     * @throws IllegalArgumentException if it is below 1 or above what a limit may have
     */
    @Value.Check
    default void check() {
        ceiling().ifPresent(most -> {
            if (most < 1 || most > unit().most()) {
                throw new IllegalArgumentException("a ceiling is 1 to " + unit().most() + " " + unit() + ": " + most);
            }
        });
    }

    /**
     * Begins a rule without ceiling and approver.
     *
     * @param unit what extensions are counted in
     * @param condition when one may be given
     * @return a builder for the rest
     */
    static Builder of(LimitUnit unit, String condition) {
        return ImmutableExtensionRule.builder().unit(unit).condition(condition);
    }

    /** Builds a rule. */
    sealed interface Builder permits ImmutableExtensionRule.Builder {
        /**
         * Sets what extensions are counted in.
         *
         * @param unit the unit
         * @return this
         */
        Builder unit(LimitUnit unit);

        /**
         * Sets when an extension may be given.
         *
         * @param condition the rule's words
         * @return this
         */
        Builder condition(String condition);

        /**
         * Sets the most all extensions may add up to.
         *
         * @param ceiling the amount, itself allowed
         * @return this
         */
        Builder ceiling(long ceiling);

        /**
         * Sets who must approve.
         *
         * @param approver the role
         * @return this
         */
        Builder approver(ApproverRole approver);

        /**
         * Sets whether the person concerned must be told.
         *
         * @param mustTell whether
         * @return this
         */
        Builder mustTell(boolean mustTell);

        /**
         * Ends.
         *
         * @return the rule
         * @throws IllegalArgumentException if the ceiling is out of bounds
         */
        ExtensionRule build();
    }
}
