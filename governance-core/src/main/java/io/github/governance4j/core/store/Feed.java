package io.github.governance4j.core.store;

import java.util.List;

/**
 * Everything a store has kept, in one order that never changes, for readers that follow along (全局流水). A port: adapters fill it.
 *
 * <p>What every filling owes: places are 1, 2, 3 … without a gap; what once had a place keeps it; within a stream the order is the
 * stream's; and nothing ever appears at or before a place that was already read, however late its transaction ended. A reader that
 * remembers the last place it has dealt with therefore misses nothing. What cannot be read is never left out: a reader that comes to it
 * is told, and decides whether it may go on without it.
 */
public interface Feed {
    /**
     * What comes after a place.
     *
     * @param position the last place that was dealt with, 0 at the beginning
     * @param limit the most entries to give, at least 1
     * @return them in order, up to the first that cannot be read; none if nothing came since
     * @throws UnreadableEntryException if the very next one cannot be read; what comes behind it is had from behind its place
     * @throws IllegalArgumentException if {@code position} is negative or {@code limit} below 1
     */
    List<Kept> after(long position, int limit);
}
