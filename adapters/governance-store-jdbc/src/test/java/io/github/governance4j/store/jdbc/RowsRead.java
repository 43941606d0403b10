package io.github.governance4j.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How many rows a database has read for one session so far, by its own count; the data source must give the same session each time. */
final class RowsRead {
    private static final String POSTGRESQL = "SELECT (SELECT sum(seq_tup_read) FROM pg_stat_user_tables)"
            + " + (SELECT sum(idx_tup_read) FROM pg_stat_user_indexes)";
    private static final String MARIADB =
            "SELECT sum(variable_value) FROM information_schema.session_status WHERE variable_name LIKE 'Handler_read%'"
                    + " OR variable_name = 'Handler_icp_attempts'";

    private final Engine engine;
    private final DataSource session;

    RowsRead(Engine engine, DataSource session) {
        this.engine = engine;
        this.session = session;
    }

    long by(Runnable work) {
        long before = soFar();
        work.run();
        long after = soFar();
        // Asking may count, too.
        return after - before - (soFar() - after);
    }

    private long soFar() {
        try (Connection connection = session.getConnection();
                Statement statement = connection.createStatement()) {
            if (engine == Engine.POSTGRESQL) {
                // It tells what it counted only now and then, unless it is asked to.
                statement.execute("SELECT pg_stat_force_next_flush()");
                statement.execute("SELECT pg_stat_clear_snapshot()");
            }
            try (ResultSet row = statement.executeQuery(engine == Engine.POSTGRESQL ? POSTGRESQL : MARIADB)) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
