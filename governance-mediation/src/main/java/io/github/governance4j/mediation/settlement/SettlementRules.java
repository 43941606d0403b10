package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.house.Hidden;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one edition says of agreements in effect (协议履行规则).
 *
 * <p>The limits of the court's procedure are the law's. An edition states them so that their source can be read, and cannot change them.
 */
@Value.Immutable
@Hidden
public sealed interface SettlementRules permits ImmutableSettlementRules {
    /** {@return how long all parties together may ask for confirmation from effect: 30 calendar days, 人民调解法 art. 33} */
    @Value.Default
    default TimeLimit confirmation() {
        return TimeLimit.of("TL002", 30, LimitUnit.CALENDAR_DAY, "人民调解法33条; 民事诉讼法(2023)205条")
                .build();
    }

    /** {@return how long a party may object to the ruling from receiving it: 15 calendar days, 民诉法解释 art. 372} */
    @Value.Default
    default TimeLimit objection() {
        return TimeLimit.of("TL006", 15, LimitUnit.CALENDAR_DAY, "民诉法解释(2022)372条")
                .build();
    }

    /** {@return how long others may object from knowing that it harms them: 6 months, 民诉法解释 art. 372} */
    @Value.Default
    default TimeLimit objectionByOthers() {
        return TimeLimit.of("TL007", 6, LimitUnit.MONTH, "民诉法解释(2022)372条").build();
    }

    /** {@return how soon after effect the mediating body asks how it is kept; empty if no limit is set. Art. 31 sets none} */
    Optional<TimeLimit> followUp();

    /** {@return words that give up a remedy, besides those always looked for} */
    List<Waiver> waivers();

    /**
     * Checks that the law's limits are the law's.
     *
     * @throws IllegalArgumentException if one is another, or may be extended
     */
    @Value.Check
    default void check() {
        need(confirmation(), 30, LimitUnit.CALENDAR_DAY);
        need(objection(), 15, LimitUnit.CALENDAR_DAY);
        need(objectionByOthers(), 6, LimitUnit.MONTH);
    }

    private static void need(TimeLimit limit, long amount, LimitUnit unit) {
        TimeLimit lawful =
                TimeLimit.of(limit.code(), amount, unit, limit.source()).build();
        if (!limit.equals(lawful)) {
            throw new IllegalArgumentException("the law has it " + lawful + ", and nobody can change it: " + limit);
        }
    }

    /** {@return the law alone: no limit for asking afterwards, no words of a county's own} */
    static SettlementRules lawful() {
        return builder().build();
    }

    /** {@return a builder that begins with the law alone} */
    static Builder builder() {
        return ImmutableSettlementRules.builder();
    }

    /** Builds rules. */
    sealed interface Builder permits ImmutableSettlementRules.Builder {
        /**
         * Sets where the limit for asking for confirmation stands.
         *
         * @param confirmation 30 calendar days, with code and source
         * @return this
         */
        Builder confirmation(TimeLimit confirmation);

        /**
         * Sets where the limit for objecting stands.
         *
         * @param objection 15 calendar days, with code and source
         * @return this
         */
        Builder objection(TimeLimit objection);

        /**
         * Sets where the limit for others to object stands.
         *
         * @param objectionByOthers 6 months, with code and source
         * @return this
         */
        Builder objectionByOthers(TimeLimit objectionByOthers);

        /**
         * Sets how soon the mediating body asks how the agreement is kept.
         *
         * @param followUp the limit, from effect
         * @return this
         */
        Builder followUp(TimeLimit followUp);

        /**
         * Adds words that give up a remedy.
         *
         * @param waivers what is looked for besides what always is
         * @return this
         */
        Builder waivers(Iterable<? extends Waiver> waivers);

        /**
         * Ends.
         *
         * @return the rules
         * @throws IllegalArgumentException if a limit of the law is another
         */
        SettlementRules build();
    }
}
