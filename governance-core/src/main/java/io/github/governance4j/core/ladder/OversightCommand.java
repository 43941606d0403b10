package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.BodyId;

/** Somebody watches over a case (催办、督办与联合办理命令). */
public sealed interface OversightCommand extends LadderCommand {
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
        return cases.ofOversight(this);
    }

    /**
     * Urge whoever handles the case (催办).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param grounds why; wanted; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record Urge(Stamp stamp, String grounds) implements OversightCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param grounds why
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public Urge {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.urge(this);
        }
    }

    /**
     * Put the case under supervision (督办): 信访工作条例 art. 40.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param grounds why; wanted; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record Supervise(Stamp stamp, String grounds) implements OversightCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param grounds why
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public Supervise {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.supervise(this);
        }
    }

    /**
     * Let another body handle the case too (联合办理).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param body which
     */
    record HandleJointly(Stamp stamp, BodyId body) implements OversightCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param body which
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public HandleJointly {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.handleJointly(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For an urging.
         *
         * @param command it
         * @return the answer
         */
        T urge(Urge command);

        /**
         * For supervision.
         *
         * @param command it
         * @return the answer
         */
        T supervise(Supervise command);

        /**
         * For another body.
         *
         * @param command it
         * @return the answer
         */
        T handleJointly(HandleJointly command);
    }
}
