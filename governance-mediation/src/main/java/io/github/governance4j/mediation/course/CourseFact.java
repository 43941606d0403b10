package io.github.governance4j.mediation.course;

import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something that is true of the mediation of one dispute (调解事实), in nine families and four kinds of their own. No fact
 * holds what anybody said in a session.
 */
public sealed interface CourseFact
        permits IntakeFact,
                ConsentFact,
                PartyFact,
                ChoosingFact,
                RecusalFact,
                SessionFact,
                DangerFact,
                AgreementFact,
                OfficeFact,
                CourseFact.OnLadder,
                CourseFact.WentUp,
                CourseFact.LimitPassed,
                CourseFact.Ended {
    /** {@return when it happened, to the second} */
    LocalDateTime at();

    /**
     * Handles every family of facts; each has its own {@code match} for the facts in it.
     *
     * @param <T> what comes of it
     * @param cases one answer for each family
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Something came about on the ladder the dispute climbs (层级事实).
     *
     * @param at when, to the second
     * @param fact what
     */
    record OnLadder(LocalDateTime at, LadderFact fact) implements CourseFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.onLadder(this);
        }
    }

    /**
     * The dispute is at another level (进入上一级调解): it needs new consent and a new mediator. While an agreement is being signed the body
     * that brought it about keeps the dispute until that took effect or fell; then a second such fact hands it on.
     *
     * @param at when, to the second
     * @param rung the order of the level
     * @param body which body has it now; while an agreement is being signed, which will have it then
     * @param consentBy until when every party must have consented; empty while an agreement is being signed
     */
    record WentUp(LocalDateTime at, int rung, BodyId body, Optional<Deadline> consentBy) implements CourseFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.wentUp(this);
        }
    }

    /**
     * A limit passed (期限届满). What it led to follows, or stands here.
     *
     * @param at when, to the second
     * @param limit which
     * @param lastDay its last day, included
     * @param next the limit that begins in its place, where one does
     */
    record LimitPassed(LocalDateTime at, CourseLimit limit, LocalDate lastDay, Optional<Deadline> next)
            implements CourseFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.limitPassed(this);
        }
    }

    /**
     * Mediation ended (调解终止).
     *
     * @param at when, to the second
     * @param kind how
     * @param cause who or what ended it
     * @param notice what the parties were told they can do now; there whenever they did not agree on everything
     */
    record Ended(LocalDateTime at, EndKind kind, EndCause cause, Optional<RemediesNotice> notice)
            implements CourseFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ended(this);
        }
    }

    /**
     * One answer for each family of facts.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For applications.
         *
         * @param fact what happened
         * @return the answer
         */
        T intake(IntakeFact fact);

        /**
         * For consent and assistants.
         *
         * @param fact what happened
         * @return the answer
         */
        T consent(ConsentFact fact);

        /**
         * For what parties asked for.
         *
         * @param fact what happened
         * @return the answer
         */
        T party(PartyFact fact);

        /**
         * For finding a mediator.
         *
         * @param fact what happened
         * @return the answer
         */
        T choosing(ChoosingFact fact);

        /**
         * For challenges and disclosures.
         *
         * @param fact what happened
         * @return the answer
         */
        T recusal(RecusalFact fact);

        /**
         * For tries and sessions.
         *
         * @param fact what happened
         * @return the answer
         */
        T session(SessionFact fact);

        /**
         * For danger, offences and sham disputes.
         *
         * @param fact what happened
         * @return the answer
         */
        T danger(DangerFact fact);

        /**
         * For the agreement.
         *
         * @param fact what happened
         * @return the answer
         */
        T agreement(AgreementFact fact);

        /**
         * For what the office did.
         *
         * @param fact what happened
         * @return the answer
         */
        T office(OfficeFact fact);

        /**
         * For {@link OnLadder}.
         *
         * @param fact what happened
         * @return the answer
         */
        T onLadder(OnLadder fact);

        /**
         * For {@link WentUp}.
         *
         * @param fact what happened
         * @return the answer
         */
        T wentUp(WentUp fact);

        /**
         * For {@link LimitPassed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T limitPassed(LimitPassed fact);

        /**
         * For {@link Ended}.
         *
         * @param fact what happened
         * @return the answer
         */
        T ended(Ended fact);
    }
}
