package io.github.governance4j.mediation.settlement;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Confirmation of an agreement by a court (司法确认): 人民调解法 art. 33, 民事诉讼法 art. 205 and 206. */
public sealed interface ConfirmationCommand extends SettlementCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(SettlementCommand.Cases<T> cases) {
        return cases.confirmation(this);
    }

    /**
     * Ask a court for confirmation: all parties together, within 30 days of effect (共同申请). A post of the mediating body, held
     * by nobody of either side, writes down that they do.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param jointly the parties who ask, or in whose name it is asked
     * @param court which court
     * @param foreseen what whoever prepares it sees in the way; it stops nobody
     */
    record ApplyForConfirmation(Stamp stamp, Set<PersonId> jointly, CourtId court, Foreseen foreseen)
            implements ConfirmationCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param jointly the parties who ask, or in whose name it is asked
         * @param court which court
         * @param foreseen what whoever prepares it sees in the way; it stops nobody
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public ApplyForConfirmation {
            stamp.requireOfHost();
            jointly = Collections.unmodifiableSet(new TreeSet<>(jointly));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.applyForConfirmation(this);
        }
    }

    /**
     * Take the application back before it is decided (撤回申请).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party who takes it back
     */
    record WithdrawApplication(Stamp stamp, PersonId party) implements ConfirmationCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party who takes it back
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public WithdrawApplication {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdrawApplication(this);
        }
    }

    /**
     * Record what the court decided (法院裁定): by the mediating body, no party.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param ruling what
     * @param notAccepted the grounds, where it was not accepted
     * @param dismissed the grounds, where it was dismissed
     */
    record CourtDecides(Stamp stamp, Ruling ruling, Set<NonAcceptance> notAccepted, Set<Dismissal> dismissed)
            implements ConfirmationCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param ruling what
         * @param notAccepted the grounds, where it was not accepted
         * @param dismissed the grounds, where it was dismissed
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public CourtDecides {
            stamp.requireOfHost();
            notAccepted = Collections.unmodifiableSet(new TreeSet<>(notAccepted));
            dismissed = Collections.unmodifiableSet(new TreeSet<>(dismissed));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.courtDecides(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link ApplyForConfirmation}.
         *
         * @param command what is asked
         * @return the answer
         */
        T applyForConfirmation(ApplyForConfirmation command);

        /**
         * For {@link WithdrawApplication}.
         *
         * @param command what is asked
         * @return the answer
         */
        T withdrawApplication(WithdrawApplication command);

        /**
         * For {@link CourtDecides}.
         *
         * @param command what is asked
         * @return the answer
         */
        T courtDecides(CourtDecides command);
    }
}
