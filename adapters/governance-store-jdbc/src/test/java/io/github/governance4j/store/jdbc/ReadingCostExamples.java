package io.github.governance4j.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Held;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.UnreadableEntryException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What anything reads is what it is asked for, however much the store holds; by the databases' own count of rows. */
class ReadingCostExamples {
    private static final int HELD = 8_000;
    private static final int PAGE = 20;
    private static final StreamId LONG_ONE = new StreamId("long");
    private static final int LONG = 1_000;
    /** A plan is kept, and may only then go wrong, after some times. */
    private static final int TIMES = 8;
    /** A row may be met in its table, in indexes, and with rows of other tables that belong to it. */
    private static final long ROWS_EACH = 12;

    private final Map<String, Long> read = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"POSTGRESQL", "MARIADB"})
    void nothing_costs_what_the_store_holds(Engine engine) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(engine.freshUrl());
        config.setMaximumPoolSize(1);
        try (HikariDataSource session = new HikariDataSource(config)) {
            Schema.create(session);
            RowsRead rows = new RowsRead(engine, session);
            JdbcEventStore store = JdbcEventStore.owning(session, Noted.WIRE);
            fill(store, rows);
            reading(store, JdbcFeed.of(session, Noted.WIRE), rows);
            writing(store, rows);
            followingALongStream(store, JdbcFeed.of(session, Noted.WIRE), rows);
            holding(JdbcBookmarks.of(session), rows);
            assertThat(read).allSatisfy((what, each) -> assertThat(each).isLessThanOrEqualTo(ROWS_EACH));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_page_that_is_full_is_not_looked_behind(Engine engine) throws SQLException {
        JdbcEventStore store = engine.store();
        Counted counted = new Counted(engine.dataSource());
        JdbcFeed feed = JdbcFeed.of(counted.dataSource(), Noted.WIRE);
        store.append(List.of(Notes.to(stream(1), 0, "c-1", "one", "two")));
        store.append(List.of(Notes.to(stream(2), 0, "c-1", "one")));
        assertThat(feed.after(0, 3)).hasSize(2);
        counted.trips();
        assertThat(feed.after(0, 2)).hasSize(2);
        assertThat(counted.trips()).filteredOn("statement"::equals).hasSize(2);
        store.append(List.of(Notes.to(stream(1), 2, "c-2", "three")));
        assertThat(feed.after(0, 2)).extracting(Kept::position).containsExactly(1L, 2L);
        assertThat(feed.after(1, 2)).extracting(Kept::position).containsExactly(2L, 3L);
    }

    /** Whoever can write to the tables must not be able to have a reader of the feed ask for two thousand million facts. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_count_that_was_changed_by_hand_is_told_and_costs_the_facts_that_are_there(Engine engine)
            throws SQLException {
        JdbcEventStore store = engine.store();
        store.append(List.of(Notes.to(stream(1), 0, "c-1", "one", "two")));
        store.append(List.of(Notes.to(stream(2), 0, "c-1", "one")));
        JdbcFeed feed = JdbcFeed.of(engine.dataSource(), Noted.WIRE);
        assertThat(feed.after(0, 2)).hasSize(2);
        engine.run("UPDATE g4j_command SET facts = 2147483647");
        for (int place = 0; place < 2; place++) {
            int from = place;
            assertThatExceptionOfType(UnreadableEntryException.class)
                    .isThrownBy(() -> feed.after(from, 2))
                    .havingCause()
                    .withMessage(2 - from + " facts are there of 2147483647");
        }
    }

    private void fill(JdbcEventStore store, RowsRead rows) {
        for (int from = 0; from < HELD; from += 1_000) {
            List<Append> some = IntStream.range(from, from + 1_000)
                    .mapToObj(number -> Notes.to(stream(number), 0, "c-1", "one"))
                    .toList();
            note("an append of a batch that opens", some.size(), rows.by(() -> store.appendEach(some)));
        }
    }

    private void reading(JdbcEventStore store, JdbcFeed feed, RowsRead rows) {
        note("a place given", HELD, rows.by(() -> feed.after(HELD, 1)));
        for (int i = 0; i < TIMES; i++) {
            int time = i;
            note("an entry of the feed", PAGE, rows.by(() -> feed.after((long) PAGE * time, PAGE)));
            note("the end of the feed", 1, rows.by(() -> feed.after(HELD, PAGE)));
            note("a stream of one fact", 1, rows.by(() -> store.load(stream(time))));
            note("an explanation", 1, rows.by(() -> store.explanation(stream(time), new CommandId("c-1"))));
            note("a row", 1, rows.by(() -> store.row(stream(time))));
        }
    }

    private void writing(JdbcEventStore store, RowsRead rows) {
        JdbcEventStore plain = store.withPlainStatements();
        for (int i = 1; i <= TIMES; i++) {
            int version = i;
            note("an append", 1, rows.by(() -> store.append(List.of(next(0, version)))));
            note("a plain append", 1, rows.by(() -> plain.append(List.of(next(1, version)))));
            note("an append that comes late", 1, rows.by(() -> store.append(List.of(next(0, 0)))));
            List<Append> batch = IntStream.range(PAGE, 2 * PAGE)
                    .mapToObj(number -> next(number, version))
                    .toList();
            note("an append of a batch", PAGE, rows.by(() -> store.appendEach(batch)));
            note("an append of a batch sent again", PAGE, rows.by(() -> store.appendEach(batch)));
            List<Append> some = Stream.concat(
                            batch.stream().limit(1),
                            IntStream.range(3 * PAGE, 4 * PAGE).mapToObj(number -> next(number, version)))
                    .toList();
            note("an append of a batch with one sent again", PAGE, rows.by(() -> store.appendEach(some)));
        }
    }

    private void followingALongStream(JdbcEventStore store, JdbcFeed feed, RowsRead rows) {
        List<Append> appends = IntStream.range(0, LONG)
                .mapToObj(version -> Notes.to(LONG_ONE, version, "c-" + version, "more"))
                .toList();
        store.appendEach(appends);
        long end = HELD;
        for (List<Kept> page = feed.after(end, LONG); !page.isEmpty(); page = feed.after(end, LONG)) {
            end += page.size();
        }
        for (int i = 1; i <= TIMES; i++) {
            long from = end - (long) i * PAGE;
            note("an entry of the feed, of a long stream", PAGE, rows.by(() -> feed.after(from, PAGE)));
        }
    }

    private void holding(JdbcBookmarks bookmarks, RowsRead rows) {
        List<Held> many = LongStream.rangeClosed(1, HELD)
                .mapToObj(place -> new Held(LONG_ONE, place))
                .toList();
        bookmarks.hold("reader", many);
        bookmarks.hold("reader", List.of(new Held(stream(1), 1), new Held(stream(2), 2)));
        bookmarks.hold("other", many);
        for (int i = 1; i <= TIMES; i++) {
            Held first = new Held(LONG_ONE, i);
            note("a stream that is held for", 3, rows.by(() -> bookmarks.held("reader")));
            note("one that was held delivered", 1, rows.by(() -> bookmarks.release("reader", first)));
        }
        note("a reader that holds nothing", 1, rows.by(() -> bookmarks.held("nothing")));
    }

    private void note(String what, int count, long rows) {
        read.merge(what, rows / count, Math::max);
    }

    private static StreamId stream(int number) {
        return new StreamId("s-" + number);
    }

    private static Append next(int number, long version) {
        return Notes.to(stream(number), version, "c-" + (version + 1), "more");
    }
}
