package io.github.governance4j.store.jdbc.deciders;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.servers.MariaDbServer;
import io.github.governance4j.servers.PostgresServer;
import io.github.governance4j.store.jdbc.Schema;
import java.util.EnumMap;
import java.util.Map;

/** One database of each kind and JVM, with the store's tables; whoever uses it takes streams of their own. */
enum Base {
    POSTGRESQL,
    MARIADB,
    H2;

    private static final Map<Base, HikariDataSource> POOLS = new EnumMap<>(Base.class);

    HikariDataSource dataSource() {
        synchronized (POOLS) {
            return POOLS.computeIfAbsent(this, Base::prepared);
        }
    }

    private HikariDataSource prepared() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                switch (this) {
                    case POSTGRESQL -> PostgresServer.shared().newDatabase().url();
                    case MARIADB -> MariaDbServer.shared().newDatabase().url();
                    case H2 -> "jdbc:h2:mem:deciders;DB_CLOSE_DELAY=-1";
                });
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        HikariDataSource dataSource = new HikariDataSource(config);
        Schema.create(dataSource);
        return dataSource;
    }
}
