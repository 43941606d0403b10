package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.dispute.Parties;
import io.github.governance4j.mediation.settlement.Agreement;
import java.time.LocalDateTime;

/**
 * An agreement from its draft to its effect (协议事实).
 */
public sealed interface AgreementFact extends CourseFact {
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
        return cases.agreement(this);
    }

    /**
     * A draft is there (协议已拟定).
     *
     * @param at when, to the second
     * @param agreement what they agreed on
     * @param signBy until when it must have taken effect
     */
    record DrawnUp(LocalDateTime at, Agreement agreement, Deadline signBy) implements AgreementFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.drawnUp(this);
        }
    }

    /**
     * A party agreed to it (已认可). Where a post wrote it down, for a signature or fingerprint on paper or for the spoken word
     * (人民调解法 arts. 29–30), that post answers for it by name; nobody on either side writes down for others.
     *
     * @param at when, to the second
     * @param party which party
     * @param by who agreed
     * @param recordedBy who wrote it down
     */
    record Assented(LocalDateTime at, PersonId party, PersonId by, Actor recordedBy) implements AgreementFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.assented(this);
        }
    }

    /**
     * It was signed for the office (已签章).
     *
     * @param at when, to the second
     * @param as as what
     * @param by who signed
     */
    record Signed(LocalDateTime at, SignedAs as, Actor by) implements AgreementFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.signed(this);
        }
    }

    /**
     * The draft fell (协议未成立); mediation goes on.
     *
     * @param at when, to the second
     * @param why why
     */
    record Dropped(LocalDateTime at, DroppedWhy why) implements AgreementFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dropped(this);
        }
    }

    /**
     * The agreement took effect (协议生效): 人民调解法 arts. 29–30. Whoever follows it up opens a stream for it.
     *
     * @param at when, to the second
     * @param agreement what they agreed on
     * @param parties between whom, and who acts for them
     * @param body the body that mediated
     * @param whole whether it covers all that was still at issue
     */
    record AgreementTookEffect(LocalDateTime at, Agreement agreement, Parties parties, BodyId body, boolean whole)
            implements AgreementFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.agreementTookEffect(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link DrawnUp}.
         *
         * @param fact what happened
         * @return the answer
         */
        T drawnUp(DrawnUp fact);

        /**
         * For {@link Assented}.
         *
         * @param fact what happened
         * @return the answer
         */
        T assented(Assented fact);

        /**
         * For {@link Signed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T signed(Signed fact);

        /**
         * For {@link Dropped}.
         *
         * @param fact what happened
         * @return the answer
         */
        T dropped(Dropped fact);

        /**
         * For {@link AgreementTookEffect}.
         *
         * @param fact what happened
         * @return the answer
         */
        T agreementTookEffect(AgreementTookEffect fact);
    }
}
