package io.github.governance4j.core.risk.tier;

import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;

/** A tier was proposed, or a proposal came to nothing (提出定级事实). */
public sealed interface ProposalFact extends TierFact {
    /**
     * Handles every fact of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(TierFact.Cases<T> cases) {
        return cases.proposal(this);
    }

    /**
     * A tier was proposed (已提出定级). Which one, no consumer can read.
     *
     * @param at when, to the second
     * @param proposal the proposal, closed
     */
    record Proposed(LocalDateTime at, Proposal proposal) implements ProposalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proposed(this);
        }
    }

    /**
     * A proposal was taken back (已撤回).
     *
     * @param at when, to the second
     * @param by who
     * @param grounds why
     */
    record ProposalWithdrawn(LocalDateTime at, Officer by, String grounds) implements ProposalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proposalWithdrawn(this);
        }
    }

    /**
     * A proposal was answered with no (未予确认).
     *
     * @param at when, to the second
     * @param by who
     * @param grounds why
     * @param notAgainUntil until when the same body may not propose the same on the same readings; empty where the rules allow it at once
     */
    record ProposalDeclined(LocalDateTime at, Officer by, String grounds, Optional<Deadline> notAgainUntil)
            implements ProposalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proposalDeclined(this);
        }
    }

    /**
     * Nobody confirmed a proposal in time (提议逾期失效).
     *
     * @param at when, to the second
     */
    record ProposalLapsed(LocalDateTime at) implements ProposalFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.proposalLapsed(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Proposed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T proposed(Proposed fact);

        /**
         * For {@link ProposalWithdrawn}.
         *
         * @param fact what happened
         * @return the answer
         */
        T proposalWithdrawn(ProposalWithdrawn fact);

        /**
         * For {@link ProposalDeclined}.
         *
         * @param fact what happened
         * @return the answer
         */
        T proposalDeclined(ProposalDeclined fact);

        /**
         * For {@link ProposalLapsed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T proposalLapsed(ProposalLapsed fact);
    }
}
