package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;

/** What a tick could not do and left alone, so that it held up nothing else (搁置). It is tried again by the next tick. */
public sealed interface Halt {
    /** {@return why} */
    Why why();

    /**
     * A stream that has something to do by itself and cannot do it.
     *
     * @param kind which decider it belongs to
     * @param stream the stream
     * @param at when it was due
     * @param why why not
     */
    record Stuck(String kind, StreamId stream, LocalDateTime at, Why why) implements Halt {}

    /**
     * A reader that stands before an entry it cannot deal with; everything before that is dealt with.
     *
     * @param reader its name
     * @param position the entry's place in the feed
     * @param why why not
     */
    record Stopped(String reader, long position, Why why) implements Halt {}

    /**
     * A stream for which a reader has something that cannot be delivered. It is held, with everything that comes later for that stream;
     * the reader goes on with all others.
     *
     * @param reader its name
     * @param stream the stream
     * @param position the place of the first entry that asks something of it
     * @param why why it cannot be delivered
     */
    record Holding(String reader, StreamId stream, long position, Why why) implements Halt {}

    /** Why something could not be done. */
    enum Why {
        /** The decider refuses the command it says is due. */
        REFUSED,
        /** The decider says a command is due whose id the stream has taken before. */
        TAKEN_BEFORE,
        /** Others kept writing to the stream; the next tick will most likely get through. */
        CONTENDED,
        /**
         * What is kept cannot be read: it was changed past the store, or a newer release wrote it. For a reader that stopped this is the
         * entry before which it stands, or, if it holds something for {@value Bookmarks#MOST_STREAMS} streams, one stream more; for what
         * is held, that stream, the one that is to hear of a refusal, or the entry itself; the cause says which.
         */
        UNREADABLE,
        /** A decider or a reaction threw an exception. */
        FAILED
    }
}
