package io.github.governance4j.examples.county.chamber;

import io.github.governance4j.core.decide.StreamId;

/**
 * One stream among those a dispute has (流的键): they may share ids.
 *
 * @param kind what it is about
 * @param stream its id
 */
record Key(Kind kind, StreamId stream) implements Comparable<Key> {
    /** What a stream is about; in the order in which those of one moment come due. */
    enum Kind {
        /** The course of a dispute. */
        COURSE,
        /** An agreement in effect. */
        SETTLEMENT,
        /** A referral. */
        REFERRAL,
        /** A fund for stipends. */
        FUND,
        /** The ratings of a dispute. */
        FEEDBACK
    }

    @Override
    public int compareTo(Key other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : stream.compareTo(other.stream);
    }
}
