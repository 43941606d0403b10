package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** MySQL and MariaDB: many rows go as one list of VALUES; a transaction may see an old picture, so what decides is read with locks. */
final class MySqlDialect extends Dialect {
    static final MySqlDialect ONE = new MySqlDialect();

    private static final String RUN = "(stream = ? AND sequence BETWEEN ? AND ?)";

    private MySqlDialect() {
        super("UNHEX(SHA2(CONCAT(head_hash, ?), 256))");
    }

    @Override
    String current() {
        return " LOCK IN SHARE MODE";
    }

    // Not INSERT IGNORE, which would also look away from texts that are cut off.
    @Override
    void ensure(Connection connection, List<Draft> sorted) throws SQLException {
        for (List<Draft> some : parts(sorted)) {
            String sql = "INSERT INTO g4j_stream (stream, kind, version, commands, head_hash, row_data) VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, 0, 0, ?, '{}')"))
                    + " ON DUPLICATE KEY UPDATE stream = g4j_stream.stream";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding to = new Binding(statement);
                for (Draft draft : some) {
                    to.text(draft.stream).text(draft.kind).bytes(RowHash.start());
                }
                statement.executeUpdate();
            }
        }
    }

    @Override
    void writeHeads(Connection connection, List<Head> heads) throws SQLException {
        for (List<Head> some : parts(heads)) {
            String sql = "INSERT INTO g4j_stream"
                    + " (stream, kind, version, commands, due_at, due_nanos, head_hash, row_data) VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?, ?)"))
                    + " ON DUPLICATE KEY UPDATE version = VALUES(version), commands = VALUES(commands),"
                    + " due_at = VALUES(due_at), due_nanos = VALUES(due_nanos), head_hash = VALUES(head_hash),"
                    + " row_data = VALUES(row_data)";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding to = new Binding(statement);
                for (Head head : some) {
                    to.text(head.stream).text(head.kind).number(head.version).number(head.commands);
                    to.moment(head.due).small(head.dueNanos).bytes(head.hash).text(head.row);
                }
                statement.executeUpdate();
            }
        }
    }

    @Override
    List<Draft> taken(Connection connection, List<Draft> drafts) throws SQLException {
        Set<List<String>> known = new HashSet<>();
        for (List<Draft> some : parts(drafts)) {
            String sql = "SELECT stream, command_id FROM g4j_command WHERE (stream, command_id) IN ("
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?)")) + ")";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding to = new Binding(statement);
                for (Draft draft : some) {
                    to.text(draft.stream).text(draft.command);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        known.add(List.of(rows.getString(1), rows.getString(2)));
                    }
                }
            }
        }
        return drafts.stream()
                .filter(draft -> known.contains(List.of(draft.stream, draft.command)))
                .toList();
    }

    /** By their keys: a join would go through all facts of a stream for each command. */
    @Override
    void readFacts(Connection connection, FeedPage page) throws SQLException {
        for (List<FeedPage.Run> some : parts(page.runs())) {
            String sql = "SELECT stream, sequence, name, version, body FROM g4j_fact" + hint() + " WHERE "
                    + String.join(" OR ", Collections.nCopies(some.size(), RUN)) + " ORDER BY stream, sequence";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Binding to = new Binding(statement);
                for (FeedPage.Run run : some) {
                    to.text(run.stream()).number(run.first()).number(run.last());
                }
                page.take(statement);
            }
        }
    }

    @Override
    String upsert(ListPage page) {
        return page.insert() + " ON DUPLICATE KEY UPDATE " + page.assignments(column -> "VALUES(" + column + ")");
    }

    // On a small table the optimizer would rather walk, and lock, all of it.
    @Override
    String hint() {
        return " FORCE INDEX (PRIMARY)";
    }

    private static <T> List<List<T>> parts(List<T> all) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS) {
            parts.add(all.subList(from, Math.min(all.size(), from + ROWS)));
        }
        return parts;
    }
}
