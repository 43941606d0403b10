package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.A;
import static io.github.governance4j.store.jdbc.Notes.B;
import static io.github.governance4j.store.jdbc.Notes.KIND;
import static io.github.governance4j.store.jdbc.Notes.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Waiting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Moments are kept to the nanosecond, in no zone, and found by an index. */
class DueExamples {
    private static final int STREAMS = 10_000;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_due_a_nanosecond_later_is_not_due_yet(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        store.append(List.of(Notes.due(A, 0, "c-1", START.plusNanos(2), "one")));
        store.append(List.of(Notes.due(B, 0, "c-1", START.plusNanos(1), "one")));
        assertThat(store.dueBefore(KIND, START, 10)).isEmpty();
        assertThat(store.dueBefore(KIND, START.plusNanos(1), 10)).containsExactly(new Waiting(START.plusNanos(1), B));
        assertThat(store.dueBefore(KIND, START.plusNanos(2), 10))
                .containsExactly(new Waiting(START.plusNanos(1), B), new Waiting(START.plusNanos(2), A));
        assertThat(store.dueBefore(KIND, START.plusNanos(1_000), 10)).hasSize(2);
    }

    /** In 1986 clocks in China went on by an hour in the night of 4 May: a local time that never was is still a moment of the county's. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void no_zone_moves_a_moment(Engine engine) throws SQLException {
        engine.emptied();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Asia/Shanghai", "America/New_York", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                try (HikariDataSource pool = engine.pool(1)) {
                    JdbcEventStore store = JdbcEventStore.owning(pool, Noted.WIRE);
                    for (LocalDateTime at : List.of(
                            LocalDateTime.of(1986, 5, 4, 2, 30),
                            LocalDateTime.of(1900, 12, 31, 23, 54, 17),
                            LocalDateTime.of(2026, 3, 8, 2, 30),
                            LocalDateTime.of(2026, 11, 1, 1, 30))) {
                        StreamId stream = new StreamId(zone + at);
                        store.append(List.of(Notes.due(stream, 0, "c-1", at, "one")));
                        assertThat(store.dueBefore(KIND, at, 100)).contains(new Waiting(at, stream));
                        assertThat(store.dueBefore(KIND, at.minusNanos(1), 100))
                                .doesNotContain(new Waiting(at, stream));
                    }
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Engine.class, names = "H2", mode = EnumSource.Mode.EXCLUDE)
    void a_tick_costs_what_is_due_and_not_what_is_open(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        List<Append> opened = new ArrayList<>();
        IntStream.range(0, STREAMS)
                .forEach(i -> opened.add(Notes.due(new StreamId("s-" + i), 0, "c", START.plusHours(i), "one")));
        for (int from = 0; from < STREAMS; from += 1_000) {
            store.appendEach(opened.subList(from, from + 1_000));
        }
        engine.run(engine == Engine.POSTGRESQL ? "ANALYZE g4j_stream" : "ANALYZE TABLE g4j_stream");
        assertThat(store.dueBefore(KIND, START.plusHours(9), 100)).hasSize(10);
        String plan = plan(engine);
        assertThat(plan).contains("g4j_stream_due").doesNotContain("Seq Scan").doesNotContain("Sort");
        if (engine != Engine.POSTGRESQL) {
            assertThat(plan).contains("range").doesNotContain("filesort");
        }
    }

    private static String plan(Engine engine) throws SQLException {
        LocalDateTime until = START.plusHours(9);
        StringBuilder plan = new StringBuilder();
        try (Connection connection = engine.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("EXPLAIN " + Reads.DUE)) {
            new Binding(statement)
                    .text(KIND)
                    .moment(until)
                    .moment(until)
                    .small(0)
                    .small(100);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        plan.append(rows.getString(i)).append(' ');
                    }
                    plan.append('\n');
                }
            }
        }
        return plan.toString();
    }
}
