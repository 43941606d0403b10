package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.settlement.Agreement;
import java.util.Optional;
import java.util.Set;

/**
 * Applying for mediation, and answering the application (申请与受理).
 */
public sealed interface IntakeCommand extends CourseCommand {
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
        return cases.intake(this);
    }

    /**
     * Apply for mediation (申请调解): for a party, its guardian or representative, or a post that writes a spoken
     * application down. It interrupts the limitation of the claim on the day it happens (民法典 art. 195, 诉讼时效规定 art. 12).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param application what is at odds, and between whom
     */
    record Apply(Stamp stamp, Application application) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param application what is at odds, and between whom
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Apply {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.apply(this);
        }
    }

    /**
     * Offer mediation without being asked (主动调解): for a post of a body that may mediate, 人民调解法 art. 17.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param application what is at odds, and between whom
     */
    record OwnInitiative(Stamp stamp, Application application) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param application what is at odds, and between whom
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public OwnInitiative {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.ownInitiative(this);
        }
    }

    /**
     * Accept an application (受理): for a post of a competent body.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Accept(Stamp stamp) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Accept {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.accept(this);
        }
    }

    /**
     * Decline an application (不予受理): for a post of a competent body, in writing and with grounds.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param bar what stands against it
     * @param words why, in their own words; at most 500 characters, not blank
     */
    record Decline(Stamp stamp, Bar bar, String words) implements IntakeCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param bar what stands against it
         * @param words why, in their own words; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public Decline {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.decline(this);
        }
    }

    /**
     * Offer an application to the body that is competent (移送). Until that body takes it the dispute stays here, and so
     * does its clock.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param to the other body
     * @param words why, in their own words; at most 500 characters, not blank
     */
    record Transfer(Stamp stamp, BodyId to, String words) implements IntakeCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param to the other body
         * @param words why, in their own words; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is one of those kept for the library, or a text has more than 500
         *     characters
         */
        public Transfer {
            stamp.requireOfHost();
            Words.requireShort(words);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.transfer(this);
        }
    }

    /**
     * Say what became of the offer (移送结果).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param taken whether the other body took it; otherwise it is here again
     */
    record ConcludeTransfer(Stamp stamp, boolean taken) implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param taken whether the other body took it; otherwise it is here again
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public ConcludeTransfer {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.concludeTransfer(this);
        }
    }

    /**
     * Settle a simple matter where it arose (随手调): application, information, consent and what came of it in one act,
     * written down by a post: a mediator's of the roster, who then is the one who mediated, or one that takes disputes up.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param application what is at odds, and between whom
     * @param consenting the parties who were informed and consented
     * @param agreement what they agreed on by word of mouth; empty if nothing
     */
    record OnTheSpot(Stamp stamp, Application application, Set<PersonId> consenting, Optional<Agreement> agreement)
            implements IntakeCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param application what is at odds, and between whom
         * @param consenting the parties who were informed and consented
         * @param agreement what they agreed on by word of mouth; empty if nothing
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public OnTheSpot {
            stamp.requireOfHost();
            consenting = Ordered.copy(consenting);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.onTheSpot(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Apply}.
         *
         * @param command what is asked
         * @return the answer
         */
        T apply(Apply command);

        /**
         * For {@link OwnInitiative}.
         *
         * @param command what is asked
         * @return the answer
         */
        T ownInitiative(OwnInitiative command);

        /**
         * For {@link Accept}.
         *
         * @param command what is asked
         * @return the answer
         */
        T accept(Accept command);

        /**
         * For {@link Decline}.
         *
         * @param command what is asked
         * @return the answer
         */
        T decline(Decline command);

        /**
         * For {@link Transfer}.
         *
         * @param command what is asked
         * @return the answer
         */
        T transfer(Transfer command);

        /**
         * For {@link ConcludeTransfer}.
         *
         * @param command what is asked
         * @return the answer
         */
        T concludeTransfer(ConcludeTransfer command);

        /**
         * For {@link OnTheSpot}.
         *
         * @param command what is asked
         * @return the answer
         */
        T onTheSpot(OnTheSpot command);
    }
}
