package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: many rows go as arrays, so that a statement reads the same however many there are, and is prepared once. */
final class PostgresDialect extends Dialect {
    static final PostgresDialect ONE = new PostgresDialect();

    private static final int ARRAYS_PAY_FROM = 4;

    private static final String OPEN = "INSERT INTO g4j_stream AS s"
            + " (stream, kind, version, commands, due_at, due_nanos, head_hash, row_data)"
            + " VALUES (?, ?, ?, 1, ?, ?, ?, ?)"
            + " ON CONFLICT (stream) DO UPDATE SET version = excluded.version, commands = s.commands + 1,"
            + " due_at = excluded.due_at, due_nanos = excluded.due_nanos, head_hash = sha256(s.head_hash || ?),"
            + " row_data = excluded.row_data"
            + " WHERE s.version = 0 AND s.kind = excluded.kind";
    private static final String MOVE = "UPDATE g4j_stream AS s SET version = version + ?, commands = commands + 1,"
            + " due_at = ?, due_nanos = ?, head_hash = sha256(head_hash || ?), row_data = ?"
            + " WHERE stream = ? AND kind = ? AND version = ?";
    private static final String COMMAND = " RETURNING s.stream, s.kind, s.commands, s.head_hash), c AS ("
            + "INSERT INTO g4j_command (stream, kind, ordinal, hash, command_id, first_sequence, facts, happened,"
            + " recorded, nanos, actor, edition, explanation, salt)"
            + " SELECT stream, kind, commands, head_hash, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM s RETURNING entry), f AS ("
            + "INSERT INTO g4j_fact (stream, sequence, command_id, name, version, body, salt)";
    private static final String ENTRY = ") SELECT entry FROM c";
    private static final String SEVERAL =
            COMMAND + " SELECT s.stream, ? + f.n, ?, f.name, f.version, f.body, f.salt FROM s,"
                    + " unnest(?::text[], ?::int[], ?::text[], ?::bytea[]) WITH ORDINALITY AS f (name, version, body, salt, n)"
                    + ENTRY;
    // Most commands bring one fact, and taking arrays apart costs as much as a table more.
    private static final String SINGLE = COMMAND + " SELECT stream, ? + 1, ?, ?, ?, ?, ? FROM s" + ENTRY;
    private static final String OPEN_SINGLE = "WITH s AS (" + OPEN + SINGLE;
    private static final String OPEN_SEVERAL = "WITH s AS (" + OPEN + SEVERAL;
    private static final String MOVE_SINGLE = "WITH s AS (" + MOVE + SINGLE;
    private static final String MOVE_SEVERAL = "WITH s AS (" + MOVE + SEVERAL;

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

    private PostgresDialect() {
        super("sha256(head_hash || ?)");
    }

    /** A whole append in one statement; its entry number, or nothing if the stream does not stand where the append expects it. */
    OptionalLong appendAll(Connection connection, Draft draft) throws SQLException {
        boolean isNew = draft.expected == 0;
        boolean isSingle = draft.facts == 1;
        String sql = isNew ? (isSingle ? OPEN_SINGLE : OPEN_SEVERAL) : (isSingle ? MOVE_SINGLE : MOVE_SEVERAL);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Binding to = new Binding(statement);
            if (isNew) {
                bindOpen(draft, to);
            } else {
                bindMove(draft, to);
            }
            to.text(draft.command).number(draft.firstSequence()).small(draft.facts);
            to.moment(draft.happened).moment(draft.recorded).small(draft.nanos);
            to.text(draft.actor).text(draft.edition).text(draft.explanation).bytes(draft.salt);
            to.number(draft.expected).text(draft.command);
            if (isSingle) {
                to.text(draft.names[0])
                        .small(draft.versions[0])
                        .text(draft.bodies[0])
                        .bytes(draft.salts[0]);
            } else {
                to.array("text", draft.names).array("int4", boxed(draft.versions));
                to.array("text", draft.bodies).array("bytea", draft.salts);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
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
                    .array("text", texts(sorted, draft -> draft.stream))
                    .array("text", texts(sorted, draft -> draft.kind));
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
                    .array("text", texts(drafts, draft -> draft.stream))
                    .array("text", texts(drafts, draft -> draft.command));
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
                    .array("text", texts(heads, head -> head.stream))
                    .array("int8", longs(heads, head -> head.version))
                    .array("int8", longs(heads, head -> head.commands))
                    .array("text", texts(heads, head -> head.due == null ? null : head.due.toString()))
                    .array("int4", numbers(heads, head -> head.dueNanos))
                    .array("bytea", bytes(heads, head -> head.hash))
                    .array("text", texts(heads, head -> head.row));
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
            to.array("text", texts(rows, row -> row.draft.stream)).array("text", texts(rows, row -> row.draft.command));
            to.array("text", texts(rows, row -> row.draft.kind))
                    .array("int8", longs(rows, row -> row.draft.firstSequence()));
            to.array("int4", numbers(rows, row -> row.draft.facts));
            to.array("text", texts(rows, row -> row.draft.happened.toString()));
            to.array("text", texts(rows, row -> row.draft.recorded.toString()));
            to.array("int4", numbers(rows, row -> row.draft.nanos)).array("text", texts(rows, row -> row.draft.actor));
            to.array("text", texts(rows, row -> row.draft.edition));
            to.array("text", texts(rows, row -> row.draft.explanation));
            to.array("bytea", bytes(rows, row -> row.draft.salt));
            to.array("int8", longs(rows, row -> row.ordinal));
            to.array("bytea", bytes(rows, row -> row.hash));
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
            to.array("text", texts(rows, row -> row.draft().stream)).array("int8", longs(rows, FactRow::sequence));
            to.array("text", texts(rows, row -> row.draft().command));
            to.array("text", texts(rows, row -> row.draft().names[row.index()]));
            to.array("int4", numbers(rows, row -> row.draft().versions[row.index()]));
            to.array("text", texts(rows, row -> row.draft().bodies[row.index()]));
            to.array("bytea", bytes(rows, row -> row.draft().salts[row.index()]));
            statement.executeUpdate();
        }
    }

    @Override
    String upsert(ListPage page) {
        return page.insert() + " ON CONFLICT (stream) DO UPDATE SET "
                + page.assignments(column -> "excluded." + column);
    }

    // Arrays of the very type: the driver sends those as they are, and others as one text with every quotation mark
    // escaped.
    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static <T> Long[] longs(List<T> rows, ToLongFunction<T> value) {
        return rows.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, ToIntFunction<T> value) {
        return rows.stream().mapToInt(value).boxed().toArray(Integer[]::new);
    }

    private static <T> byte[][] bytes(List<T> rows, Function<T, byte @Nullable []> value) {
        return rows.stream().map(value).toArray(byte[][]::new);
    }

    private static Integer[] boxed(int[] numbers) {
        return Arrays.stream(numbers).boxed().toArray(Integer[]::new);
    }
}
