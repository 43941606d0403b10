package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.TimeLimit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What became of a confirmation by a court. */
public sealed interface ConfirmationFact extends SettlementFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(SettlementFact.Cases<T> cases) {
        return cases.confirmation(this);
    }

    /**
     * All parties asked together (已共同申请).
     *
     * @param at when it happened
     * @param court which court
     * @param jointly every party
     * @param foreseen what was seen in the way beforehand
     */
    record ConfirmationAsked(LocalDateTime at, CourtId court, Set<PersonId> jointly, Foreseen foreseen)
            implements ConfirmationFact {
        /**
         * Copies what it holds.
         *
         * @param at when it happened
         * @param court which court
         * @param jointly every party
         * @param foreseen what was seen in the way beforehand
         */
        public ConfirmationAsked {
            jointly = Collections.unmodifiableSet(new TreeSet<>(jointly));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.confirmationAsked(this);
        }
    }

    /**
     * The application was taken back (已撤回申请).
     *
     * @param at when it happened
     * @param party who took it back
     */
    record ApplicationWithdrawn(LocalDateTime at, PersonId party) implements ConfirmationFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.applicationWithdrawn(this);
        }
    }

    /**
     * The court confirmed it; from now on it can be enforced (裁定有效).
     *
     * @param at when it happened
     * @param court which court
     * @param objection until when a party may object, if the ruling reached it on this day
     * @param byOthers how long others whom it harms may object from the day they know
     */
    record Confirmed(LocalDateTime at, CourtId court, Deadline objection, TimeLimit byOthers)
            implements ConfirmationFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.confirmed(this);
        }
    }

    /**
     * The court dismissed the application (裁定驳回).
     *
     * @param at when it happened
     * @param court which court
     * @param grounds why
     * @param ways what can be done: mediate again, or sue
     */
    record Dismissed(LocalDateTime at, CourtId court, Set<Dismissal> grounds, Set<Way> ways)
            implements ConfirmationFact {
        /**
         * Copies what it holds.
         *
         * @param at when it happened
         * @param court which court
         * @param grounds why
         * @param ways what can be done: mediate again, or sue
         */
        public Dismissed {
            grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
            ways = Collections.unmodifiableSet(new TreeSet<>(ways));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dismissed(this);
        }
    }

    /**
     * The court did not accept the application (不予受理).
     *
     * @param at when it happened
     * @param court which court
     * @param grounds why
     * @param ways what can be done; a suit always
     */
    record NotAccepted(LocalDateTime at, CourtId court, Set<NonAcceptance> grounds, Set<Way> ways)
            implements ConfirmationFact {
        /**
         * Copies what it holds.
         *
         * @param at when it happened
         * @param court which court
         * @param grounds why
         * @param ways what can be done; a suit always
         */
        public NotAccepted {
            grounds = Collections.unmodifiableSet(new TreeSet<>(grounds));
            ways = Collections.unmodifiableSet(new TreeSet<>(ways));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notAccepted(this);
        }
    }

    /**
     * The time for asking is over (逾期未申请). The agreement binds as before, and a suit is open.
     *
     * @param at when it happened
     * @param lastDay the last day there was
     * @param ways what can be done; a suit always
     */
    record ConfirmationLapsed(LocalDateTime at, LocalDate lastDay, Set<Way> ways) implements ConfirmationFact {
        /**
         * Copies what it holds.
         *
         * @param at when it happened
         * @param lastDay the last day there was
         * @param ways what can be done; a suit always
         */
        public ConfirmationLapsed {
            ways = Collections.unmodifiableSet(new TreeSet<>(ways));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.confirmationLapsed(this);
        }
    }

    /**
     * One answer for each fact.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link ConfirmationAsked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T confirmationAsked(ConfirmationAsked fact);

        /**
         * For {@link ApplicationWithdrawn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T applicationWithdrawn(ApplicationWithdrawn fact);

        /**
         * For {@link Confirmed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T confirmed(Confirmed fact);

        /**
         * For {@link Dismissed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T dismissed(Dismissed fact);

        /**
         * For {@link NotAccepted}.
         *
         * @param fact what happened
         * @return the answer
         */
        T notAccepted(NotAccepted fact);

        /**
         * For {@link ConfirmationLapsed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T confirmationLapsed(ConfirmationLapsed fact);
    }
}
