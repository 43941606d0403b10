package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.B;
import static io.github.governance4j.store.jdbc.Notes.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.Held;
import io.github.governance4j.core.store.Snapshot;
import io.github.governance4j.servers.PostgresServer;
import io.github.governance4j.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rights that the page on the tables asks for are enough, and whoever has no more can redact nothing. */
class RightsTest {
    private static final Path PAGE = Path.of("../../docs/jdbc.md");
    private static final Pattern GRANT = Pattern.compile("(?m)^GRANT .*;$");

    private TestDatabase database;
    private DataSource data;
    private JdbcEventStore store;

    /** One who owns the tables and has taken every right from himself has what is granted, as anybody else would. */
    @BeforeEach
    void with_the_rights_on_the_page() throws SQLException, IOException {
        database = PostgresServer.shared().newDatabase();
        data = database.dataSource();
        Schema.create(data);
        database.run("REVOKE ALL ON ALL TABLES IN SCHEMA public FROM CURRENT_USER");
        Matcher grant = GRANT.matcher(Files.readString(PAGE));
        assertThat(grant.results()).hasSize(3);
        grant.reset();
        while (grant.find()) {
            database.run(grant.group().replace("TO platform", "TO CURRENT_USER"));
        }
        store = JdbcEventStore.owning(data, Noted.WIRE);
    }

    @Test
    void a_platform_can_do_its_work() throws SQLException {
        store.append(List.of(Notes.due(A, 0, "c-1", START, "one")));
        store.append(List.of(Notes.to(A, 1, "c-2", "two"), Notes.to(B, 0, "c-2", "two")));
        store.withPlainStatements().append(List.of(Notes.to(A, 2, "c-3", "three")));
        assertThat(store.appendEach(List.of(Notes.to(A, 3, "c-4", "four"), Notes.to(new StreamId("s-3"), 0, "c-4"))))
                .hasOnlyElementsOfType(Appended.Done.class);
        assertThat(store.appendEach(List.of(Notes.to(A, 3, "c-5", "late"), Notes.to(B, 1, "c-5", "three"))))
                .hasSize(2);
        try (Connection host = data.getConnection()) {
            host.setAutoCommit(false);
            store.joining(host).append(List.of(Notes.to(B, 2, "c-6", "four")));
            host.commit();
        }
        assertThat(store.load(A)).hasSize(4);
        assertThat(store.row(A)).isNotEmpty();
        assertThat(store.dueBefore(Notes.KIND, START, 10)).isEmpty();
        assertThat(JdbcFeed.of(data, Noted.WIRE).after(0, 100)).hasSize(8);
        JdbcBookmarks bookmarks = JdbcBookmarks.of(data);
        assertThat(bookmarks.move("sms", 0, 3) && bookmarks.move("sms", 3, 8)).isTrue();
        Held held = new Held(A, 3);
        bookmarks.hold("sms", List.of(held));
        bookmarks.hold("sms", List.of(held));
        assertThat(bookmarks.held("sms")).containsExactly(held);
        assertThat(bookmarks.release("sms", held)).isEmpty();
        JdbcSnapshots snapshots = JdbcSnapshots.beside(store);
        snapshots.keep(new Snapshot(A, 1, "form", "{}"));
        snapshots.keep(new Snapshot(A, 2, "form", "{}"));
        assertThat(snapshots.latest(A, "form")).isPresent();
        snapshots.drop(A);
        assertThat(HashChain.of(data).verify().isSound()).isTrue();
    }

    @Test
    void only_who_may_update_facts_redacts() throws SQLException {
        store.append(List.of(Notes.to(A, 0, "c-1", "p-1")));
        Erasing erasing = Erasing.of(data, Noted.WIRE).erasable(Notes.KIND, facts -> Set.of("p-1"));
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> erasing.erase(A, START));
        assertThat(store.load(A).get(0).fact()).isEqualTo(new Noted("p-1"));
        database.run("GRANT UPDATE ON g4j_fact TO CURRENT_USER");
        assertThat(erasing.erase(A, START)).isEqualTo(2);
        assertThat(HashChain.of(data).erasable(Notes.KIND).verify().isSound()).isTrue();
    }
}
