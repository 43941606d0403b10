package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.dispute.Assistant;

/**
 * The informed start, standing consent, and assistants (告知与同意).
 */
public sealed interface ConsentCommand extends CourseCommand {
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
        return cases.consent(this);
    }

    /**
     * Write down that a party was told what mediation is, on which principles, to what effect and with which rights
     * (调解告知): 人民调解工作若干规定 art. 30. Consent counts only after it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     */
    record Inform(Stamp stamp, PersonId party) implements ConsentCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Inform {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.inform(this);
        }
    }

    /**
     * Consent to mediation (同意调解); it stands until it is withdrawn, or the dispute goes up a level.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param by who said so: the party, its guardian or representative
     */
    record Consent(Stamp stamp, PersonId party, PersonId by) implements ConsentCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param by who said so: the party, its guardian or representative
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Consent {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.consent(this);
        }
    }

    /**
     * Refuse mediation clearly (明确拒绝). It ends here: 人民调解法 art. 17.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     */
    record Refuse(Stamp stamp, PersonId party) implements ConsentCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Refuse {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.refuse(this);
        }
    }

    /**
     * Ask for a relative, neighbour or expert to help (邀请协助调解): for a party or a post of the office.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param assistant who, and as what
     */
    record InviteAssistant(Stamp stamp, Assistant assistant) implements ConsentCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param assistant who, and as what
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public InviteAssistant {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.inviteAssistant(this);
        }
    }

    /**
     * Agree to an assistant. Only when every party has agreed does the assistant take part: 人民调解法 art. 20.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party which party
     * @param assistant who is to help
     */
    record AgreeAssistant(Stamp stamp, PersonId party, PersonId assistant) implements ConsentCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party which party
         * @param assistant who is to help
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public AgreeAssistant {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.agreeAssistant(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Inform}.
         *
         * @param command what is asked
         * @return the answer
         */
        T inform(Inform command);

        /**
         * For {@link Consent}.
         *
         * @param command what is asked
         * @return the answer
         */
        T consent(Consent command);

        /**
         * For {@link Refuse}.
         *
         * @param command what is asked
         * @return the answer
         */
        T refuse(Refuse command);

        /**
         * For {@link InviteAssistant}.
         *
         * @param command what is asked
         * @return the answer
         */
        T inviteAssistant(InviteAssistant command);

        /**
         * For {@link AgreeAssistant}.
         *
         * @param command what is asked
         * @return the answer
         */
        T agreeAssistant(AgreeAssistant command);
    }
}
