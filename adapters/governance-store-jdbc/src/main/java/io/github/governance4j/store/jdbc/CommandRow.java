package io.github.governance4j.store.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One row of {@code g4j_command} to be inserted. */
final class CommandRow {
    static final String COLUMNS = "stream, command_id, kind, first_sequence, facts, happened, recorded, nanos, actor,"
            + " edition, explanation, salt, ordinal, hash";
    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ";

    final Draft draft;
    final long ordinal;
    final byte @Nullable [] hash;

    private CommandRow(Draft draft, long ordinal, byte @Nullable [] hash) {
        this.draft = draft;
        this.ordinal = ordinal;
        this.hash = hash;
    }

    /** Ordinal and hash are what the row of the stream says by now. */
    static CommandRow afterStream(Draft draft) {
        return new CommandRow(draft, 0, null);
    }

    static CommandRow of(Draft draft, long ordinal, byte[] hash) {
        return new CommandRow(draft, ordinal, hash);
    }

    /** The row as one more element of VALUES. */
    String values() {
        return VALUES
                + (hash == null
                        ? "(SELECT s.commands FROM g4j_stream s WHERE s.stream = ?),"
                                + " (SELECT s.head_hash FROM g4j_stream s WHERE s.stream = ?))"
                        : "?, ?)");
    }

    void bind(Binding to) throws SQLException {
        to.text(draft.stream).text(draft.command).text(draft.kind);
        to.number(draft.firstSequence()).small(draft.facts);
        to.moment(draft.happened).moment(draft.recorded).small(draft.nanos);
        to.text(draft.actor).text(draft.edition).text(draft.explanation).bytes(draft.salt);
        if (hash == null) {
            to.text(draft.stream).text(draft.stream);
        } else {
            to.number(ordinal).bytes(hash);
        }
    }
}
