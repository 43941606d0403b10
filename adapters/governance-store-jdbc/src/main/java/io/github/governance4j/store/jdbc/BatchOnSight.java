package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.Appended;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Many appends to as many streams on PostgreSQL, written without looking first: what the rows of the streams say is checked as they are
 * moved, and what was taken before the unique keys tell. A batch that does not fit as it is goes through {@link Batch}.
 */
final class BatchOnSight {
    // The joins that would take rows in an order of their own are put off, for this transaction alone.
    private static final String IN_ORDER = "SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off;"
            + " SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off";
    private static final String MOVE_ALL = "UPDATE g4j_stream s SET version = h.version, commands = s.commands + 1,"
            + " due_at = h.due_at, due_nanos = h.due_nanos, head_hash = sha256(s.head_hash || h.content),"
            + " row_data = h.row_data"
            + " FROM (SELECT unnest(?::text[]), unnest(?::text[]), unnest(?::bigint[]), unnest(?::bigint[]),"
            + " unnest(?::text[])::timestamp, unnest(?::int[]), unnest(?::bytea[]), unnest(?::text[]))"
            + " AS h (stream, kind, expected, version, due_at, due_nanos, content, row_data)"
            + " WHERE s.stream = h.stream AND s.kind = h.kind AND s.version = h.expected"
            + " RETURNING s.commands, s.head_hash, s.stream";

    private BatchOnSight() {}

    /** Whether no stream is named twice. */
    static boolean suits(List<Draft> drafts) {
        Set<String> streams = new HashSet<>();
        return drafts.stream().allMatch(draft -> streams.add(draft.stream));
    }

    /**
     * What came of each, in their order; nothing if one did not fit, and then what was written must be undone.
     *
     * @throws SQLException also if a command was taken before
     */
    static Optional<List<Appended>> append(Connection connection, List<Draft> drafts) throws SQLException {
        List<Draft> sorted = drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.append.stream()))
                .toList();
        List<Draft> opening =
                sorted.stream().filter(draft -> draft.expected == 0).toList();
        if (!opening.isEmpty()) {
            PostgresDialect.ONE.ensure(connection, opening);
        }
        Map<String, CommandRow> moved = move(connection, sorted);
        if (moved.size() < drafts.size()) {
            return Optional.empty();
        }
        List<CommandRow> rows = new ArrayList<>();
        drafts.forEach(draft -> rows.add(Objects.requireNonNull(moved.get(draft.stream))));
        List<Appended> answers = new ArrayList<>();
        PostgresDialect.ONE.insertCommands(connection, rows).forEach(entry -> answers.add(new Appended.Done(entry)));
        PostgresDialect.ONE.insertFacts(connection, drafts);
        return Optional.of(List.copyOf(answers));
    }

    /**
     * Moves many streams, each named once and in their order, where each append expects it; those that stand elsewhere are not moved.
     * Rows are locked in the order of the drafts.
     *
     * @return the commands of those that were moved, by stream
     */
    private static Map<String, CommandRow> move(Connection connection, List<Draft> sorted) throws SQLException {
        Map<String, Draft> drafts = new HashMap<>();
        sorted.forEach(draft -> drafts.put(draft.stream, draft));
        try (Statement settings = connection.createStatement()) {
            settings.execute(IN_ORDER);
        }
        Map<String, CommandRow> moved = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(MOVE_ALL)) {
            new Binding(statement)
                    .array("text", Columns.texts(sorted, draft -> draft.stream))
                    .array("text", Columns.texts(sorted, draft -> draft.kind))
                    .array("int8", Columns.longs(sorted, draft -> draft.expected))
                    .array("int8", Columns.longs(sorted, Draft::after))
                    .array("text", Columns.texts(sorted, draft -> draft.due == null ? null : draft.due.toString()))
                    .array("int4", Columns.numbers(sorted, draft -> draft.dueNanos))
                    .array("bytea", Columns.bytes(sorted, draft -> draft.content))
                    .array("text", Columns.texts(sorted, draft -> draft.row));
            try (ResultSet told = statement.executeQuery()) {
                while (told.next()) {
                    Draft draft = Objects.requireNonNull(drafts.get(told.getString(3)));
                    moved.put(draft.stream, CommandRow.of(draft, told.getLong(1), told.getBytes(2)));
                }
            }
        }
        return moved;
    }
}
