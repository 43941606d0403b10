package io.github.governance4j.mediation.course;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.IssueId;
import io.github.governance4j.mediation.SessionId;
import io.github.governance4j.mediation.dispute.Channel;
import java.util.Optional;
import java.util.Set;

/**
 * Tries, and the sessions in them (调解与调解会).
 */
public sealed interface SessionCommand extends CourseCommand {
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
        return cases.session(this);
    }

    /**
     * Begin a try at settling (开始一次调解), with the fresh consent of every party.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param consenting the parties who consent to this try
     */
    record BeginTry(Stamp stamp, Set<PersonId> consenting) implements SessionCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param consenting the parties who consent to this try
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public BeginTry {
            stamp.requireOfHost();
            consenting = Ordered.copy(consenting);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.beginTry(this);
        }
    }

    /**
     * Hold a session (召开调解会). Every party's consent stands at that moment.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param session its name, not used before
     * @param channel how they meet
     * @param attending who is there: parties, guardians, representatives and assistants
     * @param where where they meet, if that is said
     */
    record HoldSession(Stamp stamp, SessionId session, Channel channel, Set<PersonId> attending, Optional<AreaId> where)
            implements SessionCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param session its name, not used before
         * @param channel how they meet
         * @param attending who is there: parties, guardians, representatives and assistants
         * @param where where they meet, if that is said
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public HoldSession {
            stamp.requireOfHost();
            attending = Ordered.copy(attending);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.holdSession(this);
        }
    }

    /**
     * Close the session (结束调解会).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param session its name
     * @param outcome what came of it
     * @param agreed the points on which they came to terms
     */
    record CloseSession(Stamp stamp, SessionId session, SessionOutcome outcome, Set<IssueId> agreed)
            implements SessionCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param session its name
         * @param outcome what came of it
         * @param agreed the points on which they came to terms
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public CloseSession {
            stamp.requireOfHost();
            agreed = Ordered.copy(agreed);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.closeSession(this);
        }
    }

    /**
     * End the running try without an agreement (本次调解未成).
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record EndTry(Stamp stamp) implements SessionCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public EndTry {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.endTry(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link BeginTry}.
         *
         * @param command what is asked
         * @return the answer
         */
        T beginTry(BeginTry command);

        /**
         * For {@link HoldSession}.
         *
         * @param command what is asked
         * @return the answer
         */
        T holdSession(HoldSession command);

        /**
         * For {@link CloseSession}.
         *
         * @param command what is asked
         * @return the answer
         */
        T closeSession(CloseSession command);

        /**
         * For {@link EndTry}.
         *
         * @param command what is asked
         * @return the answer
         */
        T endTry(EndTry command);
    }
}
