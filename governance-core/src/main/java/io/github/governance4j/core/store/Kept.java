package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import java.util.List;

/**
 * What one command added to one stream, at its place among everything kept (流水条目).
 *
 * @param position its place in the feed, counted from 1
 * @param kind which decider the stream belongs to
 * @param stream the stream
 * @param stamp the command's stamp
 * @param facts what was added, oldest first, possibly nothing
 */
public record Kept(long position, String kind, StreamId stream, Stamp stamp, List<StoredFact> facts) {
    /**
     * Copies the facts.
     *
     * @param position its place in the feed
     * @param kind which decider the stream belongs to
     * @param stream the stream
     * @param stamp the command's stamp
     * @param facts what was added
     * @throws IllegalArgumentException if {@code position} is below 1
     */
    public Kept {
        if (position < 1) {
            throw new IllegalArgumentException("places are counted from 1: " + position);
        }
        facts = List.copyOf(facts);
    }
}
