package io.github.governance4j.examples.host;

import io.github.governance4j.core.matter.MatterReaction;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Runner;
import io.github.governance4j.core.whistle.WhistleReaction;
import io.github.governance4j.json.Wire;
import io.github.governance4j.mediation.course.Mediating;
import io.github.governance4j.store.jdbc.ConnectionSource;
import io.github.governance4j.store.jdbc.Database;
import io.github.governance4j.store.jdbc.JdbcBookmarks;
import io.github.governance4j.store.jdbc.JdbcEventStore;
import io.github.governance4j.store.jdbc.JdbcFeed;
import io.github.governance4j.store.jdbc.ListPage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Wires the rules, the store and the runner to the platform (装配). */
@Configuration(proxyBeanMethods = false)
class Governance {
    @Bean
    Rulebooks rulebooks(@Value("${host.rulebooks}") String folder) {
        return Rulebooks.in(Path.of(folder));
    }

    @Bean
    HostClock clock(Rulebooks rulebooks, @Value("${host.now:#{null}}") Optional<LocalDateTime> still) {
        return new HostClock(Clock.system(rulebooks.town().zone()), still);
    }

    @Bean
    Wire wire() {
        return Wire.standard();
    }

    /** For requests: whatever transaction Spring has begun, MyBatis writes into it and so does this. */
    @Bean
    EventStore store(DataSource data, Wire wire) {
        ConnectionSource springs = ConnectionSource.of(
                () -> DataSourceUtils.getConnection(data), used -> DataSourceUtils.releaseConnection(used, data));
        return pages(JdbcEventStore.joining(springs, wire));
    }

    @Bean
    Desks desks(EventStore store, Rulebooks rulebooks) {
        return Desks.over(store, rulebooks);
    }

    /** For what happens by itself: every command is a transaction of its own. */
    @Bean
    Runner runner(DataSource data, Wire wire, Rulebooks rulebooks) {
        JdbcEventStore store = pages(JdbcEventStore.owning(data, wire));
        Desks desks = Desks.over(store, rulebooks);
        return Runner.over(JdbcFeed.of(data, wire), JdbcBookmarks.of(data))
                .desk(desks.accounts())
                .desk(desks.matters())
                .desk(desks.whistles())
                .desk(desks.disputes())
                .reaction("whistles-to-matters", desks.whistles(), new WhistleReaction(), desks.matters())
                .reaction("matters-to-matters", desks.matters(), new MatterReaction(), desks.matters())
                .build();
    }

    private static JdbcEventStore pages(JdbcEventStore store) {
        return store.with(ListPage.of(Matters.KIND, "matter_page", List.of("status", "rung", "owner", "supervised")))
                .with(ListPage.of(Mediating.KIND, "dispute_page", List.of("status", "mediator")));
    }

    /** The platform's tables first, then those of the store, with a history of their own. */
    @Bean
    FlywayMigrationStrategy bothSchemas(DataSource data) {
        return own -> {
            own.migrate();
            Flyway.configure()
                    .dataSource(data)
                    .locations("classpath:" + scripts(data))
                    .table("g4j_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        };
    }

    private static String scripts(DataSource data) {
        try (Connection connection = data.getConnection()) {
            return Database.of(connection).folder();
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }

    /** MySQL and MariaDB compare text by a collation unless told otherwise. */
    @Bean
    FlywayConfigurationCustomizer idsCompareByteForByte(DataSourceProperties data) {
        boolean isMySql = List.of(DatabaseDriver.MYSQL, DatabaseDriver.MARIADB)
                .contains(DatabaseDriver.fromJdbcUrl(data.determineUrl()));
        return flyway -> flyway.placeholders(Map.of("bytes", isMySql ? "collate utf8mb4_bin" : ""));
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setDefaultLocale(Locale.CHINESE);
        return languages;
    }
}
