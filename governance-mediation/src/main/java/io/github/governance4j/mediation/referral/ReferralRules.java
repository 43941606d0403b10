package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.house.Hidden;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one edition says of referrals (对接移送规则).
 *
 * <p>No national rule sets these limits for all four sides; a county writes its own, with their source.
 */
@Value.Immutable
@Hidden
public sealed interface ReferralRules permits ImmutableReferralRules {
    /** {@return how long the receiving body may take to answer, where nothing else is said of its sort} */
    TimeLimit answerWithin();

    /** {@return how long one sort of body may take to answer} */
    Map<Counterpart, TimeLimit> answerWithinBy();

    /** {@return how long after accepting the receiving body tells how it ended; no limit for sorts not named} */
    Map<Counterpart, TimeLimit> reportWithin();

    /** {@return the body that determines who has what was returned and offered again; empty if nobody does} In a referral of its own it does not. */
    Optional<BodyId> determinedBy();

    /**
     * {@return how long a sort of body may take to answer}
     *
     * @param counterpart the sort
     */
    default TimeLimit answerWithin(Counterpart counterpart) {
        return answerWithinBy().getOrDefault(counterpart, answerWithin());
    }

    /**
     * Begins rules with one limit for everybody.
     *
     * @param answerWithin how long the receiving body may take to answer
     * @return a builder for the rest
     */
    static Builder of(TimeLimit answerWithin) {
        return ImmutableReferralRules.builder().answerWithin(answerWithin);
    }

    /** Builds rules. */
    sealed interface Builder permits ImmutableReferralRules.Builder {
        /**
         * Sets how long some sorts of bodies may take to answer.
         *
         * @param answerWithinBy a limit for each
         * @return this
         */
        Builder answerWithinBy(Map<Counterpart, ? extends TimeLimit> answerWithinBy);

        /**
         * Sets how long some sorts of bodies may take to tell how it ended.
         *
         * @param reportWithin a limit for each
         * @return this
         */
        Builder reportWithin(Map<Counterpart, ? extends TimeLimit> reportWithin);

        /**
         * Sets who determines.
         *
         * @param determinedBy a body above both
         * @return this
         */
        Builder determinedBy(BodyId determinedBy);

        /**
         * Ends.
         *
         * @return the rules
         */
        ReferralRules build();
    }
}
