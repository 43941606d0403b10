package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.ReplyKind;

/** Handling a matter on its ladder, and striking it off (办理与销号). */
public sealed interface HandlingCommand extends MatterCommand {
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
        return cases.handling(this);
    }

    /**
     * Something asked of the ladder (层级办理). Entering and replying, checking and reopening are asked of the matter itself.
     *
     * <p>Withdrawing and leaving are for the parties, or, where there are none, for whoever reported it first, by receipt; the intake may write
     * it down for them, an owner not: it would be rid of the matter without proof and without a second person.
     *
     * @param command what is asked
     */
    record OnLadder(LadderCommand command) implements HandlingCommand {
        /**
         * Checks the command.
         *
         * @param command what is asked
         * @throws IllegalArgumentException if it is one the matter itself sends: entering, replying, rejecting a reply, reopening or the timer; or its id is kept for the library
         */
        public OnLadder {
            command.stamp().requireOfHost();
            DirectStep.require(command);
        }

        @Override
        public Stamp stamp() {
            return command.stamp();
        }

        @Override
        public MatterAct act() {
            return MatterAct.ON_LADDER;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.onLadder(this);
        }
    }

    /**
     * Say that it is done, and show it (提交办结凭证). On an open ladder this is the reply, and meets its limit.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param kind what the reply comes to
     * @param proof what shows it; at most 500 characters
     */
    record SubmitProof(Stamp stamp, ReplyKind kind, String proof) implements HandlingCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param kind what the reply comes to
         * @param proof what shows it; at most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public SubmitProof {
            stamp.requireOfHost();
            Words.requireShort(proof);
        }

        @Override
        public MatterAct act() {
            return MatterAct.SUBMIT_PROOF;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.submitProof(this);
        }
    }

    /**
     * Check the proof: somebody other than whoever submitted it strikes the matter off, or sends it back (核查销号).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param passed whether it is done
     * @param grounds what was found; at most 500 characters, not blank if it is not done
     */
    record Check(Stamp stamp, boolean passed, String grounds) implements HandlingCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param passed whether it is done
         * @param grounds what was found; at most 500 characters, not blank if it is not done
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Check {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public MatterAct act() {
            return MatterAct.CHECK;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.check(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link OnLadder}.
         *
         * @param command what is asked
         * @return the answer
         */
        T onLadder(OnLadder command);

        /**
         * For {@link SubmitProof}.
         *
         * @param command what is asked
         * @return the answer
         */
        T submitProof(SubmitProof command);

        /**
         * For {@link Check}.
         *
         * @param command what is asked
         * @return the answer
         */
        T check(Check command);
    }
}
