package io.github.governance4j.mediation.course;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Channel;
import io.github.governance4j.mediation.dispute.Openness;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Tries and sessions (调解与调解会事实).
 */
public sealed interface SessionFact extends CourseFact {
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
        return cases.session(this);
    }

    /**
     * A try began (已开始一次调解).
     *
     * @param at when, to the second
     * @param number which over the whole life of the dispute, from 1
     * @param consenting who consented to it
     */
    record TryBegun(LocalDateTime at, int number, Set<PersonId> consenting) implements SessionFact {
        /**
         * Copies what it holds.
         *
         * @param at when, to the second
         * @param number which over the whole life of the dispute, from 1
         * @param consenting who consented to it
         */
        public TryBegun {
            consenting = Ordered.copy(consenting);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tryBegun(this);
        }
    }

    /**
     * A session began (已召开调解会).
     *
     * @param at when, to the second
     * @param session its name
     * @param channel how they meet
     * @param openness whether others might listen
     * @param attending who is there
     * @param where where, if that was said
     */
    record SessionHeld(
            LocalDateTime at,
            SessionId session,
            Channel channel,
            Openness openness,
            Set<PersonId> attending,
            Optional<AreaId> where)
            implements SessionFact {
        /**
         * Copies what it holds.
         *
         * @param at when, to the second
         * @param session its name
         * @param channel how they meet
         * @param openness whether others might listen
         * @param attending who is there
         * @param where where, if that was said
         */
        public SessionHeld {
            attending = Ordered.copy(attending);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sessionHeld(this);
        }
    }

    /**
     * A session ended (调解会结束).
     *
     * @param at when, to the second
     * @param session its name
     * @param outcome what came of it
     * @param agreed the points on which they came to terms
     */
    record SessionClosed(LocalDateTime at, SessionId session, SessionOutcome outcome, Set<IssueId> agreed)
            implements SessionFact {
        /**
         * Copies what it holds.
         *
         * @param at when, to the second
         * @param session its name
         * @param outcome what came of it
         * @param agreed the points on which they came to terms
         */
        public SessionClosed {
            agreed = Ordered.copy(agreed);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sessionClosed(this);
        }
    }

    /**
     * A try ended without an agreement (本次调解未成).
     *
     * @param at when, to the second
     * @param number which
     * @param nextBy until when the next one must begin, where the track says so
     */
    record TryEnded(LocalDateTime at, int number, Optional<Deadline> nextBy) implements SessionFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tryEnded(this);
        }
    }

    /**
     * One answer for each fact of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link TryBegun}.
         *
         * @param fact what happened
         * @return the answer
         */
        T tryBegun(TryBegun fact);

        /**
         * For {@link SessionHeld}.
         *
         * @param fact what happened
         * @return the answer
         */
        T sessionHeld(SessionHeld fact);

        /**
         * For {@link SessionClosed}.
         *
         * @param fact what happened
         * @return the answer
         */
        T sessionClosed(SessionClosed fact);

        /**
         * For {@link TryEnded}.
         *
         * @param fact what happened
         * @return the answer
         */
        T tryEnded(TryEnded fact);
    }
}
