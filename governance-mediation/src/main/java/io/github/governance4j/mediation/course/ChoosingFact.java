package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.selection.Ballot;
import io.github.governance4j.mediation.selection.Commitment;
import io.github.governance4j.mediation.selection.Outcome;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * How a mediator was found (点单与派单事实).
 */
public sealed interface ChoosingFact extends CourseFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(CourseFact.Cases<T> cases) {
        return cases.choosing(this);
    }

    /**
     * The office promised to draw from one seed (已公布承诺值).
     *
     * @param at when, to the second
     * @param dispute the dispute it is drawn for
     * @param commitment the promise
     */
    record SeedPromised(LocalDateTime at, DisputeId dispute, Commitment commitment) implements ChoosingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.seedPromised(this);
        }
    }

    /**
     * A party picked (已点单). Not to be shown to the others before all have.
     *
     * @param at when, to the second
     * @param party which party
     * @param ballot whom it would have, best first, and whom not
     */
    record Picked(LocalDateTime at, PersonId party, Ballot ballot) implements ChoosingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.picked(this);
        }
    }

    /**
     * What the parties picked leads to nobody (未能共同选定); the office assigns.
     *
     * @param at when, to the second
     * @param outcome why it leads to nobody
     * @param assignBy until when the office is to assign somebody
     */
    record NobodyAgreedOn(LocalDateTime at, Outcome outcome, Deadline assignBy) implements ChoosingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nobodyAgreedOn(this);
        }
    }

    /**
     * A mediator was found (已选定): chosen together or assigned.
     *
     * @param at when, to the second
     * @param mediator which mediator
     * @param how how
     * @param confirmBy until when the mediator is to confirm
     */
    record Chosen(LocalDateTime at, MediatorId mediator, ChosenHow how, Deadline confirmBy) implements ChoosingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.chosen(this);
        }
    }

    /**
     * The mediator took the order (已接单).
     *
     * @param at when, to the second
     * @param mediator which mediator
     */
    record OrderConfirmed(LocalDateTime at, MediatorId mediator) implements ChoosingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.orderConfirmed(this);
        }
    }

    /**
     * The mediator will not mediate this (调解员退出); somebody else is to be found.
     *
     * @param at when, to the second
     * @param mediator which mediator
     * @param why why
     * @param next until when somebody is to be found
     * @param byOffice whether the office assigns now; otherwise the parties choose
     */
    record MediatorReleased(LocalDateTime at, MediatorId mediator, ReleasedWhy why, Deadline next, boolean byOffice)
            implements ChoosingFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.mediatorReleased(this);
        }
    }

    /**
     * A panel was named (已组成调解团).
     *
     * @param at when, to the second
     * @param chair who leads it
     * @param members the standing members
     * @param invited assistants every party agreed to
     */
    record PanelNamed(LocalDateTime at, MediatorId chair, Set<MediatorId> members, Set<PersonId> invited)
            implements ChoosingFact {
        /**
         * Copies what it holds.
         *
         * @param at when, to the second
         * @param chair who leads it
         * @param members the standing members
         * @param invited assistants every party agreed to
         */
        public PanelNamed {
            members = Ordered.copy(members);
            invited = Ordered.copy(invited);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.panelNamed(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link SeedPromised}.
         *
         * @param fact what happened
         * @return the answer
         */
        T seedPromised(SeedPromised fact);

        /**
         * For {@link Picked}.
         *
         * @param fact what happened
         * @return the answer
         */
        T picked(Picked fact);

        /**
         * For {@link NobodyAgreedOn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T nobodyAgreedOn(NobodyAgreedOn fact);

        /**
         * For {@link Chosen}.
         *
         * @param fact what happened
         * @return the answer
         */
        T chosen(Chosen fact);

        /**
         * For {@link OrderConfirmed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T orderConfirmed(OrderConfirmed fact);

        /**
         * For {@link MediatorReleased}.
         *
         * @param fact what happened
         * @return the answer
         */
        T mediatorReleased(MediatorReleased fact);

        /**
         * For {@link PanelNamed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T panelNamed(PanelNamed fact);
    }
}
