package io.github.governance4j.core.ladder;

import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** A case was answered (答复事实). */
public sealed interface ReplyFact extends LadderFact {
    /**
     * Handles every kind of these.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(LadderFact.Cases<T> cases) {
        return cases.ofReplying(this);
    }

    /**
     * The case was answered (已答复).
     *
     * @param at when, to the second
     * @param kind what the answer says
     * @param grounds facts, opinion and legal basis
     * @param window how long a party may ask for the next rung; empty where the answer is final
     * @param remedies what the parties were told they can do now; the court among them
     */
    record Replied(LocalDateTime at, ReplyKind kind, String grounds, Optional<Deadline> window, Set<Remedy> remedies)
            implements ReplyFact {
        /**
         * Copies the remedies.
         *
         * @param at when, to the second
         * @param kind what the answer says
         * @param grounds facts, opinion and legal basis
         * @param window how long a party may ask for the next rung
         * @param remedies what the parties were told they can do now
         */
        public Replied {
            remedies = Ordered.copyOf(remedies);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.replied(this);
        }
    }

    /**
     * The answer did not stand; the case is open again under the same deadline (答复被退回).
     *
     * @param at when, to the second
     * @param grounds what was found
     */
    record ReplyRejected(LocalDateTime at, String grounds) implements ReplyFact {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.replyRejected(this);
        }
    }

    /**
     * Nobody asked for the next rung in time; the answer is final (申请期满).
     *
     * @param at when, to the second
     * @param remedies what the parties were told they can do now; the court among them
     */
    record WindowPassed(LocalDateTime at, Set<Remedy> remedies) implements ReplyFact {
        /**
         * Copies the remedies.
         *
         * @param at when, to the second
         * @param remedies what the parties were told they can do now
         */
        public WindowPassed {
            remedies = Ordered.copyOf(remedies);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.windowPassed(this);
        }
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For an answer.
         *
         * @param fact it
         * @return the answer
         */
        T replied(Replied fact);

        /**
         * For an answer that did not stand.
         *
         * @param fact it
         * @return the answer
         */
        T replyRejected(ReplyRejected fact);

        /**
         * For a window that passed.
         *
         * @param fact it
         * @return the answer
         */
        T windowPassed(WindowPassed fact);
    }
}
