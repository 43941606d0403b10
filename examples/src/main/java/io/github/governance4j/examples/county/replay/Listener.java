package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.deeds.Entry;

/** Hears what a replay does, while it does it (旁听). */
public interface Listener {
    /** Hears nothing. */
    Listener NONE = new Listener() {};

    /**
     * A row was taken.
     *
     * @param entry the row
     * @param taken what came of it
     */
    default void took(Entry entry, Taken taken) {}

    /**
     * An account's points lapsed.
     *
     * @param account which
     * @param why which lots, and how much
     */
    default void lapsed(StreamId account, Explanation why) {}
}
