package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Commitment;
import java.util.Set;

/**
 * Finding a mediator: ordered by the parties, or assigned (点单与派单).
 */
public sealed interface ChoosingCommand extends CourseCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseCommand.Cases<T> cases) {
        return cases.choosing(this);
    }

    /**
     * Promise to draw from one seed (公布承诺值), where the rules decide between equals by a draw: before any party picks, once for the whole
     * mediation. Only this seed can be used afterwards, so nobody can steer the draw.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param dispute the dispute it is drawn for
     * @param commitment the promise; the seed itself is shown when it is used
     */
    record PromiseSeed(Stamp stamp, DisputeId dispute, Commitment commitment) implements ChoosingCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param dispute the dispute it is drawn for
         * @param commitment the promise
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public PromiseSeed {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.promiseSeed(this);
        }
    }

    /**
     * Name the mediators a party would take, best first (点单). Sealed until every party has picked or the time is over.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param ballot whom it would have, best first, and whom not
     * @param snapshot what was known of the mediators
     */
    record Pick(Stamp stamp, PersonId party, Ballot ballot, RosterSnapshot snapshot) implements ChoosingCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param ballot whom it would have, best first, and whom not
         * @param snapshot what was known of the mediators
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Pick {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pick(this);
        }
    }

    /**
     * Assign a mediator (派单): for the office, once the parties did not choose. It is the one the rules
     * for choosing lead to, and nobody else.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param mediator which mediator
     * @param snapshot what was known of the mediators
     */
    record Assign(Stamp stamp, MediatorId mediator, RosterSnapshot snapshot) implements ChoosingCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param mediator which mediator
         * @param snapshot what was known of the mediators
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Assign {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.assign(this);
        }
    }

    /**
     * Take the order (调解员确认接单).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param mediator which mediator
     */
    record ConfirmOrder(Stamp stamp, MediatorId mediator) implements ChoosingCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param mediator which mediator
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public ConfirmOrder {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.confirmOrder(this);
        }
    }

    /**
     * Decline the order (调解员不接单).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param mediator which mediator
     * @param words why, in their own words; at most 500 characters, not blank
     */
    record DeclineOrder(Stamp stamp, MediatorId mediator, String words) implements ChoosingCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param mediator which mediator
         * @param words why, in their own words; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public DeclineOrder {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.declineOrder(this);
        }
    }

    /**
     * Name a panel (3+X 调解团): the mediator who leads it, standing members of the roster, and invited ones to whom every
     * party has agreed.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param chair who leads it
     * @param members the standing members besides
     * @param invited assistants every party agreed to
     * @param snapshot what was known of the mediators
     */
    record NamePanel(
            Stamp stamp, MediatorId chair, Set<MediatorId> members, Set<PersonId> invited, RosterSnapshot snapshot)
            implements ChoosingCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param chair who leads it
         * @param members the standing members besides
         * @param invited assistants every party agreed to
         * @param snapshot what was known of the mediators
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public NamePanel {
            stamp.requireOfHost();
            members = Ordered.copy(members);
            invited = Ordered.copy(invited);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.namePanel(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link PromiseSeed}.
         *
         * @param command what is asked
         * @return the answer
         */
        T promiseSeed(PromiseSeed command);

        /**
         * For {@link Pick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T pick(Pick command);

        /**
         * For {@link Assign}.
         *
         * @param command what is asked
         * @return the answer
         */
        T assign(Assign command);

        /**
         * For {@link ConfirmOrder}.
         *
         * @param command what is asked
         * @return the answer
         */
        T confirmOrder(ConfirmOrder command);

        /**
         * For {@link DeclineOrder}.
         *
         * @param command what is asked
         * @return the answer
         */
        T declineOrder(DeclineOrder command);

        /**
         * For {@link NamePanel}.
         *
         * @param command what is asked
         * @return the answer
         */
        T namePanel(NamePanel command);
    }
}
