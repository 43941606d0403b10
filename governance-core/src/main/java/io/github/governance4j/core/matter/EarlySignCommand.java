package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.decide.Words;
import io.github.governance4j.core.place.AreaId;
import java.time.LocalDate;

/** Something asked of an early sign (苗头命令). */
public sealed interface EarlySignCommand extends Command {
    /**
     * Handles every kind of command.
     *
     * @param <T> what comes of it
     * @param cases one answer for each kind
     * @return the answer for this one
     */
    <T> T match(Cases<T> cases);

    /**
     * Note a sign (记录苗头): at a place or about a matter, never about a person.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param about where, or about which matter
     * @param what what was noticed; 1 to 500 characters, no names
     * @param lastDay the last day it is kept for, included; it lapses after it
     */
    record Note(Stamp stamp, About about, String what, LocalDate lastDay) implements EarlySignCommand {
        /**
         * Checks the id and the length.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param about where, or about which matter
         * @param what what was noticed; 1 to 500 characters, no names
         * @param lastDay the last day it is kept for, included; it lapses after it
         * @throws IllegalArgumentException if the id is kept for the library, or the text has more than 500 characters
         */
        public Note {
            stamp.requireOfHost();
            Words.requireShort(what);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.note(this);
        }
    }

    /**
     * Make it a matter (转为事项). {@link EarlySignReaction} reports it there.
     *
     * @param stamp when it happened, when and by whom it was recorded
     * @param matter the stream the matter is to be
     * @param notice what is reported
     */
    record TakeUp(Stamp stamp, StreamId matter, Notice notice) implements EarlySignCommand {
        /**
         * Checks the id.
         *
         * @param stamp when it happened, when and by whom it was recorded
         * @param matter the stream the matter is to be
         * @param notice what is reported
         * @throws IllegalArgumentException if the id is one of those kept for the library
         */
        public TakeUp {
            stamp.requireOfHost();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.takeUp(this);
        }
    }

    /**
     * Record that it has lapsed (到期失效). Sent by the timer only.
     *
     * @param stamp when it happened, when and by whom it was recorded
     */
    record Tick(Stamp stamp) implements EarlySignCommand {
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

    /** What a sign is about (苗头所在). There is no case for a person, on purpose. */
    sealed interface About {
        /**
         * Something at a place.
         *
         * @param area the place
         */
        record Place(AreaId area) implements About {}

        /**
         * Something about a matter.
         *
         * @param matter its stream
         */
        record OfMatter(StreamId matter) implements About {}
    }

    /**
     * One answer for each kind of command.
     *
     * @param <T> what comes of it
     */
    interface Cases<T> {
        /**
         * For {@link Note}.
         *
         * @param command what is asked
         * @return the answer
         */
        T note(Note command);

        /**
         * For {@link TakeUp}.
         *
         * @param command what is asked
         * @return the answer
         */
        T takeUp(TakeUp command);

        /**
         * For {@link Tick}.
         *
         * @param command what is asked
         * @return the answer
         */
        T tick(Tick command);
    }
}
