package io.github.governance4j.mediation.stipend;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.DisputeId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Something that is true of a stipend fund (以案定补事实). */
public sealed interface StipendFact {
    /** {@return when it happened} */
    LocalDateTime at();

    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * There is a fund (已设立).
     *
     * @param at when it happened
     * @param edition the edition it keeps
     * @param fen how much there is, in fen
     * @param until the last day for asking, included
     */
    record FundOpened(LocalDateTime at, EditionId edition, long fen, LocalDate until) implements StipendFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fundOpened(this);
        }
    }

    /**
     * A stipend was asked for, and its sum is kept for it (已申领).
     *
     * @param at when it happened
     * @param dispute the case
     * @param payee the mediator
     * @param recorder who recorded it
     * @param grade the grade
     * @param fen how much, in fen
     * @param decideBy until when it is to be decided
     */
    record StipendAsked(
            LocalDateTime at,
            DisputeId dispute,
            Payee payee,
            PersonId recorder,
            StipendGrade grade,
            long fen,
            Optional<Deadline> decideBy)
            implements StipendFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stipendAsked(this);
        }
    }

    /**
     * It was granted (已批准).
     *
     * @param at when it happened
     * @param dispute the case
     * @param approver who granted it
     * @param fen how much, in fen
     */
    record StipendGranted(LocalDateTime at, DisputeId dispute, PersonId approver, long fen) implements StipendFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stipendGranted(this);
        }
    }

    /**
     * It was declined; what was kept for it is free again (不予批准).
     *
     * @param at when it happened
     * @param dispute the case
     * @param fen how much is free again, in fen
     * @param grounds what that rests on
     * @param notice who is told, and what they can do
     */
    record StipendDeclined(LocalDateTime at, DisputeId dispute, long fen, Grounds grounds, Notice notice)
            implements StipendFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stipendDeclined(this);
        }
    }

    /**
     * It is to be paid back (已追回). It is not free again, and the case is never paid anew.
     *
     * @param at when it happened
     * @param dispute the case
     * @param cause why
     * @param fen how much, in fen
     * @param grounds what that rests on
     * @param notice who is told, and what they can do
     */
    record StipendReclaimed(
            LocalDateTime at, DisputeId dispute, ReclaimCause cause, long fen, Grounds grounds, Notice notice)
            implements StipendFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stipendReclaimed(this);
        }
    }

    /**
     * A stipend was not decided on in time (审批逾期); said once.
     *
     * @param at when it happened
     * @param dispute the case
     * @param lastDay the last day there was
     */
    record DecisionOverdue(LocalDateTime at, DisputeId dispute, LocalDate lastDay) implements StipendFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.decisionOverdue(this);
        }
    }

    /**
     * The time for asking is over (申领期满); what was asked is still decided.
     *
     * @param at when it happened
     * @param until the last day
     */
    record FundEnded(LocalDateTime at, LocalDate until) implements StipendFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fundEnded(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link FundOpened}.
         *
         * @param fact what happened
         * @return the answer
         */
        T fundOpened(FundOpened fact);

        /**
         * For {@link StipendAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stipendAsked(StipendAsked fact);

        /**
         * For {@link StipendGranted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stipendGranted(StipendGranted fact);

        /**
         * For {@link StipendDeclined}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stipendDeclined(StipendDeclined fact);

        /**
         * For {@link StipendReclaimed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T stipendReclaimed(StipendReclaimed fact);

        /**
         * For {@link DecisionOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T decisionOverdue(DecisionOverdue fact);

        /**
         * For {@link FundEnded}.
         *
         * @param fact what happened
         * @return the answer
         */
        T fundEnded(FundEnded fact);
    }
}
