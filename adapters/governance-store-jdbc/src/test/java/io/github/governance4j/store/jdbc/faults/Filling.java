package io.github.governance4j.store.jdbc.faults;

import io.github.governance4j.servers.TestDatabase;
import java.sql.SQLException;

/** Fills a database with a table of its own until nothing more goes in. */
final class Filling {
    private Filling() {}

    static void until(String state, TestDatabase database, String insert) throws SQLException {
        database.run("CREATE TABLE filler (what TEXT)");
        // In ever smaller pieces: what did not fit is given back, and a smaller piece may still fit there.
        for (int rows = 8192; rows >= 1; rows /= 2) {
            while (fits(state, database, insert.formatted(rows))) {
                // There was room for so many.
            }
        }
    }

    private static boolean fits(String state, TestDatabase database, String insert) throws SQLException {
        try {
            database.run(insert);
            return true;
        } catch (SQLException e) {
            if (!state.equals(e.getSQLState())) {
                throw e;
            }
            return false;
        }
    }
}
