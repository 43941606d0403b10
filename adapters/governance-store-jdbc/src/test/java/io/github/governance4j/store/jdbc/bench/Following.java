package io.github.governance4j.store.jdbc.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.json.Wire;
import io.github.governance4j.servers.LocalServer;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.JdbcFeed;
import io.github.governance4j.store.jdbc.Schema;
import java.util.List;

/** What it takes to follow a store in which much was written before anybody read. */
record Following(long commands, double giving, double reading) {
    /** As many as a runner reads at a time. */
    private static final int PAGE = 256;

    private static final int BATCH = 1_000;

    /** Fills a database of its own, one claim in ten the first of its account, and follows it from its beginning. */
    static Following on(LocalServer server, String driver, int commands) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.newDatabase().url() + driver);
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Schema.create(pool);
            int accounts = commands / 10;
            Claims claims = new Claims(JdbcEventStore.owning(pool, Wire.standard()), accounts);
            claims.open();
            for (int done = accounts; done < commands; done += BATCH) {
                claims.batch(BATCH, 0, 1);
            }
            return of(JdbcFeed.of(pool, Wire.standard()));
        }
    }

    private static Following of(JdbcFeed feed) {
        long start = System.nanoTime();
        feed.after(0, 1);
        long given = System.nanoTime();
        long at = 0;
        for (List<Kept> page = feed.after(at, PAGE); !page.isEmpty(); page = feed.after(at, PAGE)) {
            at = page.get(page.size() - 1).position();
        }
        long read = System.nanoTime();
        return new Following(at, at / ((given - start) / 1e9), at / ((read - given) / 1e9));
    }

    String line(String database) {
        return "| " + database + " | " + Measured.number((double) commands, 0) + " | " + Measured.number(giving, 0)
                + " | " + Measured.number(reading, 0) + " |\n";
    }
}
