package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;

/** An answer to a case, and the ways up after it or instead of it (答复与升级命令). */
public sealed interface ReplyCommand extends LadderCommand {
    /**
     * Handles every kind of these.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    @Override
    default <T> T match(LadderCommand.Cases<T> cases) {
        return cases.ofReplying(this);
    }

    /**
     * Answer the case in writing (书面答复): 信访工作条例 art. 32. The case rests, and the limit is met.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param kind what it says
     * @param grounds facts, opinion and legal basis; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record Reply(Stamp stamp, ReplyKind kind, String grounds) implements ReplyCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param kind what it says
         * @param grounds facts, opinion and legal basis
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public Reply {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reply(this);
        }
    }

    /**
     * The check of a reply failed (审核不通过). The case is open again under the same deadline; where that is over by
     * then and moves the case up, the next rung's time runs from the rejection.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param grounds what was found; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record RejectReply(Stamp stamp, String grounds) implements ReplyCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param grounds what was found
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public RejectReply {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.rejectReply(this);
        }
    }

    /**
     * A party asks for the next rung (当事人申请上一级): after an answer while its window is open; before one where answers open no
     * window, or once the case is overdue (信访工作条例 art. 19). By one of the parties, or by a channel for a reporter nobody
     * knows here.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     */
    record AskUp(Stamp stamp) implements ReplyCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public AskUp {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askUp(this);
        }
    }

    /**
     * Whoever handles the case passes it up (上报上一级).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param trigger {@link Trigger#TIER_RAISED} or {@link Trigger#BEYOND_COMPETENCE}
     * @param grounds why; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record PassUp(Stamp stamp, Trigger trigger, String grounds) implements ReplyCommand {
        /**
         * Checks id, text and trigger.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param trigger {@link Trigger#TIER_RAISED} or {@link Trigger#BEYOND_COMPETENCE}
         * @param grounds why
         * @throws IllegalArgumentException if the id is kept for the library, the text too long, or the trigger another
         *     one
         */
        public PassUp {
            stamp.requireOfHost();
            Words.requireShort(grounds);
            if (trigger != Trigger.TIER_RAISED && trigger != Trigger.BEYOND_COMPETENCE) {
                throw new IllegalArgumentException("nobody passes a case up because of " + trigger);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.passUp(this);
        }
    }

    /**
     * Open a case again that was answered or has ended (重新办理), on the rung it was on. The same facts and reasons are not
     * heard again: 信访工作条例 art. 36.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param newFacts what is new; blank means nothing is; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record Reopen(Stamp stamp, String newFacts) implements ReplyCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param newFacts what is new
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public Reopen {
            stamp.requireOfHost();
            Words.requireShort(newFacts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reopen(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For an answer.
         *
         * @param command it
         * @return the answer
         */
        T reply(Reply command);

        /**
         * For an answer that does not stand.
         *
         * @param command it
         * @return the answer
         */
        T rejectReply(RejectReply command);

        /**
         * For a party who asks for the next rung.
         *
         * @param command it
         * @return the answer
         */
        T askUp(AskUp command);

        /**
         * For a case that is passed up.
         *
         * @param command it
         * @return the answer
         */
        T passUp(PassUp command);

        /**
         * For a case that is opened again.
         *
         * @param command it
         * @return the answer
         */
        T reopen(Reopen command);
    }
}
