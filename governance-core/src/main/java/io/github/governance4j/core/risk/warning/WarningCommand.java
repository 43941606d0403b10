package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.risk.WarningLevel;
import java.util.List;

/** Something asked of a warning (预警命令). */
public sealed interface WarningCommand extends Command {
    /**
     * Handles every kind of command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Issue a warning (发布预警), by a post of a body that may. Issuing it anew for longer is a warning of its own.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param announcement what it states
     */
    record Issue(Stamp stamp, Announcement announcement) implements WarningCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param announcement what it states
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public Issue {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.issue(this);
        }
    }

    /**
     * Change its level or measures as things change (调整预警; 突发事件应对法 art. 70). It is lowered by whoever may lift it, else adjusted by whoever
     * may issue it at the new level. Its last day stays; where that is further off than the new level may last, it is issued anew instead.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param level the level from now on
     * @param measures what is done from now on, each once; not none, a warning without measures is to be lifted
     * @param grounds why; 1 to 500 characters
     */
    record Adjust(Stamp stamp, WarningLevel level, List<Taken> measures, String grounds) implements WarningCommand {
        /**
         * Checks the id and the lengths.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param level the level from now on
         * @param measures what is done from now on, each once
         * @param grounds why; 1 to 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, a text has more than 500 characters or a measure is named
         *     twice
         */
        public Adjust {
            stamp.requireOfHost();
            Words.requireShort(grounds);
            measures = List.copyOf(measures);
            measures.forEach(taken -> Words.requireShort(taken.necessity()));
            if (measures.stream().map(Taken::measure).distinct().count() < measures.size()) {
                throw new IllegalArgumentException("a measure is named twice: " + measures);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.adjust(this);
        }
    }

    /**
     * Lift it (解除预警).
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param grounds why; 1 to 500 characters
     */
    record Lift(Stamp stamp, String grounds) implements WarningCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param grounds why; 1 to 500 characters
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Lift {
            stamp.requireOfHost();
            Words.requireShort(grounds);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.lift(this);
        }
    }

    /**
     * Record that somebody was told (告知完成), by the issuing body or by the post that was told. Late is possible, and said so.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param post who was told
     */
    record TellDone(Stamp stamp, PostId post) implements WarningCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param post who was told
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public TellDone {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tellDone(this);
        }
    }

    /**
     * Record what has come due (到期). Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements WarningCommand {
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
        public <T> T match(Cases<T> cases) {
            return cases.tick(this);
        }
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Issue}.
         *
         * @param command what is asked
         * @return the answer
         */
        T issue(Issue command);

        /**
         * For {@link Adjust}.
         *
         * @param command what is asked
         * @return the answer
         */
        T adjust(Adjust command);

        /**
         * For {@link Lift}.
         *
         * @param command what is asked
         * @return the answer
         */
        T lift(Lift command);

        /**
         * For {@link TellDone}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tellDone(TellDone command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
