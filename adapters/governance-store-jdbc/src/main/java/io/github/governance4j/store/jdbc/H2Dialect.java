package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** H2, in the same process as a rule: a statement more costs little. */
final class H2Dialect extends Dialect {
    static final H2Dialect ONE = new H2Dialect();

    private static final String ENSURE = "INSERT INTO g4j_stream (stream, kind, version, commands, head_hash, row_data)"
            + " VALUES (?, ?, 0, 0, ?, '{}')";
    private static final String KNOWN = "SELECT 1 FROM g4j_stream WHERE stream = ?";
    private static final String HEAD = "UPDATE g4j_stream SET version = ?, commands = ?, due_at = ?, due_nanos = ?,"
            + " head_hash = ?, row_data = ? WHERE stream = ?";
    private static final String TAKEN = "SELECT 1 FROM g4j_command WHERE stream = ? AND command_id = ?";

    private H2Dialect() {
        super("HASH('SHA-256', head_hash || CAST(? AS VARBINARY(32)))");
    }

    @Override
    void ensure(Connection connection, List<Draft> sorted) throws SQLException {
        for (Draft draft : sorted) {
            if (!exists(connection, KNOWN, draft.stream)) {
                insert(connection, draft);
            }
        }
    }

    private static void insert(Connection connection, Draft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENSURE)) {
            new Binding(statement).text(draft.stream).text(draft.kind).bytes(RowHash.start());
            statement.executeUpdate();
        } catch (SQLException e) {
            // Somebody was quicker: the row is there, which is all that is asked.
            if (!SqlFaults.isDuplicate(Database.H2, e)) {
                throw e;
            }
        }
    }

    @Override
    void writeHeads(Connection connection, List<Head> heads) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD)) {
            for (Head head : heads) {
                Binding to = new Binding(statement);
                to.number(head.version).number(head.commands).moment(head.due).small(head.dueNanos);
                to.bytes(head.hash).text(head.row).text(head.stream);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    List<Draft> taken(Connection connection, List<Draft> drafts) throws SQLException {
        List<Draft> taken = new ArrayList<>();
        for (Draft draft : drafts) {
            if (exists(connection, TAKEN, draft.stream, draft.command)) {
                taken.add(draft);
            }
        }
        return taken;
    }

    @Override
    String upsert(ListPage page) {
        return page.merge();
    }

    private static boolean exists(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Binding to = new Binding(statement);
            for (String value : values) {
                to.text(value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
