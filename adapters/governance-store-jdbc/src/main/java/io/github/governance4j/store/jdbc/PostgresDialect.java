package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** PostgreSQL: many rows go as arrays, so that a statement reads the same however many there are, and is prepared once. */
final class PostgresDialect extends Dialect {
    static final PostgresDialect ONE = new PostgresDialect();

    private static final int ARRAYS_PAY_FROM = 4;

    /** Opens a stream or moves an empty one; filled by {@link #bindHead}. */
    static final String OPEN = "INSERT INTO g4j_stream AS s"
            + " (stream, kind, version, commands, due_at, due_nanos, head_hash, row_data)"
            + " VALUES (?, ?, ?, 1, ?, ?, ?, ?)"
            + " ON CONFLICT (stream) DO UPDATE SET version = excluded.version, commands = s.commands + 1,"
            + " due_at = excluded.due_at, due_nanos = excluded.due_nanos, head_hash = sha256(s.head_hash || ?),"
            + " row_data = excluded.row_data"
            + " WHERE s.version = 0 AND s.kind = excluded.kind";
    /** Moves a stream; filled by {@link #bindHead}. */
    static final String MOVE = "UPDATE g4j_stream AS s SET version = version + ?, commands = commands + 1,"
            + " due_at = ?, due_nanos = ?, head_hash = sha256(head_hash || ?), row_data = ?"
            + " WHERE stream = ? AND kind = ? AND version = ?";

    private static final String WHERE_IT_STANDS = " RETURNING s.commands, s.head_hash";
    private static final String OPEN_AND_TELL = OPEN + WHERE_IT_STANDS;
    private static final String MOVE_AND_TELL = MOVE + WHERE_IT_STANDS;
    // The driver sends both in one message, each prepared by itself.
    private static final String FACT_AND_COMMAND = INSERT_FACT + "; INSERT INTO g4j_command (" + CommandRow.COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING entry";

    private static final String ENSURE = "INSERT INTO g4j_stream"
            + " (stream, kind, version, commands, head_hash, row_data)"
            + " SELECT n.stream, n.kind, 0, 0, ?, '{}' FROM unnest(?::text[], ?::text[]) WITH ORDINALITY"
            + " AS n (stream, kind, place) ORDER BY n.place ON CONFLICT (stream) DO NOTHING";
    private static final String LOCK = "SELECT stream, kind, version, commands, head_hash FROM g4j_stream"
            + " WHERE stream = ANY (?::text[]) ORDER BY stream FOR UPDATE";
    private static final String TAKEN = "SELECT a.place FROM unnest(?::text[], ?::text[]) WITH ORDINALITY"
            + " AS a (stream, command_id, place)"
            + " JOIN g4j_command c ON c.stream = a.stream AND c.command_id = a.command_id";
    // Arrays side by side in SELECT are taken apart row by row; in FROM each is first laid aside whole.
    private static final String HEADS = "UPDATE g4j_stream s SET version = h.version, commands = h.commands,"
            + " due_at = h.due_at, due_nanos = h.due_nanos, head_hash = h.head_hash, row_data = h.row_data"
            + " FROM (SELECT unnest(?::text[]), unnest(?::bigint[]), unnest(?::bigint[]), unnest(?::text[])::timestamp,"
            + " unnest(?::int[]), unnest(?::bytea[]), unnest(?::text[]))"
            + " AS h (stream, version, commands, due_at, due_nanos, head_hash, row_data)"
            + " WHERE s.stream = h.stream";
    private static final String COMMANDS = "INSERT INTO g4j_command (" + CommandRow.COLUMNS + ")"
            + " SELECT unnest(?::text[]), unnest(?::text[]), unnest(?::text[]), unnest(?::bigint[]), unnest(?::int[]),"
            + " unnest(?::text[])::timestamp, unnest(?::text[])::timestamp, unnest(?::int[]), unnest(?::text[]),"
            + " unnest(?::text[]), unnest(?::text[]), unnest(?::bytea[]), unnest(?::bigint[]), unnest(?::bytea[])"
            + " RETURNING entry";
    private static final String FACTS = "INSERT INTO g4j_fact"
            + " (stream, sequence, command_id, name, version, body, salt)"
            + " SELECT unnest(?::text[]), unnest(?::bigint[]), unnest(?::text[]), unnest(?::text[]), unnest(?::int[]),"
            + " unnest(?::text[]), unnest(?::bytea[])";

    // The plain join takes a hundred facts a command for granted, and reads the whole table rather than find those of a
    // page by key.
    private static final String FACTS_OF_PLACES = "SELECT c.stream, f.sequence, f.name, f.version, f.body"
            + " FROM (SELECT position, stream, first_sequence, facts FROM g4j_command"
            + " WHERE position >= ? AND position <= ? ORDER BY position OFFSET 0) c"
            + " CROSS JOIN LATERAL (SELECT sequence, name, version, body FROM g4j_fact WHERE stream = c.stream"
            + " AND sequence >= c.first_sequence AND sequence < " + BEHIND + " OFFSET 0) f"
            + " ORDER BY c.position, f.sequence";

    private PostgresDialect() {
        super("sha256(head_hash || ?)");
    }

    static void bindHead(Draft draft, Binding to) throws SQLException {
        if (draft.expected == 0) {
            bindOpen(draft, to);
        } else {
            bindMove(draft, to);
        }
    }

    /** With one fact, a round trip less: the stream tells its ordinal and hash as it is moved, fact and command go together. */
    @Override
    OptionalLong append(Connection connection, List<Draft> sorted) throws SQLException {
        Draft draft = sorted.get(0);
        if (sorted.size() > 1 || draft.facts != 1) {
            return super.append(connection, sorted);
        }
        try (PreparedStatement statement =
                connection.prepareStatement(draft.expected == 0 ? OPEN_AND_TELL : MOVE_AND_TELL)) {
            bindHead(draft, new Binding(statement));
            try (ResultSet told = statement.executeQuery()) {
                return told.next()
                        ? OptionalLong.of(insert(connection, CommandRow.of(draft, told.getLong(1), told.getBytes(2))))
                        : OptionalLong.empty();
            }
        }
    }

    private static long insert(Connection connection, CommandRow row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FACT_AND_COMMAND)) {
            Binding to = new Binding(statement);
            new FactRow(row.draft, 0).bind(to);
            row.bind(to);
            statement.execute();
            statement.getMoreResults();
            try (ResultSet given = statement.getResultSet()) {
                given.next();
                return given.getLong(1);
            }
        }
    }

    @Override
    boolean open(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
            bindOpen(draft, new Binding(statement));
            return statement.executeUpdate() > 0;
        }
    }

    private static void bindOpen(Draft draft, Binding to) throws SQLException {
        to.text(draft.stream).text(draft.kind).number(draft.facts);
        to.moment(draft.due).small(draft.dueNanos);
        to.bytes(new RowHash().chained(RowHash.start(), draft.content)).text(draft.row);
        to.bytes(draft.content);
    }

    private static void bindMove(Draft draft, Binding to) throws SQLException {
        to.number(draft.facts).moment(draft.due).small(draft.dueNanos).bytes(draft.content);
        to.text(draft.row).text(draft.stream).text(draft.kind).number(draft.expected);
    }

    @Override
    void ensure(Connection connection, List<Draft> sorted) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENSURE)) {
            new Binding(statement)
                    .bytes(RowHash.start())
                    .array("text", Columns.texts(sorted, draft -> draft.stream))
                    .array("text", Columns.texts(sorted, draft -> draft.kind));
            statement.executeUpdate();
        }
    }

    @Override
    Map<String, Head> lock(Connection connection, Collection<String> streams) throws SQLException {
        Map<String, Head> heads = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            new Binding(statement).array("text", streams.toArray(String[]::new));
            readHeads(statement, heads);
        }
        return heads;
    }

    @Override
    List<Draft> taken(Connection connection, List<Draft> drafts) throws SQLException {
        Set<Integer> places = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKEN)) {
            new Binding(statement)
                    .array("text", Columns.texts(drafts, draft -> draft.stream))
                    .array("text", Columns.texts(drafts, draft -> draft.command));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    places.add(rows.getInt(1) - 1);
                }
            }
        }
        return places.stream().map(drafts::get).toList();
    }

    @Override
    void writeHeads(Connection connection, List<Head> heads) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEADS)) {
            new Binding(statement)
                    .array("text", Columns.texts(heads, head -> head.stream))
                    .array("int8", Columns.longs(heads, head -> head.version))
                    .array("int8", Columns.longs(heads, head -> head.commands))
                    .array("text", Columns.texts(heads, head -> head.due == null ? null : head.due.toString()))
                    .array("int4", Columns.numbers(heads, head -> head.dueNanos))
                    .array("bytea", Columns.bytes(heads, head -> head.hash))
                    .array("text", Columns.texts(heads, head -> head.row));
            statement.executeUpdate();
        }
    }

    @Override
    List<Long> insertCommands(Connection connection, List<CommandRow> rows) throws SQLException {
        if (rows.stream().anyMatch(row -> row.hash == null)) {
            return super.insertCommands(connection, rows);
        }
        try (PreparedStatement statement = connection.prepareStatement(COMMANDS)) {
            Binding to = new Binding(statement);
            to.array("text", Columns.texts(rows, row -> row.draft.stream))
                    .array("text", Columns.texts(rows, row -> row.draft.command));
            to.array("text", Columns.texts(rows, row -> row.draft.kind))
                    .array("int8", Columns.longs(rows, row -> row.draft.firstSequence()));
            to.array("int4", Columns.numbers(rows, row -> row.draft.facts));
            to.array("text", Columns.texts(rows, row -> row.draft.happened.toString()));
            to.array("text", Columns.texts(rows, row -> row.draft.recorded.toString()));
            to.array("int4", Columns.numbers(rows, row -> row.draft.nanos))
                    .array("text", Columns.texts(rows, row -> row.draft.actor));
            to.array("text", Columns.texts(rows, row -> row.draft.edition));
            to.array("text", Columns.texts(rows, row -> row.draft.explanation));
            to.array("bytea", Columns.bytes(rows, row -> row.draft.salt));
            to.array("int8", Columns.longs(rows, row -> row.ordinal));
            to.array("bytea", Columns.bytes(rows, row -> row.hash));
            List<Long> entries = new ArrayList<>();
            try (ResultSet given = statement.executeQuery()) {
                while (given.next()) {
                    entries.add(given.getLong(1));
                }
            }
            return entries;
        }
    }

    @Override
    void insertFacts(Connection connection, List<Draft> drafts) throws SQLException {
        List<FactRow> rows = FactRow.of(drafts);
        if (rows.size() < ARRAYS_PAY_FROM) {
            super.insertFacts(connection, drafts);
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(FACTS)) {
            Binding to = new Binding(statement);
            to.array("text", Columns.texts(rows, row -> row.draft().stream))
                    .array("int8", Columns.longs(rows, FactRow::sequence));
            to.array("text", Columns.texts(rows, row -> row.draft().command));
            to.array("text", Columns.texts(rows, row -> row.draft().names[row.index()]));
            to.array("int4", Columns.numbers(rows, row -> row.draft().versions[row.index()]));
            to.array("text", Columns.texts(rows, row -> row.draft().bodies[row.index()]));
            to.array("bytea", Columns.bytes(rows, row -> row.draft().salts[row.index()]));
            statement.executeUpdate();
        }
    }

    @Override
    void readFacts(Connection connection, FeedPage page) throws SQLException {
        readFacts(connection, page, FACTS_OF_PLACES);
    }

    @Override
    String upsert(ListPage page) {
        return page.insert() + " ON CONFLICT (stream) DO UPDATE SET "
                + page.assignments(column -> "excluded." + column);
    }
}
