package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.dispute.Assistant;
import java.time.LocalDateTime;

/**
 * The informed start, consent and assistants (告知与同意事实).
 */
public sealed interface ConsentFact extends CourseFact {
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
        return cases.consent(this);
    }

    /**
     * A party was informed (已告知).
     *
     * @param at when, to the second
     * @param party which party
     * @param by who wrote it down
     */
    record Informed(LocalDateTime at, PersonId party, Actor by) implements ConsentFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.informed(this);
        }
    }

    /**
     * A party consents (已同意).
     *
     * @param at when, to the second
     * @param party which party
     * @param by who said so
     * @param recordedBy who wrote it down
     */
    record Consented(LocalDateTime at, PersonId party, PersonId by, Actor recordedBy) implements ConsentFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.consented(this);
        }
    }

    /**
     * Every party consents (各方均同意): a mediator is chosen now.
     *
     * @param at when, to the second
     * @param chooseBy until when the parties can choose together
     */
    record ConsentComplete(LocalDateTime at, Deadline chooseBy) implements ConsentFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.consentComplete(this);
        }
    }

    /**
     * Somebody asked for an assistant (已邀请).
     *
     * @param at when, to the second
     * @param assistant who, and as what
     */
    record AssistantInvited(LocalDateTime at, Assistant assistant) implements ConsentFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.assistantInvited(this);
        }
    }

    /**
     * A party agreed to an assistant (同意协助).
     *
     * @param at when, to the second
     * @param party which party
     * @param assistant who is to help
     */
    record AssistantAgreed(LocalDateTime at, PersonId party, PersonId assistant) implements ConsentFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.assistantAgreed(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Informed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T informed(Informed fact);

        /**
         * For {@link Consented}.
         *
         * @param fact what happened
         * @return the answer
         */
        T consented(Consented fact);

        /**
         * For {@link ConsentComplete}.
         *
         * @param fact what happened
         * @return the answer
         */
        T consentComplete(ConsentComplete fact);

        /**
         * For {@link AssistantInvited}.
         *
         * @param fact what happened
         * @return the answer
         */
        T assistantInvited(AssistantInvited fact);

        /**
         * For {@link AssistantAgreed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T assistantAgreed(AssistantAgreed fact);
    }
}
