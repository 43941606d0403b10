package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps facts, in order, for ever (事实库). A port: adapters fill it.
 *
 * <p>What every filling owes: facts of a stream are numbered 1, 2, 3 … without a gap and never change; an append is taken whole or not
 * at all; a command id is taken once per stream; of two appends that bring facts and expect the same version only one is taken.
 */
public interface EventStore {
    /**
     * The facts of a stream.
     *
     * @param stream the stream
     * @return them, oldest first; none if nothing is known of it
     * @throws UnreadableStreamException if one of them cannot be read
     */
    List<StoredFact> load(StreamId stream);

    /**
     * The facts of a stream after some that are known already.
     *
     * @param stream the stream
     * @param version how many are known, 0 or more
     * @return the later ones, oldest first
     * @throws UnreadableStreamException if one of them cannot be read
     * @throws IllegalArgumentException if {@code version} is negative
     */
    default List<StoredFact> loadAfter(StreamId stream, long version) {
        if (version < 0) {
            throw new IllegalArgumentException("a stream holds no fewer than 0 facts: " + version);
        }
        List<StoredFact> all = load(stream);
        return version >= all.size() ? List.of() : List.copyOf(all.subList((int) version, all.size()));
    }

    /**
     * Adds to one or several streams, all or nothing.
     *
     * @param appends at least one, no stream twice
     * @return what came of it; a repeated id is seen before a moved version
     * @throws IllegalArgumentException if a stream is named twice, there is nothing to append, or a stream changes its kind, for which a
     *     {@link WrongKindException} is the one to throw
     */
    Appended append(List<Append> appends);

    /**
     * Why a command was accepted.
     *
     * @param stream the stream it was for
     * @param command its id
     * @return the explanation kept with its facts, or empty if the stream never took such a command
     * @throws UnreadableStreamException if it cannot be read
     */
    Optional<Explanation> explanation(StreamId stream, CommandId command);

    /**
     * Streams with something to do by themselves.
     *
     * @param kind of which decider
     * @param moment up to when, included
     * @param limit the most streams to name, at least 1
     * @return them, earliest first and then by id; costs what is due, not what is open
     * @throws IllegalArgumentException if {@code limit} is below 1
     */
    List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit);

    /**
     * The flat row last kept for a stream.
     *
     * @param stream the stream
     * @return column to value; empty if there is none
     */
    Map<String, String> row(StreamId stream);
}
