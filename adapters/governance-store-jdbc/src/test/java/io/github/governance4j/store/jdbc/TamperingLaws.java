package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.store.jdbc.Verification.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever stands in the tables, the look at them comes to an end and says what is wrong. */
class TamperingLaws {
    /** Rows of three streams with three commands of two facts each, and the one of the numbering. */
    private static final int ROWS = 3 + 9 + 18 + 1;

    /** Something to write over a column, which may be none. */
    private record Change(String table, String column, int row, Optional<Object> value) {}

    @Provide
    Arbitrary<Change> changes() {
        Arbitrary<Optional<Object>> texts = values("", " ", "b b", "a", "c-2", "村", "\n", "z".repeat(64));
        Arbitrary<Optional<Object>> longs = values(Long.MIN_VALUE, -1L, 0L, 1L, 2L, 5L, 10_000_000L, Long.MAX_VALUE);
        Arbitrary<Optional<Object>> ints = values(Integer.MIN_VALUE, -1, 0, 1, 2, 999, Integer.MAX_VALUE);
        Arbitrary<Optional<Object>> hashes = values(new byte[0], new byte[1], new byte[RowHash.SIZE]);
        Arbitrary<Optional<Object>> salts = values(new byte[0], new byte[1]);
        Arbitrary<Optional<Object>> moments =
                values(LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(9999, 1, 1, 0, 0));
        return Arbitraries.oneOf(
                change("g4j_stream", 3, texts, "stream", "kind"),
                change("g4j_stream", 3, longs, "version", "commands"),
                change("g4j_stream", 3, hashes, "head_hash"),
                change(
                        "g4j_stream",
                        3,
                        values((short) -1, (short) 0, (short) 1, (short) 999, (short) 1_000),
                        "due_nanos"),
                change("g4j_command", 9, texts, "stream", "command_id", "kind", "actor", "edition", "explanation"),
                change("g4j_command", 9, longs, "ordinal", "first_sequence", "position"),
                change("g4j_command", 9, ints, "facts", "nanos"),
                change("g4j_command", 9, moments, "happened", "recorded", "redacted_at"),
                change("g4j_command", 9, hashes, "digest", "hash", "place_hash"),
                change("g4j_command", 9, salts, "salt"),
                change("g4j_fact", 18, texts, "stream", "command_id", "name", "body"),
                change("g4j_fact", 18, longs, "sequence"),
                change("g4j_fact", 18, ints, "version"),
                change("g4j_fact", 18, hashes, "digest"),
                change("g4j_fact", 18, moments, "redacted_at"),
                change("g4j_fact", 18, salts, "salt"),
                change("g4j_numbering", 1, longs, "position"),
                change("g4j_numbering", 1, hashes, "place_hash"));
    }

    private static Arbitrary<Optional<Object>> values(Object... values) {
        return Arbitraries.of(values).optional(0.8);
    }

    private static Arbitrary<Change> change(
            String table, int rows, Arbitrary<Optional<Object>> values, String... columns) {
        return Combinators.combine(
                        Arbitraries.of(columns), Arbitraries.integers().between(0, rows - 1), values)
                .as((column, row, value) -> new Change(table, column, row, value));
    }

    @Property(tries = 400)
    void whatever_is_written_over_a_row_is_found_and_told_in_few_words(@ForAll("changes") Change change)
            throws SQLException {
        DataSource data = HashChainTest.written(Engine.H2);
        HashChain.of(data).verify();
        Assume.that(isMade(data, change));

        List<Fault> faults = HashChain.of(data).verify().faults();

        assertThat(faults).hasSizeBetween(1, ROWS);
    }

    /** False if the database would not take it, or it stood there before. */
    private static boolean isMade(DataSource data, Change change) throws SQLException {
        String where = " WHERE _ROWID_ = (SELECT _ROWID_ FROM " + change.table + " ORDER BY _ROWID_ LIMIT 1 OFFSET "
                + change.row + ") AND " + change.column + " IS DISTINCT FROM ?";
        try (Connection connection = data.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "UPDATE " + change.table + " SET " + change.column + " = ?" + where)) {
            statement.setObject(1, change.value.orElse(null));
            statement.setObject(2, change.value.orElse(null));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            // Of the constraints of a table, and of nothing else.
            if (!e.getSQLState().startsWith("23")) {
                throw e;
            }
            return false;
        }
    }

    /**
     * Moments lie in two columns. What is taken from the one can be added to the other, so that the store reads, and hashes, what it did
     * before.
     */
    @Property(tries = 60)
    void a_moment_that_is_written_in_another_way_is_found(
            @ForAll @IntRange(max = 999) int happened,
            @ForAll @IntRange(min = 1, max = 999) int recorded,
            @ForAll @IntRange(min = 1, max = 3) int micros,
            @ForAll boolean isBelow)
            throws SQLException {
        DataSource data = Engine.H2.emptied();
        JdbcEventStore store = JdbcEventStore.owning(data, Noted.WIRE);
        Stamp stamp = new Stamp(
                new CommandId("c-1"), START.plusNanos(happened), START.plusNanos(recorded), new Actor.Timer());
        store.append(List.of(Notes.to(Notes.A, 0, stamp, Notes.why("x"), Optional.empty(), Map.of(), "one")));
        int sign = isBelow ? -1 : 1;
        int nanos = (happened + sign * micros * 1_000) * 1_000 + recorded - (isBelow ? 1_000 : 0);
        try (Connection connection = data.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE g4j_command SET happened = ?, recorded = ?, nanos = ?")) {
            statement.setObject(1, START.minusNanos(1_000L * sign * micros));
            statement.setObject(2, START.plusNanos(isBelow ? 1_000 : 0));
            statement.setInt(3, nanos);
            statement.executeUpdate();
        }
        assertThat(store.load(Notes.A).get(0).stamp()).isEqualTo(stamp);

        assertThat(HashChain.of(data).verify().faults())
                .containsExactly(new Fault(Verification.Kind.CHANGED, Optional.of("s-1"), 1, 1));
    }

    /** A digest alone would do for the hashes: what it stands for may only be gone as redaction takes it. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void what_is_half_redacted_is_found(
            @ForAll boolean isFact, @ForAll boolean isSaltGone, @ForAll boolean isMarked, @ForAll boolean isDigestThere)
            throws SQLException {
        DataSource data = HashChainTest.written(Engine.H2);
        HashChain chain = HashChain.of(data).erasable("testkit.stream");
        assertThat(chain.verify().faults()).isEmpty();
        String where = isFact
                ? " g4j_fact WHERE stream = 'a' AND sequence = 3"
                : " g4j_command WHERE stream = 'a' AND ordinal = 2";
        List<String> set = new ArrayList<>();
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            if (isDigestThere) {
                set.add("digest = X'" + digest(statement, isFact, where) + "'");
                set.add(isFact ? "body = '{\"text\":\"erased\"}'" : "actor = '{\"party\":\"erased\"}'");
            }
            if (isSaltGone) {
                set.add("salt = NULL");
            }
            if (isMarked) {
                set.add("redacted_at = TIMESTAMP '2026-01-05 09:00:00'");
            }
            if (!set.isEmpty()) {
                statement.executeUpdate(
                        "UPDATE" + where.replace(" WHERE", " SET " + String.join(", ", set) + " WHERE"));
            }
        }

        Verification found = chain.verify();

        boolean isWhole = isDigestThere == isSaltGone && isSaltGone == isMarked;
        assertThat(found.faults())
                .isEqualTo(isWhole ? List.of() : List.of(new Fault(Verification.Kind.CHANGED, Optional.of("a"), 3, 2)));
        assertThat(found.redacted()).hasSize(isDigestThere ? 1 : 0);
    }

    private static String digest(Statement statement, boolean isFact, String where) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT salt, " + (isFact ? "body" : "actor, explanation") + " FROM" + where)) {
            row.next();
            RowHash sha = new RowHash();
            byte[] digest = isFact
                    ? sha.digest(row.getBytes(1), row.getString(2))
                    : sha.digest(row.getBytes(1), row.getString(2), row.getString(3));
            return HexFormat.of().formatHex(digest);
        }
    }

    @Property(tries = 60)
    void whatever_a_stream_is_called_all_of_it_is_looked_at(@ForAll("names") String name) throws SQLException {
        DataSource data = HashChainTest.written(Engine.H2);
        HashChain.of(data).verify();
        try (Connection connection = data.getConnection()) {
            for (String table : List.of("g4j_stream", "g4j_command", "g4j_fact")) {
                try (PreparedStatement statement =
                        connection.prepareStatement("UPDATE " + table + " SET stream = ? WHERE stream = 'b'")) {
                    statement.setString(1, name);
                    statement.executeUpdate();
                }
            }
        }

        List<Fault> faults = HashChain.of(data).verify().faults();

        assertThat(faults).hasSize(3).allSatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(Verification.Kind.CHANGED);
            assertThat(fault.stream()).contains(name);
        });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('\u0001', '\u007F')
                .withChars('村', '\u3000', '\uFFFD')
                .ofMaxLength(64)
                .filter(name -> !List.of("a", "b", "c").contains(name))
                .edgeCases(edge -> edge.add(""));
    }
}
