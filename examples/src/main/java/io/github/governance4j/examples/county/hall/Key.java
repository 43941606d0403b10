package io.github.governance4j.examples.county.hall;

import io.github.governance4j.core.decide.StreamId;

/**
 * One stream of the hall (流的键): accounts and claims may share ids.
 *
 * @param kind what it is about
 * @param stream its id
 */
public record Key(Kind kind, StreamId stream) implements Comparable<Key> {
    /** What a stream is about; in the order in which those of one moment come due. */
    public enum Kind {
        /** A household's account. */
        ACCOUNT,
        /** A claim. */
        CLAIM,
        /** The places of one quota. */
        PLACES
    }

    @Override
    public int compareTo(Key other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : stream.compareTo(other.stream);
    }
}
