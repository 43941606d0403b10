package io.github.governance4j.mediation.referral;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Something that is true of a referral (对接移送事实). */
public sealed interface ReferralFact {
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
     * It was offered (已移送).
     *
     * @param at when it happened
     * @param edition the edition it keeps
     * @param offering what is offered, to whom and how
     * @param answerBy until when it is to be answered
     */
    record Offered(LocalDateTime at, EditionId edition, Offering offering, Deadline answerBy) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.offered(this);
        }
    }

    /**
     * It was offered once more (再次移送).
     *
     * @param at when it happened
     * @param words why
     * @param answerBy until when it is to be answered
     */
    record OfferedAgain(LocalDateTime at, String words, Deadline answerBy) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.offeredAgain(this);
        }
    }

    /**
     * The receiving body holds the dispute (已接收).
     *
     * @param at when it happened
     * @param holder the receiving body
     * @param reportBy until when it tells how it ended
     */
    record Accepted(LocalDateTime at, BodyId holder, Optional<Deadline> reportBy) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accepted(this);
        }
    }

    /**
     * It was returned; the offering body holds the dispute as before (已退回).
     *
     * @param at when it happened
     * @param reasons why
     */
    record Returned(LocalDateTime at, String reasons) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.returned(this);
        }
    }

    /**
     * The offer was taken back (已撤回).
     *
     * @param at when it happened
     * @param words why
     */
    record Withdrawn(LocalDateTime at, String words) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdrawn(this);
        }
    }

    /**
     * Nobody answered in time; the offering body holds the dispute as before (逾期未接收).
     *
     * @param at when it happened
     * @param lastDay the last day there was
     */
    record ReferralTimedOut(LocalDateTime at, LocalDate lastDay) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.referralTimedOut(this);
        }
    }

    /**
     * Who has it was determined (已指定).
     *
     * @param at when it happened
     * @param by the body that determined it
     * @param holder who has it
     * @param reportBy until when the receiving body, if it is that, tells how it ended
     */
    record Determined(LocalDateTime at, BodyId by, BodyId holder, Optional<Deadline> reportBy) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.determined(this);
        }
    }

    /**
     * The receiving body told how it ended (已反馈).
     *
     * @param at when it happened
     * @param outcome how
     * @param words what was done
     * @param inTime whether it was in time; true if no limit is set
     */
    record Reported(LocalDateTime at, Outcome outcome, String words, boolean inTime) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reported(this);
        }
    }

    /**
     * Nothing was told in time (反馈逾期); said once. The receiving body goes on holding the dispute.
     *
     * @param at when it happened
     * @param lastDay the last day there was
     */
    record ReportOverdue(LocalDateTime at, LocalDate lastDay) implements ReferralFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportOverdue(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Offered}.
         *
         * @param fact what happened
         * @return the answer
         */
        T offered(Offered fact);

        /**
         * For {@link OfferedAgain}.
         *
         * @param fact what happened
         * @return the answer
         */
        T offeredAgain(OfferedAgain fact);

        /**
         * For {@link Accepted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T accepted(Accepted fact);

        /**
         * For {@link Returned}.
         *
         * @param fact what happened
         * @return the answer
         */
        T returned(Returned fact);

        /**
         * For {@link Withdrawn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T withdrawn(Withdrawn fact);

        /**
         * For {@link ReferralTimedOut}.
         *
         * @param fact what happened
         * @return the answer
         */
        T referralTimedOut(ReferralTimedOut fact);

        /**
         * For {@link Determined}.
         *
         * @param fact what happened
         * @return the answer
         */
        T determined(Determined fact);

        /**
         * For {@link Reported}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reported(Reported fact);

        /**
         * For {@link ReportOverdue}.
         *
         * @param fact what happened
         * @return the answer
         */
        T reportOverdue(ReportOverdue fact);
    }
}
