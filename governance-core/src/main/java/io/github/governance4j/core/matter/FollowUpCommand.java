package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.ReceiptId;

/** What comes after closing (回访、评价、复查与重启). */
public sealed interface FollowUpCommand extends MatterCommand {
    /**
     * Handles every command of this family.
     *
     * @param <T> what comes of it
     * @param cases one answer for each
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(MatterCommand.Cases<T> cases) {
        return cases.followUp(this);
    }

    /**
     * Ask the reporter (回访): an owner's or the intake's to do, but not of the very person who submitted the proof (ours). Once somebody was
     * reached nobody is asked again before it is struck off again (ours).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param reached whether the reporter was reached
     * @param solved whether the reporter says it is solved; false if not reached
     * @param satisfied whether the reporter is satisfied; false if not reached
     */
    record CallBack(Stamp stamp, boolean reached, boolean solved, boolean satisfied) implements FollowUpCommand {
        /**
         * Checks the id and the answers.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param reached whether the reporter was reached
         * @param solved whether the reporter says it is solved; false if not reached
         * @param satisfied whether the reporter is satisfied; false if not reached
         * @throws IllegalArgumentException if the id is kept for the library, or somebody who was not reached is said to have answered
         */
        public CallBack {
            stamp.requireOfHost();
            if (!reached && (solved || satisfied)) {
                throw new IllegalArgumentException("nobody who was not reached has answered");
            }
        }

        @Override
        public MatterAct act() {
            return MatterAct.CALL_BACK;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.callBack(this);
        }
    }

    /**
     * Look again whether it holds (跟踪复查). If it does not, the matter is open again.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param holds whether it holds
     * @param grounds what was found; at most 500 characters, not blank if it does not hold
     */
    record Recheck(Stamp stamp, boolean holds, String grounds) implements FollowUpCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param holds whether it holds
         * @param grounds what was found; at most 500 characters, not blank if it does not hold
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Recheck {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public MatterAct act() {
            return MatterAct.RECHECK;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recheck(this);
        }
    }

    /**
     * Rate how it went (群众评价); once for each receipt.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param receipt whose rating it is
     * @param rating what it comes to
     */
    record Rate(Stamp stamp, ReceiptId receipt, Rating rating) implements FollowUpCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param receipt whose rating it is
         * @param rating what it comes to
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Rate {
            stamp.requireOfHost();
        }

        @Override
        public MatterAct act() {
            return MatterAct.RATE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rate(this);
        }
    }

    /**
     * Open it again for something new (重启). The same facts and reasons are refused. An owner's or the intake's to do; what was struck off or
     * ended also that of a party and of whoever reported it, by receipt. What an owner has answered or called settled, and nobody has looked
     * at yet, is a party's, a reporter's or the intake's to open again, and from there the court is open as ever (ours).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param newFacts what is new; at most 500 characters
     */
    record Reopen(Stamp stamp, String newFacts) implements FollowUpCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param newFacts what is new; at most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Reopen {
            stamp.requireOfHost();
            Words.requireShort(newFacts);
        }

        @Override
        public MatterAct act() {
            return MatterAct.REOPEN;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reopen(this);
        }
    }

    /**
     * Record what has come due (到期). Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements FollowUpCommand {
        /**
         * Checks who sends it.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @throws IllegalArgumentException if it is not sent by the timer
         */
        public Tick {
            stamp.requireTimer();
        }

        @Override
        public MatterAct act() {
            return MatterAct.TICK;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tick(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link CallBack}.
         *
         * @param command what is asked
         * @return the answer
         */
        T callBack(CallBack command);

        /**
         * For {@link Recheck}.
         *
         * @param command what is asked
         * @return the answer
         */
        T recheck(Recheck command);

        /**
         * For {@link Rate}.
         *
         * @param command what is asked
         * @return the answer
         */
        T rate(Rate command);

        /**
         * For {@link Reopen}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reopen(Reopen command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
