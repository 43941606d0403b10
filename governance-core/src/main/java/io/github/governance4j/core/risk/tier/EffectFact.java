package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A tier took effect, was looked after, or ended (定级生效事实). */
public sealed interface EffectFact extends TierFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(TierFact.Cases<T> cases) {
        return cases.effect(this);
    }

    /**
     * It was said what is to be done (已定预案).
     *
     * @param at when, to the second
     * @param plan the plan
     * @param forProposal whether it is for the proposal that waits
     * @param by who
     */
    record PlanSet(LocalDateTime at, Plan plan, boolean forProposal, Officer by) implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.planSet(this);
        }
    }

    /**
     * A proposal was confirmed (已确认). It takes effect at the moment the confirmation names: at once, or a lowering after the dwell.
     *
     * @param at when, to the second
     * @param confirmation what was confirmed
     * @param grounds why
     * @param notice who was told, and what can be done about it
     */
    record Confirmed(LocalDateTime at, Confirmation confirmation, Grounds grounds, Notice notice)
            implements EffectFact, Adverse {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.confirmed(this);
        }

        @Override
        public LocalDate lastDay() {
            return confirmation.lastDay();
        }
    }

    /**
     * A lowering that waited took effect (降级生效).
     *
     * @param at when, to the second
     * @param confirmation what took effect
     */
    record LoweringTookEffect(LocalDateTime at, Confirmation confirmation) implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.loweringTookEffect(this);
        }
    }

    /**
     * The last day of a tier is over (到期失效).
     *
     * @param at when, to the second
     * @param lastDay its last day
     */
    record TierLapsed(LocalDateTime at, LocalDate lastDay) implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tierLapsed(this);
        }
    }

    /**
     * It is time to look at a tier again (应复核).
     *
     * @param at when, to the second
     * @param until until when; empty where the rules say no more than that it is time
     */
    record ReviewFellDue(LocalDateTime at, Optional<Deadline> until) implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reviewFellDue(this);
        }
    }

    /**
     * Nobody looked at it again in time (复核逾期).
     *
     * @param at when, to the second
     */
    record ReviewOverdue(LocalDateTime at) implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reviewOverdue(this);
        }
    }

    /**
     * Somebody looked at it again (已复核).
     *
     * @param at when, to the second
     * @param by who
     * @param keeps whether the tier is still right
     * @param grounds why
     * @param next when it is time again
     */
    record Reviewed(LocalDateTime at, Officer by, boolean keeps, String grounds, Optional<Deadline> next)
            implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reviewed(this);
        }
    }

    /**
     * The last day of a plan is over (预案逾期).
     *
     * @param at when, to the second
     * @param lastDay its last day
     */
    record PlanOverdue(LocalDateTime at, LocalDate lastDay) implements EffectFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.planOverdue(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link PlanSet}.
         *
         * @param fact what happened
         * @return the answer
         */
        T planSet(PlanSet fact);

        /**
         * For {@link Confirmed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T confirmed(Confirmed fact);

        /**
         * For {@link LoweringTookEffect}.
         *
         * @param fact what happened
         * @return the answer
         */
        T loweringTookEffect(LoweringTookEffect fact);

        /**
         * For {@link TierLapsed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T tierLapsed(TierLapsed fact);

        /**
         * For {@link ReviewFellDue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reviewFellDue(ReviewFellDue fact);

        /**
         * For {@link ReviewOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reviewOverdue(ReviewOverdue fact);

        /**
         * For {@link Reviewed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reviewed(Reviewed fact);

        /**
         * For {@link PlanOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T planOverdue(PlanOverdue fact);
    }
}
