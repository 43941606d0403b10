package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one accepted command adds to one stream (追加).
 *
 * @param kind which decider the stream belongs to, for example {@code points.account}; the same for the stream's whole life
 * @param stream the stream
 * @param expectedVersion how many facts the stream held when the command was decided; if it holds another number now, nothing is added
 * @param stamp the command's stamp; its id is remembered, and a second append under it adds nothing
 * @param facts the new facts, oldest first, possibly none
 * @param explanation why
 * @param due when the stream next has something to do by itself, after these facts
 * @param row column to value, for the host's list pages; replaces the stream's earlier row
 */
public record Append(
        String kind,
        StreamId stream,
        long expectedVersion,
        Stamp stamp,
        List<?> facts,
        Explanation explanation,
        Optional<LocalDateTime> due,
        Map<String, String> row) {
    /**
     * Copies facts and row.
     *
     * @param kind which decider the stream belongs to
     * @param stream the stream
     * @param expectedVersion how many facts it held
     * @param stamp the command's stamp
     * @param facts the new facts, oldest first
     * @param explanation why
     * @param due when the stream next has something to do by itself
     * @param row column to value, for the host's list pages
     * @throws IllegalArgumentException if {@code expectedVersion} is negative
     */
    public Append {
        if (expectedVersion < 0) {
            throw new IllegalArgumentException("a stream holds no fewer than 0 facts: " + expectedVersion);
        }
        facts = List.copyOf(facts);
        row = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    }
}
