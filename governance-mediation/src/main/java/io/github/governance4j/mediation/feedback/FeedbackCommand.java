package io.github.governance4j.mediation.feedback;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.mediation.DisputeId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.dispute.Parties;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Something asked of the ratings of one dispute (评单命令). */
public sealed interface FeedbackCommand extends Command {
    /**
     * Handles every command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * The mediation has ended, and its parties can rate (开放评单). Sent by itself: see {@link FeedbackReaction}.
     *
     * @param stamp when it ended, when that was recorded
     * @param dispute which dispute
     * @param parties its parties, and who acts for them
     * @param mediators who mediated it; at least one
     */
    record Open(Stamp stamp, DisputeId dispute, Parties parties, Set<MediatorId> mediators) implements FeedbackCommand {
        /**
         * Checks who sends it, and copies the set.
         *
         * @param stamp when it ended, when that was recorded
         * @param dispute which dispute
         * @param parties its parties
         * @param mediators who mediated it
         * @throws IllegalArgumentException if somebody sends it, or nobody mediated
         */
        public Open {
            if (!(stamp.by() instanceof Actor.Timer)) {
                throw new IllegalArgumentException("follows from the end of a mediation, not from " + stamp.by());
            }
            if (mediators.isEmpty()) {
                throw new IllegalArgumentException("nobody mediated " + dispute);
            }
            mediators = Collections.unmodifiableSet(new TreeSet<>(mediators));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.open(this);
        }
    }

    /**
     * Rate a mediator (评单). Nobody has to.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party who rates
     * @param mediator whom
     * @param score from 1, worst, to 5, best
     */
    record Rate(Stamp stamp, PersonId party, MediatorId mediator, int score) implements FeedbackCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party who rates
         * @param mediator whom
         * @param score from 1 to 5
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Rate {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rate(this);
        }
    }

    /**
     * Take a rating back (撤回评价). Possible at any time.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param party who rated
     * @param mediator whom
     */
    record TakeBack(Stamp stamp, PersonId party, MediatorId mediator) implements FeedbackCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param party who rated
         * @param mediator whom
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public TakeBack {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.takeBack(this);
        }
    }

    /**
     * One answer for each command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For {@link Open}.
         *
         * @param command what is asked
         * @return the answer
         */
        T open(Open command);

        /**
         * For {@link Rate}.
         *
         * @param command what is asked
         * @return the answer
         */
        T rate(Rate command);

        /**
         * For {@link TakeBack}.
         *
         * @param command what is asked
         * @return the answer
         */
        T takeBack(TakeBack command);
    }
}
