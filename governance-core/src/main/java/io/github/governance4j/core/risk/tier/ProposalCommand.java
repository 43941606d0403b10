package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import java.time.LocalDate;
import java.util.Set;

/** Proposing a tier, and answering the proposal (提出与确认). */
public sealed interface ProposalCommand extends TierCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(TierCommand.Cases<T> cases) {
        return cases.proposal(this);
    }

    /**
     * Propose a tier (提出定级): the model of the edition in force says which. Nothing takes effect by it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param subject what is assessed
     * @param area where it is
     * @param model by which model
     * @param readings what was found
     * @param affected on whom the measures of the tier may fall; each will be told and may object
     */
    record Propose(Stamp stamp, Subject subject, AreaId area, ModelId model, Readings readings, Set<PersonId> affected)
            implements ProposalCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param subject what is assessed
         * @param area where it is
         * @param model by which model
         * @param readings what was found
         * @param affected on whom the measures of the tier may fall; each will be told and may object
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Propose {
            stamp.requireOfHost();
            affected = Ordered.copy(affected);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.propose(this);
        }
    }

    /**
     * Take a proposal back (撤回): for the body that made it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param grounds why; at most 500 characters, not blank
     */
    record WithdrawProposal(Stamp stamp, String grounds) implements ProposalCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param grounds why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public WithdrawProposal {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdrawProposal(this);
        }
    }

    /**
     * Answer a proposal with no (不予确认): for whoever could confirm it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param grounds why; at most 500 characters, not blank
     */
    record DeclineProposal(Stamp stamp, String grounds) implements ProposalCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param grounds why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public DeclineProposal {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.declineProposal(this);
        }
    }

    /**
     * Confirm a proposal (确认): by a post of another body, and another person, than proposed it.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param lastDay the last day the tier is to be in effect, included
     * @param grounds why; at most 500 characters, not blank
     */
    record Confirm(Stamp stamp, LocalDate lastDay, String grounds) implements ProposalCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param lastDay the last day the tier is to be in effect, included
         * @param grounds why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Confirm {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.confirm(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Propose}.
         *
         * @param command what is asked
         * @return the answer
         */
        T propose(Propose command);

        /**
         * For {@link WithdrawProposal}.
         *
         * @param command what is asked
         * @return the answer
         */
        T withdrawProposal(WithdrawProposal command);

        /**
         * For {@link DeclineProposal}.
         *
         * @param command what is asked
         * @return the answer
         */
        T declineProposal(DeclineProposal command);

        /**
         * For {@link Confirm}.
         *
         * @param command what is asked
         * @return the answer
         */
        T confirm(Confirm command);
    }
}
