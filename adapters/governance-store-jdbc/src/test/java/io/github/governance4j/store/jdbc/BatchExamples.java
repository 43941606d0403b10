package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many appends at once, each on its own terms; and how few round trips everything takes. */
class BatchExamples {
    private static final int MANY = 1_000;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void each_append_of_a_batch_is_answered_on_its_own_terms(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        store.append(List.of(Notes.to(A, 0, "c-1", "one", "two")));
        List<Appended> each = store.appendEach(List.of(
                Notes.to(A, 2, "c-2", "three"),
                Notes.to(A, 2, "c-3", "late"),
                Notes.to(A, 3, "c-1", "again"),
                Notes.to(B, 4, "c-1", "nothing there yet"),
                Notes.to(B, 0, "c-1", "one"),
                Notes.to(A, 3, "c-2", "again"),
                Notes.to(A, 3, "c-4"),
                Notes.to(A, 3, "c-5", "four")));
        assertThat(each.get(1)).isEqualTo(new Appended.Conflict(A, 3));
        assertThat(each.get(2)).isEqualTo(new Appended.Repeated(A, new CommandId("c-1")));
        assertThat(each.get(3)).isEqualTo(new Appended.Conflict(B, 0));
        assertThat(each.get(5)).isEqualTo(new Appended.Repeated(A, new CommandId("c-2")));
        assertThat(List.of(each.get(0), each.get(4), each.get(6), each.get(7)))
                .hasOnlyElementsOfType(Appended.Done.class)
                .doesNotHaveDuplicates();
        assertThat(store.load(A))
                .extracting(fact -> ((Noted) fact.fact()).text())
                .containsExactly("one", "two", "three", "four");
        assertThat(store.load(B)).hasSize(1);
        assertThat(store.row(A)).containsEntry("by", "c-5");
        assertThat(store.append(List.of(Notes.to(A, 4, "c-6", "five")))).isInstanceOf(Appended.Done.class);
        assertThat(store.appendEach(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_batch_over_streams_of_its_own_is_taken_but_for_what_is_late_or_known(Engine engine) throws SQLException {
        DataSource data = engine.emptied();
        JdbcEventStore store = JdbcEventStore.owning(data, Noted.WIRE);
        StreamId known = new StreamId("known");
        StreamId late = new StreamId("late");
        assertThat(store.appendEach(List.of(
                        Notes.to(known, 0, "c-1", "one"), Notes.to(late, 0, "c-1", "one"), Notes.to(A, 0, "c-1"))))
                .hasOnlyElementsOfType(Appended.Done.class)
                .doesNotHaveDuplicates();
        assertThat(store.appendEach(List.of(
                        Notes.to(B, 0, "c-1", "one", "two"),
                        Notes.to(late, 0, "c-2", "two"),
                        Notes.to(A, 0, "c-2", "one"))))
                .satisfies(each -> {
                    assertThat(each.get(0)).isInstanceOf(Appended.Done.class);
                    assertThat(each.get(1)).isEqualTo(new Appended.Conflict(late, 1));
                    assertThat(each.get(2)).isInstanceOf(Appended.Done.class);
                });
        assertThat(store.appendEach(List.of(
                        Notes.to(A, 1, "c-3", "two"), Notes.to(known, 1, "c-1", "again"), Notes.to(B, 2, "c-2"))))
                .satisfies(each -> {
                    assertThat(each.get(0)).isInstanceOf(Appended.Done.class);
                    assertThat(each.get(1)).isEqualTo(new Appended.Repeated(known, new CommandId("c-1")));
                    assertThat(each.get(2)).isInstanceOf(Appended.Done.class);
                });
        assertThat(store.load(known)).hasSize(1);
        assertThat(store.load(late)).hasSize(1);
        assertThat(store.load(A)).hasSize(2);
        assertThat(store.load(B)).hasSize(2);
        assertThat(store.row(A)).containsEntry("by", "c-3");
        assertThat(HashChain.of(data).verify().faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_batch_in_which_a_stream_changes_its_kind_is_refused_whole(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        store.append(List.of(Notes.to(A, 0, "c-1", "one")));
        assertThatThrownBy(() -> store.appendEach(List.of(
                        Notes.to(B, 0, "c-1", "one"), Notes.ofKind("testkit.other", Notes.to(A, 1, "c-2", "two")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.load(B)).isEmpty();
        assertThat(store.row(B)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_thousand_appends_take_a_handful_of_statements(Engine engine) throws SQLException {
        Counted counted = new Counted(engine.emptied());
        JdbcEventStore store = JdbcEventStore.owning(counted.dataSource(), Noted.WIRE);
        for (int round = 0; round < 2; round++) {
            int version = round;
            List<Append> appends = new ArrayList<>();
            IntStream.range(0, MANY)
                    .forEach(i -> appends.add(Notes.to(new StreamId("s-" + i), version, "c-" + version, "note")));
            counted.trips();
            assertThat(store.appendEach(appends))
                    .hasOnlyElementsOfType(Appended.Done.class)
                    .doesNotHaveDuplicates();
            // H2 lives in the process: looking one thousand times costs it nothing.
            assertThat(counted.trips().size())
                    .isLessThanOrEqualTo(
                            switch (engine) {
                                case POSTGRESQL -> version == 0 ? 6 : 5;
                                case MARIADB, MYSQL_DRIVER -> 28;
                                case H2 -> 4 * MANY;
                            });
        }
        assertThat(store.load(new StreamId("s-999"))).hasSize(2);
    }

    @Test
    void one_append_is_one_statement_on_postgresql_or_three_round_trips_and_four_elsewhere() throws SQLException {
        for (Engine engine : Engine.values()) {
            Counted counted = new Counted(engine.emptied());
            JdbcEventStore store = JdbcEventStore.owning(counted.dataSource(), Noted.WIRE);
            store.append(List.of(Notes.to(A, 0, "c-1", "one")));
            counted.trips();
            assertThat(store.append(List.of(Notes.to(A, 1, "c-2", "two", "three"))))
                    .isInstanceOf(Appended.Done.class);
            assertThat(counted.trips())
                    .isEqualTo(
                            engine == Engine.POSTGRESQL
                                    ? List.of("statement")
                                    : List.of("statement", "statement", "statement", "commit"));
            assertThat(store.withPlainStatements()
                            .append(List.of(Notes.to(A, 3, "c-3", "four"), Notes.to(B, 0, "c-1"))))
                    .isInstanceOf(Appended.Done.class);
            counted.trips();
            assertThat(store.withPlainStatements().append(List.of(Notes.to(A, 4, "c-4", "five"))))
                    .isInstanceOf(Appended.Done.class);
            assertThat(counted.trips())
                    .isEqualTo(
                            engine == Engine.POSTGRESQL
                                    ? List.of("statement", "statement", "commit")
                                    : List.of("statement", "statement", "statement", "commit"));
        }
    }
}
