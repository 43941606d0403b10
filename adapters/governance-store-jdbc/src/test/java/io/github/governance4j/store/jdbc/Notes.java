package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.store.Append;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Appends of the tests' own, put together in few words. */
final class Notes {
    static final String KIND = "testkit.notes";
    static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 9, 0);
    static final StreamId A = new StreamId("s-1");
    static final StreamId B = new StreamId("s-2");

    private Notes() {}

    static Append to(StreamId stream, long version, String id, String... texts) {
        return to(stream, version, stamp(id), why(id), Optional.empty(), Map.of("by", id), texts);
    }

    static Append due(StreamId stream, long version, String id, LocalDateTime due, String... texts) {
        return to(stream, version, stamp(id), why(id), Optional.of(due), Map.of("by", id), texts);
    }

    static Append to(
            StreamId stream,
            long version,
            Stamp stamp,
            Explanation why,
            Optional<LocalDateTime> due,
            Map<String, String> row,
            String... texts) {
        List<Noted> facts = Arrays.stream(texts).map(Noted::new).toList();
        return new Append(KIND, stream, version, stamp, facts, why, due, row);
    }

    static Append ofKind(String kind, Append append) {
        return new Append(
                kind,
                append.stream(),
                append.expectedVersion(),
                append.stamp(),
                append.facts(),
                append.explanation(),
                append.due(),
                append.row());
    }

    static Stamp stamp(String id) {
        return new Stamp(new CommandId(id), START, START, new Actor.Party(new PersonId("p-1")));
    }

    static Explanation why(String text) {
        return Adoption.ISSUED.says(true).text(text).day(START.toLocalDate()).build();
    }
}
