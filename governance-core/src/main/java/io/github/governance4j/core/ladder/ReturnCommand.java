package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;

/** A case that was sent to the wrong place (退单命令): 信访工作条例 art. 23. */
public sealed interface ReturnCommand extends LadderCommand {
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
        return cases.ofReturning(this);
    }

    /**
     * Ask the sender to take the case back (申请退单).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param reasons why; wanted; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record AskReturn(Stamp stamp, String reasons) implements ReturnCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param reasons why
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public AskReturn {
            stamp.requireOfHost();
            Words.requireShort(reasons);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.askReturn(this);
        }
    }

    /**
     * Answer as the sender whether the case is taken back (审核退单). A refusal determines the competence.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param agreed whether
     * @param reasons why; wanted for a refusal; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record AnswerReturn(Stamp stamp, boolean agreed, String reasons) implements ReturnCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param agreed whether
         * @param reasons why
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public AnswerReturn {
            stamp.requireOfHost();
            Words.requireShort(reasons);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.answerReturn(this);
        }
    }

    /**
     * Determine that the rung the case is on is competent (确定承办单位). It may not be returned from there any more.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param reasons why; wanted; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record DetermineCompetence(Stamp stamp, String reasons) implements ReturnCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param reasons why
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public DetermineCompetence {
            stamp.requireOfHost();
            Words.requireShort(reasons);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.determineCompetence(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For a return asked for.
         *
         * @param command it
         * @return the answer
         */
        T askReturn(AskReturn command);

        /**
         * For the sender's answer.
         *
         * @param command it
         * @return the answer
         */
        T answerReturn(AnswerReturn command);

        /**
         * For a determination.
         *
         * @param command it
         * @return the answer
         */
        T determineCompetence(DetermineCompetence command);
    }
}
