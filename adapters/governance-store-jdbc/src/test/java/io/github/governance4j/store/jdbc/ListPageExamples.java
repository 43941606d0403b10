package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.Matters;
import io.github.governance4j.core.store.Append;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table of the host's own follows the rows of its streams. */
class ListPageExamples {
    private static final ListPage PAGE = ListPage.of(Notes.KIND, "county_page", List.of("status", "open_days"));

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_page_follows_every_way_of_appending(Engine engine) throws SQLException {
        DataSource database = fresh(engine);
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE).with(PAGE);
        store.append(List.of(with(A, 0, "c-1", Map.of("status", "new", "open_days", "3", "other", "x"))));
        assertThat(page(database)).containsExactly("s-1 new 3 null");
        engine.run("UPDATE county_page SET remark = 'ours'");
        store.append(List.of(with(A, 1, "c-2", Map.of("status", "closed"))));
        assertThat(page(database)).containsExactly("s-1 closed null ours");
        store.append(List.of(with(A, 1, "c-3", Map.of("status", "late"))));
        assertThat(page(database)).containsExactly("s-1 closed null ours");
        store.withPlainStatements()
                .append(List.of(with(B, 0, "c-1", Map.of("status", "新")), with(A, 2, "c-3", Map.of("open_days", "7"))));
        assertThat(page(database)).containsExactly("s-1 null 7 ours", "s-2 新 null null");
        store.appendEach(List.of(
                with(A, 3, "c-4", Map.of("status", "four")),
                with(A, 3, "c-5", Map.of("status", "late")),
                with(A, 4, "c-6", Map.of("status", "five")),
                Notes.ofKind("testkit.other", with(new StreamId("s-3"), 0, "c-1", Map.of("status", "no")))));
        assertThat(page(database)).containsExactly("s-1 five null ours", "s-2 新 null null");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_page_that_takes_no_row_keeps_the_facts_out_too(Engine engine) throws SQLException {
        DataSource database = fresh(engine);
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE).with(PAGE);
        assertThatThrownBy(() -> store.append(List.of(with(A, 0, "c-1", Map.of("status", "x".repeat(100))))))
                .isInstanceOf(StoreException.class);
        assertThat(store.load(A)).isEmpty();
        try (Connection host = Host.begin(database)) {
            store.joining(host).append(List.of(with(A, 0, "c-1", Map.of("status", "new"))));
            host.rollback();
        }
        assertThat(page(database)).isEmpty();
    }

    /** As the page on the tables says, which whoever has such a page copies from. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "MYSQL_DRIVER"})
    void a_page_added_later_is_filled_from_the_rows(Engine engine) throws SQLException, IOException {
        DataSource database = fresh(engine);
        engine.run("DROP TABLE IF EXISTS county_matter", "ALTER TABLE county_page RENAME TO county_matter");
        JdbcEventStore store = JdbcEventStore.owning(database, Noted.WIRE);
        for (StreamId stream : List.of(A, B)) {
            store.append(List.of(Notes.ofKind(
                    Matters.KIND, with(stream, 0, "c-1", Map.of("status", "新\"1", "open_days", "3", "other", "x")))));
        }
        store.append(List.of(with(new StreamId("s-3"), 0, "c-1", Map.of("status", "of another kind"))));
        store.with(ListPage.of(Matters.KIND, "county_matter", List.of("status", "open_days")))
                .append(List.of(Notes.ofKind(Matters.KIND, with(B, 1, "c-2", Map.of("status", "later")))));
        String sql = Files.readString(Path.of("../../docs/jdbc.md"));
        sql = sql.substring(sql.indexOf("INSERT INTO county_matter"));
        sql = sql.substring(0, sql.indexOf(';'));
        if (engine != Engine.POSTGRESQL) {
            sql = sql.replace("INSERT", "INSERT IGNORE")
                    .replace("row_data::json->>'status'", "JSON_UNQUOTE(JSON_EXTRACT(row_data, '$.status'))")
                    .replace(
                            "(row_data::json->>'open_days')::integer",
                            "JSON_UNQUOTE(JSON_EXTRACT(row_data, '$.open_days'))")
                    .replace("ON CONFLICT (stream) DO NOTHING", "");
        }
        engine.run(sql, "ALTER TABLE county_matter RENAME TO county_page");

        assertThat(page(database)).containsExactly("s-1 新\"1 3 null", "s-2 later null null");
    }

    @Test
    void names_are_plain() {
        for (String table : List.of("", "a b", "a;b", "1a", "a.b.c", "\"a\"")) {
            assertThatThrownBy(() -> ListPage.of("k", table, List.of("a")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (List<String> columns : List.of(List.<String>of(), List.of("a", "a"), List.of("Stream"), List.of("a-b"))) {
            assertThatThrownBy(() -> ListPage.of("k", "s.t", columns)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static DataSource fresh(Engine engine) throws SQLException {
        DataSource database = engine.emptied();
        engine.run(
                "DROP TABLE IF EXISTS county_page",
                "CREATE TABLE county_page (stream varchar(128) PRIMARY KEY, status varchar(40), open_days integer,"
                        + " remark varchar(40))");
        return database;
    }

    private static Append with(StreamId stream, long version, String id, Map<String, String> row) {
        return Notes.to(stream, version, Notes.stamp(id), Notes.why(id), Optional.empty(), row, "note");
    }

    private static List<String> page(DataSource database) throws SQLException {
        List<String> page = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT stream, status, open_days, remark FROM county_page ORDER BY stream");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                page.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " "
                        + rows.getString(4));
            }
        }
        return page;
    }
}
