package io.github.governance4j.testkit.store;

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

/** One append being put together for a law. */
record Write(
        String kind,
        StreamId stream,
        long version,
        CommandId id,
        List<Object> facts,
        Optional<LocalDateTime> due,
        Map<String, String> row) {
    static final String KIND = "testkit.stream";
    static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 9, 0);

    /** To {@code stream}, expecting {@code version}, under {@code id}. */
    static Write to(StreamId stream, long version, String id, Object... facts) {
        return new Write(
                KIND, stream, version, new CommandId(id), Arrays.asList(facts), Optional.empty(), Map.of("by", id));
    }

    Write of(String otherKind) {
        return new Write(otherKind, stream, version, id, facts, due, row);
    }

    Write due(Optional<LocalDateTime> at) {
        return new Write(kind, stream, version, id, facts, at, row);
    }

    Write row(Map<String, String> other) {
        return new Write(kind, stream, version, id, facts, due, other);
    }

    Stamp stamp() {
        return new Stamp(id, START, START.plusMinutes(version), new Actor.Party(new PersonId("p-1")));
    }

    /** Any rule of core will do; it differs with the command and the version. */
    Explanation explanation() {
        return Adoption.ISSUED
                .says(true)
                .text(id.value())
                .day(START.toLocalDate().plusDays(version))
                .build();
    }

    Append append() {
        return new Append(kind, stream, version, stamp(), facts, explanation(), due, row);
    }
}
