package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;

/**
 * What the entry at a place asks of a stream and a reader could not deliver there (暂存待送).
 *
 * @param stream the stream it is for
 * @param position the entry's place in the feed, counted from 1
 */
public record Held(StreamId stream, long position) {
    /**
     * Checks the place.
     *
     * @param stream the stream it is for
     * @param position the entry's place in the feed
     * @throws IllegalArgumentException if {@code position} is below 1
     */
    public Held {
        if (position < 1) {
            throw new IllegalArgumentException("places are counted from 1: " + position);
        }
    }
}
