package io.github.governance4j.store.jdbc.bench;

import io.github.governance4j.core.store.Kept;
import io.github.governance4j.json.Wire;
import io.github.governance4j.store.jdbc.JdbcFeed;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** What it takes to follow a store in which much was written before anybody read: giving places, and reading. */
record Following(long given, double giving, long entries, double reading) {
    /** As many as a runner reads at a time. */
    private static final int PAGE = 256;

    /** Goes over the feed from its beginning, up to so many entries. */
    static Following of(DataSource data, long most) throws SQLException {
        JdbcFeed feed = JdbcFeed.of(data, Wire.standard());
        long start = System.nanoTime();
        feed.after(0, 1);
        long numbered = System.nanoTime();
        long at = 0;
        List<Kept> page = feed.after(at, PAGE);
        while (!page.isEmpty() && at < most) {
            at = page.get(page.size() - 1).position();
            page = feed.after(at, PAGE);
        }
        long end = System.nanoTime();
        return new Following(last(data), (numbered - start) / 1e9, at, (end - numbered) / 1e9);
    }

    private static long last(DataSource data) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position FROM g4j_numbering")) {
            row.next();
            return row.getLong(1);
        }
    }

    String line() {
        return "Followed afterwards, on one connection: " + Measured.number((double) given, 0)
                + " commands were given their places, "
                + Measured.number(given / giving, 0) + " a second; " + Measured.number((double) entries, 0)
                + " entries were read with their facts, " + PAGE + " at a time, "
                + Measured.number(entries / reading, 0)
                + " a second.\n";
    }
}
