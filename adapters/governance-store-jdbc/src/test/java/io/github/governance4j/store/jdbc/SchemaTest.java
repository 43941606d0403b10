package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.servers.MariaDbServer;
import io.github.governance4j.servers.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables: the same on every database, and clearly asked for where they are missing. */
class SchemaTest {
    static Stream<Arguments> without_tables() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:empty");
        return Stream.of(
                Arguments.of("postgresql", PostgresServer.shared().newDatabase().dataSource()),
                Arguments.of("mysql", MariaDbServer.shared().newDatabase().dataSource()),
                Arguments.of("h2", h2));
    }

    @ParameterizedTest
    @MethodSource("without_tables")
    void a_missing_table_names_the_script(String folder, DataSource database) {
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        for (Function<JdbcEventStore, Object> use : List.<Function<JdbcEventStore, Object>>of(
                each -> each.load(A),
                each -> each.append(List.of(Notes.to(A, 0, "c-1", "one"))),
                each -> each.withPlainStatements().append(List.of(Notes.to(A, 1, "c-1", "one"))),
                each -> each.appendEach(List.of(Notes.to(A, 0, "c-1", "one"))))) {
            assertThatThrownBy(() -> use.apply(store)).isInstanceOfSatisfying(StoreException.class, fault -> {
                assertThat(fault.kind()).isEqualTo(StoreException.Kind.NO_TABLES);
                for (String script : List.of("/V1__governance4j.sql", "/V2__governance4j_held.sql")) {
                    assertThat(fault).hasMessageContaining(folder + script);
                    assertThat(fault.text(Language.ZH)).contains(folder + script);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void making_the_tables_twice_is_refused_and_loses_nothing(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        store.append(List.of(Notes.to(A, 0, "c-1", "one")));
        assertThatThrownBy(() -> Schema.create(engine.dataSource())).isInstanceOf(StoreException.class);
        assertThat(store.load(A)).hasSize(1);
    }

    @Test
    void the_scripts_make_the_same_tables_and_columns() {
        List<String> columns = columns(Database.POSTGRESQL);
        assertThat(columns).hasSizeGreaterThan(40).contains("g4j_stream.due_at", "g4j_fact.body");
        assertThat(columns(Database.MYSQL)).isEqualTo(columns);
        assertThat(columns(Database.H2)).isEqualTo(columns);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_connection_is_handed_back_as_it_was(Engine engine) throws SQLException {
        engine.emptied();
        try (HikariDataSource pool = engine.pool(1)) {
            int isolation = isolation(pool);
            JdbcEventStore store = JdbcEventStore.owning(pool, Noted.WIRE);
            JdbcEventStore plain = store.withPlainStatements();
            for (JdbcEventStore each : List.of(store, plain)) {
                String name = each.equals(plain) ? "p-" : "s-";
                int before = each.load(A).size();
                each.append(List.of(Notes.to(A, before, name + 1, "one")));
                each.append(List.of(Notes.to(A, 9, name + 2, "late")));
                each.append(List.of(Notes.to(A, before + 1, name + 1, "again")));
                each.appendEach(List.of(Notes.to(A, before + 1, name + 3, "two"), Notes.to(A, 0, name + 4, "late")));
                assertThatThrownBy(() -> each.append(List.of(Notes.ofKind("other", Notes.to(A, 0, "c-5", "x")))))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(() -> each.appendEach(List.of(Notes.ofKind("other", Notes.to(A, 0, "c-5", "x")))))
                        .isInstanceOf(IllegalArgumentException.class);
                assertThat(each.load(A)).hasSize(before + 2);
                assertThat(each.explanation(A, Notes.stamp(name + 1).id())).isPresent();
                assertThat(each.row(A)).isNotEmpty();
                assertThat(each.dueBefore(Notes.KIND, Notes.START, 1)).isEmpty();
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
                try (Connection connection = pool.getConnection()) {
                    assertThat(connection.getAutoCommit()).isTrue();
                }
                assertThat(isolation(pool)).isEqualTo(isolation);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_pool_that_commits_nothing_by_itself_serves_as_well(Engine engine) throws SQLException {
        engine.emptied();
        try (HikariDataSource pool = engine.pool(1, false)) {
            JdbcEventStore store = JdbcEventStore.owning(pool, Noted.WIRE);
            store.append(List.of(Notes.to(A, 0, "c-1", "one")));
            store.appendEach(List.of(Notes.to(A, 1, "c-2", "two")));
            assertThat(JdbcEventStore.owning(engine.dataSource(), Noted.WIRE).load(A))
                    .hasSize(2);
            assertThat(store.load(A)).hasSize(2);
        }
    }

    private static int isolation(DataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return connection.getTransactionIsolation();
        }
    }

    private static List<String> columns(Database database) {
        Pattern column = Pattern.compile("(?m)^    ([a-z_]+) +[a-zA-Z]");
        return Schema.statements(database).stream()
                .filter(statement -> statement.startsWith("CREATE TABLE"))
                .flatMap(statement -> {
                    Matcher names = column.matcher(statement);
                    String table = statement.substring("CREATE TABLE ".length(), statement.indexOf(" ("));
                    return names.results().map(name -> table + "." + name.group(1));
                })
                .toList();
    }
}
