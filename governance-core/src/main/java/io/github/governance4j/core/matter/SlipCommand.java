package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.TimeLimit;

/** Assignment slips: a task, a body and a deadline (交办单). Closed only after checking. */
public sealed interface SlipCommand extends MatterCommand {
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
        return cases.slip(this);
    }

    /**
     * Assign a task (交办).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param slip its name within the matter
     * @param to who is to do it
     * @param task what; 1 to 500 characters
     * @param limit how long it may take, from this act
     */
    record Assign(Stamp stamp, SlipId slip, BodyId to, String task, TimeLimit limit) implements SlipCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param slip its name within the matter
         * @param to who is to do it
         * @param task what; 1 to 500 characters
         * @param limit how long it may take, from this act
         * @throws IllegalArgumentException if the id is kept for the library, or the task is blank or has more than 500 characters
         */
        public Assign {
            stamp.requireOfHost();
            Words.requireShort(task);
            if (task.isBlank()) {
                throw new IllegalArgumentException("a slip says what is to be done: " + slip);
            }
        }

        @Override
        public MatterAct act() {
            return MatterAct.ASSIGN;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.assign(this);
        }
    }

    /**
     * Report a task done (办结报告).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param slip its name
     * @param proof what shows it; at most 500 characters
     */
    record ReportSlipDone(Stamp stamp, SlipId slip, String proof) implements SlipCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param slip its name
         * @param proof what shows it; at most 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public ReportSlipDone {
            stamp.requireOfHost();
            Words.requireShort(proof);
        }

        @Override
        public MatterAct act() {
            return MatterAct.REPORT_SLIP_DONE;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reportSlipDone(this);
        }
    }

    /**
     * Check a task that was reported done (核查).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param slip its name
     * @param passed whether it is done
     * @param grounds what was found; at most 500 characters, not blank if it is not done
     */
    record CheckSlip(Stamp stamp, SlipId slip, boolean passed, String grounds) implements SlipCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param slip its name
         * @param passed whether it is done
         * @param grounds what was found; at most 500 characters, not blank if it is not done
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public CheckSlip {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public MatterAct act() {
            return MatterAct.CHECK_SLIP;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.checkSlip(this);
        }
    }

    /**
     * Withdraw a task that nobody has done (撤回交办): an owner's to do, so that a body that leaves it undone holds nothing up. It may be
     * assigned again, under another name (ours).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param slip its name
     * @param reasons why; at most 500 characters, not blank
     */
    record WithdrawSlip(Stamp stamp, SlipId slip, String reasons) implements SlipCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param slip its name
         * @param reasons why; at most 500 characters, not blank
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public WithdrawSlip {
            stamp.requireOfHost();
            Words.requireShort(reasons);
        }

        @Override
        public MatterAct act() {
            return MatterAct.WITHDRAW_SLIP;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.withdrawSlip(this);
        }
    }

    /**
     * One answer for each command of this family.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Assign}.
         *
         * @param command what is asked
         * @return the answer
         */
        T assign(Assign command);

        /**
         * For {@link ReportSlipDone}.
         *
         * @param command what is asked
         * @return the answer
         */
        T reportSlipDone(ReportSlipDone command);

        /**
         * For {@link CheckSlip}.
         *
         * @param command what is asked
         * @return the answer
         */
        T checkSlip(CheckSlip command);

        /**
         * For {@link WithdrawSlip}.
         *
         * @param command what is asked
         * @return the answer
         */
        T withdrawSlip(WithdrawSlip command);
    }
}
