package io.github.governance4j.core.store;

import java.util.List;
import java.util.Optional;

/**
 * How far each reader of a {@link Feed} has come, and what it holds until it can be delivered (读取进度). A port: adapters fill it.
 *
 * <p>A bookmark is moved after what was read has been dealt with, or is held; a reader that stops in between reads it once more. What is
 * held is released after it was delivered. So whatever is done with either must bear being done twice.
 */
public interface Bookmarks {
    /** For how many streams a reader holds something, before it waits as a whole: 256 (ours). Several nodes may hold a few more. */
    int MOST_STREAMS = 256;

    /**
     * {@return the last place the reader has dealt with; 0 if it never read}
     *
     * @param reader its name, 1 to 64 visible characters
     */
    long bookmark(String reader);

    /**
     * Moves a reader on, if nobody else has.
     *
     * @param reader its name
     * @param from where it stood when it began to read
     * @param to the last place it has dealt with
     * @return whether it was moved; false if it no longer stood at {@code from}
     * @throws IllegalArgumentException if {@code to} lies before {@code from}, or {@code from} is negative
     */
    boolean move(String reader, long from, long to);

    /**
     * Holds what a reader could not deliver; to be called before its bookmark is moved past it. What is held already is not held twice.
     *
     * @param reader its name
     * @param undelivered what, possibly nothing
     */
    void hold(String reader, List<Held> undelivered);

    /**
     * What a reader holds: for each stream the first of it. Costs the streams, however much is held for each.
     *
     * @param reader its name
     * @return one for each stream, in the order of the feed, then by stream
     */
    List<Held> held(String reader);

    /**
     * Forgets something that is held, once it was delivered; nothing happens if it is not held.
     *
     * @param reader its name
     * @param delivered what
     * @return the first of what is still held for the same stream
     */
    Optional<Held> release(String reader, Held delivered);
}
