package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.core.time.LimitUnit;
import java.time.LocalDateTime;
import java.util.Optional;

/** A limit that is to move (期限变动命令). */
public sealed interface LimitCommand extends LadderCommand {
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
        return cases.ofLimit(this);
    }

    /**
     * Extend the limit (延长期限).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param amount by how many of the extension rule's unit, 1 to what a limit may have
     * @param approvedBy the role in which somebody approved it, if anybody did
     * @param told when the person concerned was told, with reasons, if that was done; where they must be told, while the limit runs and
     *     before it is recorded
     */
    record Extend(Stamp stamp, long amount, Optional<ApproverRole> approvedBy, Optional<LocalDateTime> told)
            implements LimitCommand {
        /**
         * Checks id and amount.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param amount by how many of the extension rule's unit, 1 to what a limit may have
         * @param approvedBy the role in which somebody approved it, if anybody did
         * @param told when the person concerned was told, with reasons, if that was done
         * @throws IllegalArgumentException if the id is kept for the library, or the amount is out of bounds
         */
        public Extend {
            stamp.requireOfHost();
            if (amount < 1 || amount > LimitUnit.CALENDAR_DAY.most()) {
                throw new IllegalArgumentException(
                        "an extension is 1 to " + LimitUnit.CALENDAR_DAY.most() + ": " + amount);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.extend(this);
        }
    }

    /**
     * Let the limit stand still (中止计算期限), for example for a hearing: 信访工作条例 art. 36. Only where the rung says so, and no longer
     * than it says ({@link Rung#pause()}); it runs again by itself then.
     *
     * @param stamp when it happened, when it was recorded, and by whom
     * @param reason why; wanted; at most {@link LadderCommand#MOST_CHARACTERS} characters
     */
    record Pause(Stamp stamp, String reason) implements LimitCommand {
        /**
         * Checks the id and the length of the text.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @param reason why
         * @throws IllegalArgumentException if the id is kept for the library, or the text is too long
         */
        public Pause {
            stamp.requireOfHost();
            Words.requireShort(reason);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.pause(this);
        }
    }

    /**
     * Let the limit run again (恢复计算期限).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     */
    record Resume(Stamp stamp) implements LimitCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public Resume {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.resume(this);
        }
    }

    /**
     * Count the running limit, or the window after a reply, again by the calendar as it is known now (重新推算期限).
     *
     * @param stamp when it happened, when it was recorded, and by whom
     */
    record Recount(Stamp stamp) implements LimitCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when it was recorded, and by whom
         * @throws IllegalArgumentException if the id is one of those {@linkplain CommandId#isReserved kept for the
         *     library}
         */
        public Recount {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recount(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> the answer
     */
    interface Cases<T> {
        /**
         * For an extension.
         *
         * @param command it
         * @return the answer
         */
        T extend(Extend command);

        /**
         * For a limit that stands still.
         *
         * @param command it
         * @return the answer
         */
        T pause(Pause command);

        /**
         * For a limit that runs again.
         *
         * @param command it
         * @return the answer
         */
        T resume(Resume command);

        /**
         * For a new count.
         *
         * @param command it
         * @return the answer
         */
        T recount(Recount command);
    }
}
