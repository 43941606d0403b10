package io.github.governance4j.store.jdbc;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The row of a stream while a batch is worked out; its writer holds the row's lock. */
final class Head {
    final String stream;
    final String kind;
    long version;
    long commands;
    byte[] hash;

    @Nullable
    LocalDateTime due;

    int dueNanos;
    String row = "{}";
    boolean isMoved;

    Head(String stream, String kind, long version, long commands, byte[] hash) {
        this.stream = stream;
        this.kind = kind;
        this.version = version;
        this.commands = commands;
        this.hash = hash;
    }

    /** Takes one more command in. */
    CommandRow take(Draft draft, RowHash sha) {
        version = draft.after();
        commands++;
        hash = sha.chained(hash, draft.content);
        due = draft.due;
        dueNanos = draft.dueNanos;
        row = draft.row;
        isMoved = true;
        return CommandRow.of(draft, commands, hash);
    }
}
