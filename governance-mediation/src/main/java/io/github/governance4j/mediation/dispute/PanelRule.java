package io.github.governance4j.mediation.dispute;

import io.github.governance4j.mediation.house.Hidden;
import org.immutables.value.Value;

/**
 * Who sits together where a panel mediates (联合调解、三加X调解室): standing members named by the body, and others invited with the consent of
 * every party (人民调解法 art. 20).
 */
@Value.Immutable
@Hidden
public sealed interface PanelRule permits ImmutablePanelRule {
    /** {@return whose practice it is} */
    String source();

    /** {@return how many standing members there are, 2 to 9; three where nothing is stated} */
    @Value.Default
    default int standing() {
        return 3;
    }

    /** {@return how many more may be invited, 0 to 9 (ours)} */
    @Value.Default
    default int mostInvited() {
        return 5;
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of bounds or the source is blank
     */
    @Value.Check
    default void check() {
        if (standing() < 2 || standing() > 9 || mostInvited() < 0 || mostInvited() > 9 || source().isBlank()) {
            throw new IllegalArgumentException(
                    "a panel has 2 to 9 standing members, 0 to 9 invited and a source: " + this);
        }
    }

    /**
     * Begins a panel of three.
     *
     * @param source whose practice it is
     * @return a builder for the rest
     */
    static Builder of(String source) {
        return ImmutablePanelRule.builder().source(source);
    }

    /** Builds the rule. */
    sealed interface Builder permits ImmutablePanelRule.Builder {
        /**
         * Sets where the rule stands.
         *
         * @param source whose practice it is
         * @return this
         */
        Builder source(String source);

        /**
         * Sets how many standing members there are.
         *
         * @param standing 2 to 9
         * @return this
         */
        Builder standing(int standing);

        /**
         * Sets how many more may be invited.
         *
         * @param mostInvited 0 to 9
         * @return this
         */
        Builder mostInvited(int mostInvited);

        /**
         * Ends.
         *
         * @return the rule
         * @throws IllegalArgumentException if a number is out of bounds or the source is blank
         */
        PanelRule build();
    }
}
