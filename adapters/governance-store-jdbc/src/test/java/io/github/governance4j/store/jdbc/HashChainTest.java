package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.store.jdbc.Verification.Fault;
import io.github.governance4j.store.jdbc.Verification.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way of tampering with every table is found, and named with its stream and sequence. */
class HashChainTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 1, 5, 9, 0);
    /** Stream a holds commands c-1 to c-3, which brought facts 1 and 2, 3 and 4, 5 and 6. */
    private static final Map<String, Kind> CHANGES_OF_THE_SECOND_COMMAND = Map.of(
            "UPDATE g4j_fact SET body = '{\"text\":\"another\"}' WHERE stream = 'a' AND sequence = 4", Kind.CHANGED,
            "UPDATE g4j_fact SET name = 'testkit.other' WHERE stream = 'a' AND sequence = 3", Kind.CHANGED,
            "UPDATE g4j_fact SET version = 2 WHERE stream = 'a' AND sequence = 3", Kind.CHANGED,
            "UPDATE g4j_fact SET command_id = 'c-1' WHERE stream = 'a' AND sequence = 3", Kind.CHANGED,
            "UPDATE g4j_command SET explanation = '{}' WHERE stream = 'a' AND ordinal = 2", Kind.CHANGED,
            "UPDATE g4j_command SET recorded = happened WHERE stream = 'a' AND ordinal = 2", Kind.CHANGED,
            "UPDATE g4j_command SET nanos = 1 WHERE stream = 'a' AND ordinal = 2", Kind.CHANGED,
            "UPDATE g4j_command SET actor = '{}' WHERE stream = 'a' AND ordinal = 2", Kind.CHANGED,
            "UPDATE g4j_command SET edition = 'e' WHERE stream = 'a' AND ordinal = 2", Kind.CHANGED,
            "UPDATE g4j_command SET kind = 'k' WHERE stream = 'a' AND ordinal = 2", Kind.CHANGED);

    static DataSource written(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(data, Noted.WIRE);
        for (String stream : List.of("a", "b", "c")) {
            for (int i = 0; i < 3; i++) {
                write(store, stream, i);
            }
        }
        return data;
    }

    private static void write(JdbcEventStore store, String stream, int i) {
        Stamp stamp =
                new Stamp(new CommandId("c-" + (i + 1)), AT, AT.plusHours(i + 1), new Actor.Party(new PersonId("p-1")));
        assertThat(store.append(List.of(new Append(
                        "testkit.stream",
                        new StreamId(stream),
                        2L * i,
                        stamp,
                        List.of(new Noted(stream + i), new Noted("also " + stream + i)),
                        Adoption.ISSUED
                                .says(true)
                                .text("x")
                                .day(AT.toLocalDate())
                                .build(),
                        Optional.empty(),
                        Map.of()))))
                .isInstanceOf(Appended.Done.class);
    }

    private static List<Fault> found(DataSource data, String... tampering) throws SQLException {
        assertThat(HashChain.of(data).verify().faults()).isEmpty();
        return after(data, tampering);
    }

    private static List<Fault> after(DataSource data, String... tampering) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : tampering) {
                statement.executeUpdate(sql);
            }
        }
        return HashChain.of(data).verify().faults();
    }

    private static Fault of(Kind kind, long sequence, long position) {
        return in("a", kind, sequence, position);
    }

    private static Fault in(String stream, Kind kind, long sequence, long position) {
        return new Fault(kind, Optional.of(stream), sequence, position);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void a_changed_row_is_named(Engine engine) throws SQLException {
        for (Map.Entry<String, Kind> change : CHANGES_OF_THE_SECOND_COMMAND.entrySet()) {
            assertThat(found(written(engine), change.getKey()))
                    .as(change.getKey())
                    .containsExactly(of(change.getValue(), 3, 2));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void swapped_rows_are_named(Engine engine) throws SQLException {
        assertThat(found(
                        written(engine),
                        "UPDATE g4j_fact SET sequence = 99 WHERE stream = 'a' AND sequence = 1",
                        "UPDATE g4j_fact SET sequence = 1 WHERE stream = 'a' AND sequence = 3",
                        "UPDATE g4j_fact SET sequence = 3 WHERE stream = 'a' AND sequence = 99"))
                .containsExactly(of(Kind.CHANGED, 1, 1), of(Kind.CHANGED, 3, 2));
        assertThat(found(
                        written(engine),
                        "UPDATE g4j_command SET ordinal = 9 WHERE stream = 'a' AND ordinal = 1",
                        "UPDATE g4j_command SET ordinal = 1 WHERE stream = 'a' AND ordinal = 2",
                        "UPDATE g4j_command SET ordinal = 2 WHERE stream = 'a' AND ordinal = 9"))
                .contains(of(Kind.CHANGED, 3, 2), of(Kind.CHANGED, 1, 1));
        assertThat(found(
                        written(engine),
                        "UPDATE g4j_command SET position = NULL WHERE position = 2",
                        "UPDATE g4j_command SET position = 2 WHERE position = 3",
                        "UPDATE g4j_command SET position = 3 WHERE position IS NULL"))
                .contains(of(Kind.PLACE_CHANGED, 5, 2), of(Kind.PLACE_CHANGED, 3, 3));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void a_missing_row_is_named(Engine engine) throws SQLException {
        assertThat(found(written(engine), "DELETE FROM g4j_fact WHERE stream = 'a' AND sequence = 4"))
                .containsExactly(of(Kind.FACT_MISSING, 4, 2));
        assertThat(found(
                        written(engine),
                        "DELETE FROM g4j_fact WHERE stream = 'a' AND sequence IN (3, 4)",
                        "DELETE FROM g4j_command WHERE stream = 'a' AND ordinal = 2"))
                .containsExactly(new Fault(Kind.PLACE_MISSING, Optional.empty(), 0, 2), of(Kind.COMMAND_MISSING, 3, 0));
        assertThat(found(
                        written(engine),
                        "DELETE FROM g4j_fact WHERE stream = 'a' AND sequence > 4",
                        "DELETE FROM g4j_command WHERE stream = 'a' AND ordinal = 3"))
                .containsExactly(new Fault(Kind.PLACE_MISSING, Optional.empty(), 0, 3), of(Kind.HEAD_DIFFERS, 4, 0));
        assertThat(found(written(engine), "DELETE FROM g4j_stream WHERE stream = 'a'"))
                .containsExactly(of(Kind.STREAM_MISSING, 0, 0));
        assertThat(found(
                        written(engine),
                        "DELETE FROM g4j_fact WHERE stream = 'a'",
                        "DELETE FROM g4j_command WHERE stream = 'a'",
                        "DELETE FROM g4j_stream WHERE stream = 'a'"))
                .containsExactly(new Fault(Kind.PLACE_MISSING, Optional.empty(), 0, 1));
        assertThat(found(
                        written(engine),
                        "DELETE FROM g4j_fact WHERE stream = 'c'",
                        "DELETE FROM g4j_command WHERE stream = 'c'",
                        "DELETE FROM g4j_stream WHERE stream = 'c'"))
                .containsExactly(new Fault(Kind.PLACE_MISSING, Optional.empty(), 0, 7));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void an_inserted_row_is_named(Engine engine) throws SQLException {
        assertThat(found(
                        written(engine),
                        "INSERT INTO g4j_fact (stream, sequence, command_id, name, version, body)"
                                + " VALUES ('a', 7, 'c-3', 'testkit.noted', 1, '{}')"))
                .containsExactly(of(Kind.FACT_INSERTED, 7, 0));
        assertThat(found(
                        written(engine),
                        "INSERT INTO g4j_command (stream, command_id, kind, ordinal, first_sequence, facts, happened,"
                                + " recorded, nanos, actor, explanation, salt, hash) SELECT stream, 'c-9', kind,"
                                + " ordinal, first_sequence, facts, happened, recorded, nanos, actor, explanation,"
                                + " salt, hash FROM g4j_command WHERE stream = 'a' AND ordinal = 2"))
                .extracting(Fault::kind)
                .containsAnyOf(Kind.COMMAND_INSERTED, Kind.CHANGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void the_rows_about_rows_are_looked_at_too(Engine engine) throws SQLException {
        assertThat(found(written(engine), "UPDATE g4j_stream SET version = 4 WHERE stream = 'a'"))
                .containsExactly(of(Kind.HEAD_DIFFERS, 6, 0));
        assertThat(found(written(engine), "UPDATE g4j_numbering SET position = 8"))
                .extracting(Fault::kind)
                .containsExactly(Kind.PLACE_CHANGED);
        assertThat(found(
                        written(engine),
                        "UPDATE g4j_fact SET digest = salt, body = '{}' WHERE stream = 'a' AND sequence = 3"))
                .extracting(Fault::kind)
                .containsExactlyInAnyOrder(Kind.CHANGED, Kind.REDACTED_UNDECLARED);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void a_stream_that_is_called_something_else_is_named(Engine engine) throws SQLException {
        for (String name : List.of("", "b b")) {
            String renaming = " SET stream = '" + name + "' WHERE stream = 'b'";
            assertThat(found(
                            written(engine),
                            "UPDATE g4j_stream" + renaming,
                            "UPDATE g4j_command" + renaming,
                            "UPDATE g4j_fact" + renaming,
                            "UPDATE g4j_fact SET body = '{\"text\":\"another\"}' WHERE stream = '" + name
                                    + "' AND sequence = 1"))
                    .containsExactly(
                            in(name, Kind.CHANGED, 1, 4), in(name, Kind.CHANGED, 3, 5), in(name, Kind.CHANGED, 5, 6));
            assertThat(found(written(engine), "UPDATE g4j_fact" + renaming + " AND sequence > 4"))
                    .containsExactlyInAnyOrder(
                            in(name, Kind.STREAM_MISSING, 0, 0),
                            in(name, Kind.FACT_INSERTED, 5, 0),
                            in(name, Kind.FACT_INSERTED, 6, 0),
                            in("b", Kind.FACT_MISSING, 5, 6));
            assertThat(found(written(engine), "UPDATE g4j_command" + renaming + " AND ordinal = 3"))
                    .contains(in(name, Kind.STREAM_MISSING, 0, 0), in("b", Kind.HEAD_DIFFERS, 4, 0));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void a_place_without_its_hash_is_named(Engine engine) throws SQLException {
        assertThat(found(written(engine), "UPDATE g4j_command SET place_hash = NULL WHERE position = 2"))
                .containsExactly(of(Kind.PLACE_CHANGED, 3, 2));
        assertThat(found(written(engine), "UPDATE g4j_command SET place_hash = NULL WHERE position = 9"))
                .containsExactly(in("c", Kind.PLACE_CHANGED, 5, 9));
        assertThat(found(written(engine), "UPDATE g4j_command SET place_hash = NULL"))
                .hasSize(9)
                .extracting(Fault::kind)
                .containsOnly(Kind.PLACE_CHANGED);
        DataSource data = written(engine);
        Verification.Head published = HashChain.of(data).verify().head();
        after(data, "UPDATE g4j_command SET place_hash = NULL WHERE position = 9");
        assertThat(HashChain.of(data).verify(published).faults())
                .extracting(Fault::kind)
                .containsExactly(Kind.PLACE_CHANGED, Kind.NOT_AS_PUBLISHED);
    }

    /** No edition and an empty one hash alike; the store writes no empty one. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void an_empty_edition_is_named(Engine engine) throws SQLException {
        assertThat(found(written(engine), "UPDATE g4j_command SET edition = '' WHERE stream = 'a' AND ordinal = 2"))
                .containsExactly(of(Kind.CHANGED, 3, 2));
    }

    /** Where rows can be made to look entered in another order, a command gets a place before what it builds on. */
    @Test
    void a_place_before_that_of_the_command_before_is_named() throws SQLException {
        assertThat(after(
                        written(Engine.MARIADB),
                        "UPDATE g4j_command SET entry = 1000000 WHERE stream = 'a' AND ordinal = 1",
                        "UPDATE g4j_command SET entry = 1000001 WHERE stream = 'b'  AND ordinal = 3"))
                .containsExactly(of(Kind.PLACE_CHANGED, 3, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void what_stands_before_the_first_place_is_named(Engine engine) throws SQLException {
        DataSource data = written(engine);
        HashChain.of(data).verify();
        write(JdbcEventStore.owning(data, Noted.WIRE), "d", 0);
        assertThat(after(data, "UPDATE g4j_command SET position = 0, place_hash = hash WHERE stream = 'd'"))
                .containsExactly(in("d", Kind.PLACE_CHANGED, 1, 0));
        assertThat(after(data, "UPDATE g4j_command SET position = -9223372036854775808 WHERE stream = 'd'"))
                .containsExactly(in("d", Kind.PLACE_CHANGED, 1, Long.MIN_VALUE));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void facts_missing_side_by_side_are_one_fault(Engine engine) throws SQLException {
        assertThat(found(written(engine), "DELETE FROM g4j_fact WHERE stream = 'a' AND sequence IN (3, 4)"))
                .containsExactly(of(Kind.FACT_MISSING, 3, 2));
        assertThat(found(
                        written(engine),
                        "UPDATE g4j_command SET facts = 2147483647 WHERE stream = 'a' AND ordinal = 2"))
                .containsExactly(of(Kind.FACT_MISSING, 7, 2));
        assertThat(found(
                        written(engine),
                        "UPDATE g4j_command SET first_sequence = 9223372036854775807"
                                + " WHERE stream = 'a' AND ordinal = 2"))
                .containsExactly(
                        of(Kind.FACT_MISSING, Long.MAX_VALUE, 2),
                        of(Kind.FACT_INSERTED, 3, 0),
                        of(Kind.FACT_INSERTED, 4, 0));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void a_moment_that_is_none_is_named(Engine engine) throws SQLException {
        String none = engine == Engine.POSTGRESQL
                ? "UPDATE g4j_command SET happened = 'infinity', nanos = 1000"
                : "SET STATEMENT sql_mode = '' FOR UPDATE g4j_command SET happened = 0";
        assertThat(found(written(engine), none + " WHERE stream = 'a' AND ordinal = 2"))
                .containsExactly(of(Kind.CHANGED, 3, 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void a_store_written_anew_is_found_by_a_published_head(Engine engine) throws SQLException {
        Verification.Head published = HashChain.of(written(engine)).verify().head();
        assertThat(published.position()).isEqualTo(9);
        assertThat(published.hash()).hasSize(64);
        HashChain chain = HashChain.of(written(engine));
        assertThat(chain.verify().isSound()).isTrue();
        List<Kind> kinds = new ArrayList<>();
        chain.verify(published).faults().forEach(fault -> kinds.add(fault.kind()));
        assertThat(kinds).containsExactly(Kind.NOT_AS_PUBLISHED);
    }
}
