package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.B;
import static io.github.governance4j.store.jdbc.Notes.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.Halt;
import io.github.governance4j.core.store.Held;
import io.github.governance4j.core.store.Runner;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader could not deliver lies in a table of its own until it can. */
class HeldExamples {
    private static final StreamId BOOK_A = new StreamId("book-s-1");
    private static final StreamId BOOK_B = new StreamId("book-s-2");
    private static final Predicate<String> SECOND = statement -> statement.contains("g4j_held");

    /** A node that has just been started; what is noted is copied into a book for each stream. */
    private static Runner node(DataSource data) {
        JdbcEventStore store = JdbcEventStore.owning(data, Noted.WIRE);
        var books = Desk.of("testkit.books", new NoteTaking(), Noted.class, store);
        return Runner.over(JdbcFeed.of(data, Noted.WIRE), JdbcBookmarks.of(data))
                .reaction("copies", NoteTaking.desk(store), HeldExamples::copy, books)
                .build();
    }

    private static List<Reaction.Sent<NoteTaking.Note>> copy(StreamId from, long sequence, Noted fact) {
        Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "copy"), START, START);
        return List.of(
                new Reaction.Sent<>(new StreamId("book-" + from.value()), new NoteTaking.Note(stamp, fact.text())));
    }

    private static void note(DataSource data, StreamId stream, String id) {
        NoteTaking.desk(JdbcEventStore.owning(data, Noted.WIRE)).handle(stream, NoteTaking.note(id, id));
    }

    private static List<String> texts(DataSource data, StreamId stream) {
        return JdbcEventStore.owning(data, Noted.WIRE).load(stream).stream()
                .map(stored -> ((Noted) stored.fact()).text())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void one_damaged_stream_keeps_only_what_is_for_it_waiting(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        note(data, B, "c-1");
        node(data).tick(START, 10);
        engine.run("UPDATE g4j_fact SET version = 99 WHERE stream = 'book-s-2'");
        note(data, B, "c-2");
        note(data, A, "c-1");
        note(data, B, "c-3");
        for (int restarts = 0; restarts < 3; restarts++) {
            assertThat(node(data).tick(START, 10).halts())
                    .containsExactly(new Halt.Holding("copies", BOOK_B, 3, Halt.Why.UNREADABLE));
            assertThat(texts(data, BOOK_A)).containsExactly("c-1");
        }
        engine.run("UPDATE g4j_fact SET version = 1 WHERE stream = 'book-s-2'");
        assertThat(node(data).tick(START, 10).halts()).isEmpty();
        assertThat(texts(data, BOOK_B)).containsExactly("c-1", "c-2", "c-3");
        assertThat(JdbcBookmarks.of(data).held("copies")).isEmpty();
        assertThat(HashChain.of(data).verify().isSound()).isTrue();
    }

    /** A row for what can be no stream, or at no place, is nothing a reader could have entered. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_was_written_by_hand_keeps_nobody_waiting(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        note(data, A, "c-1");
        node(data).tick(START, 10);
        engine.run(
                "INSERT INTO g4j_held (reader, stream, position) VALUES ('copies', 'a b', 1)",
                "INSERT INTO g4j_held (reader, stream, position) VALUES ('copies', 'book-s-1', -1)",
                "INSERT INTO g4j_held (reader, stream, position) VALUES ('copies', 'book-s-1', 9223372036854775807)");
        note(data, B, "c-1");
        assertThat(node(data).tick(START, 10).halts())
                .containsExactly(new Halt.Holding("copies", BOOK_A, Long.MAX_VALUE, Halt.Why.FAILED));
        assertThat(texts(data, BOOK_B)).containsExactly("c-1");
        JdbcBookmarks bookmarks = JdbcBookmarks.of(data);
        assertThat(bookmarks.release("copies", new Held(BOOK_A, Long.MAX_VALUE)))
                .isEmpty();
        assertThat(bookmarks.held("copies")).isEmpty();
    }

    /** A database of before this table was added takes the second script and goes on where it was. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_database_with_the_first_script_takes_the_second(Engine engine) throws SQLException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(engine == Engine.H2 ? "jdbc:h2:mem:before;DB_CLOSE_DELAY=-1" : engine.freshUrl());
        try (HikariDataSource data = new HikariDataSource(config);
                Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> all = Schema.statements(Database.of(connection));
            for (String sql : all.stream().filter(SECOND.negate()).toList()) {
                statement.execute(sql);
            }
            note(data, A, "c-1");
            JdbcBookmarks.of(data).move("copies", 0, 1);
            note(data, A, "c-2");
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> node(data).tick(START, 10))
                    .withMessageContaining("V2__governance4j_held.sql")
                    .satisfies(fault -> assertThat(fault.kind()).isEqualTo(StoreException.Kind.NO_TABLES));
            for (String sql : all.stream().filter(SECOND).toList()) {
                statement.execute(sql);
            }
            node(data).tick(START, 10);
            assertThat(texts(data, BOOK_A)).containsExactly("c-2");
        }
    }
}
