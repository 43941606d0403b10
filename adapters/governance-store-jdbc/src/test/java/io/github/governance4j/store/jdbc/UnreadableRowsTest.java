package io.github.governance4j.store.jdbc;

import static io.github.governance4j.store.jdbc.Notes.KIND;
import static io.github.governance4j.store.jdbc.Notes.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.Halt;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.Runner;
import io.github.governance4j.core.store.RunnerListener;
import io.github.governance4j.core.store.Ticked;
import io.github.governance4j.core.store.UnreadableEntryException;
import io.github.governance4j.core.store.UnreadableStreamException;
import io.github.governance4j.core.store.Waiting;
import io.github.governance4j.json.UnreadableException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row somebody changed, or a newer release wrote, keeps nobody waiting but those it concerns. */
class UnreadableRowsTest {
    private static final LocalDateTime END = START.plusDays(1);
    private static final String BOOKS = "testkit.books";
    private static final StreamId BOOK = new StreamId("book");
    private static final StreamId SECOND = new StreamId("s-2");

    /** How the second stream becomes unreadable, and how it is put right again. */
    private static final Map<String, String> SMUDGES = Map.of(
            "UPDATE g4j_fact SET version = 99 WHERE stream = 's-2'",
            "UPDATE g4j_fact SET version = 1 WHERE stream = 's-2'",
            "UPDATE g4j_fact SET name = 'testkit.later' WHERE stream = 's-2'",
            "UPDATE g4j_fact SET name = 'testkit.noted' WHERE stream = 's-2'",
            "UPDATE g4j_fact SET body = '{' WHERE stream = 's-2'",
            "UPDATE g4j_fact SET body = '{\"text\":\"laid\"}' WHERE stream = 's-2'",
            "UPDATE g4j_command SET actor = '{}' WHERE stream = 's-2'",
            "UPDATE g4j_command SET actor = '{\"timer\":{}}' WHERE stream = 's-2'",
            "UPDATE g4j_command SET happened = '1600-01-05 09:00:00' WHERE stream = 's-2'",
            "UPDATE g4j_command SET happened = '2026-01-05 09:00:00' WHERE stream = 's-2'");

    private record Note(Stamp stamp, String text) implements Command {}

    private enum No {
        NEVER
    }

    /** Takes notes; a stream with one of them has something to do an hour later. */
    private static final class Once implements Decider<Note, Long, Noted, No> {
        @Override
        public Long initial() {
            return 0L;
        }

        @Override
        public Decision<Noted, No> decide(Note command, Long state) {
            return Decision.accepted(List.of(new Noted(command.text())), Notes.why("x"));
        }

        @Override
        public Long evolve(Long state, Noted fact) {
            return state + 1;
        }

        @Override
        public Optional<Due<Note>> due(Long state) {
            LocalDateTime at = START.plusHours(1);
            return state == 1
                    ? Optional.of(new Due<>(at, new Note(Stamp.timer(CommandId.ofTimer("done"), at, at), "done")))
                    : Optional.empty();
        }
    }

    /** Four streams with something to do, and a book into which a reader copies what is noted on them. */
    private static final class World {
        final DataSource data;
        final JdbcEventStore store;
        final JdbcFeed feed;
        final JdbcBookmarks bookmarks;
        final Desk<Note, Long, Noted, No> notes;
        final Desk<Note, Long, Noted, No> books;
        final List<Optional<Throwable>> causes = new ArrayList<>();

        World(Engine engine) throws SQLException {
            data = engine.emptied();
            store = JdbcEventStore.owning(data, Noted.WIRE);
            feed = JdbcFeed.of(data, Noted.WIRE);
            bookmarks = JdbcBookmarks.of(data);
            notes = Desk.of(KIND, new Once(), Noted.class, store);
            books = Desk.of(BOOKS, new Once(), Noted.class, store);
            for (int i = 1; i <= 4; i++) {
                notes.handle(
                        new StreamId("s-" + i), new Note(Stamp.timer(CommandId.ofTimer("laid"), START, START), "laid"));
            }
        }

        Ticked tick(int limit) {
            Runner runner = Runner.over(feed, bookmarks)
                    .desk(notes)
                    .reaction("copies", notes, (from, sequence, fact) -> copy(from, sequence), books)
                    .reaction("reads", books, (from, sequence, fact) -> List.of(), notes)
                    .listener(new RunnerListener() {
                        @Override
                        public void halted(Halt halt, Optional<Throwable> cause) {
                            causes.add(cause);
                        }
                    })
                    .build();
            Ticked ticked = runner.tick(END, limit);
            for (int ticks = 0; ticked.isMore(); ticks++) {
                assertThat(ticks).isLessThan(100);
                causes.clear();
                ticked = runner.tick(END, limit);
            }
            return ticked;
        }

        private static List<Reaction.Sent<Note>> copy(StreamId from, long sequence) {
            Stamp stamp = Stamp.timer(Reaction.commandId(from, sequence, "copy"), START, START);
            return List.of(new Reaction.Sent<>(BOOK, new Note(stamp, "copied")));
        }

        List<Integer> lengths() {
            List<Integer> lengths = new ArrayList<>();
            for (StreamId stream : List.of(new StreamId("s-1"), SECOND, new StreamId("s-3"), new StreamId("s-4"))) {
                lengths.add(store.load(stream).size());
            }
            return lengths;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void one_row_that_cannot_be_read_keeps_nobody_else_waiting(Engine engine) throws SQLException {
        for (Map.Entry<String, String> smudge : SMUDGES.entrySet()) {
            World world = new World(engine);
            engine.run(smudge.getKey());

            assertThat(world.feed.after(0, 10)).extracting(Kept::position).containsExactly(1L);
            assertThatExceptionOfType(UnreadableEntryException.class)
                    .as(smudge.getKey())
                    .isThrownBy(() -> world.feed.after(1, 10))
                    .satisfies(e -> {
                        assertThat(e.position()).isEqualTo(2);
                        assertThat(e.kind()).isEqualTo(KIND);
                        assertThat(e.stream()).contains(SECOND);
                        assertThat(e.recorded()).contains(START);
                    });
            assertThat(world.feed.after(2, 10)).extracting(Kept::position).containsExactly(3L, 4L);
            assertThatExceptionOfType(UnreadableStreamException.class)
                    .isThrownBy(() -> world.store.load(SECOND))
                    .satisfies(e -> assertThat(e.stream()).isEqualTo(SECOND));

            Set<Halt> halts = Set.of(
                    new Halt.Stopped("copies", 2, Halt.Why.UNREADABLE),
                    new Halt.Stuck(KIND, SECOND, START.plusHours(1), Halt.Why.UNREADABLE));
            assertThat(Set.copyOf(world.tick(1).halts())).isEqualTo(halts);
            assertThat(world.causes)
                    .hasSize(2)
                    .allSatisfy(
                            cause -> assertThat(cause.map(Throwable::getMessage).orElse(""))
                                    .contains("s-2"));
            assertThat(world.store.load(new StreamId("s-1"))).hasSize(2);
            assertThat(world.store.load(new StreamId("s-4"))).hasSize(2);
            assertThat(world.store.load(BOOK)).hasSize(1);
            // Of the three that were done and the one that was copied.
            assertThat(world.bookmarks.bookmark("reads")).isEqualTo(8);

            engine.run(smudge.getValue());
            assertThat(world.tick(1).halts()).isEmpty();
            assertThat(world.lengths()).containsExactly(2, 2, 2, 2);
            assertThat(world.store.load(BOOK)).hasSize(8);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void no_reader_passes_over_a_fact_that_is_gone_or_a_stream_without_a_name(Engine engine) throws SQLException {
        for (String tampering : List.of(
                "DELETE FROM g4j_fact WHERE stream = 's-2'",
                "UPDATE g4j_command SET facts = 2 WHERE stream = 's-2'",
                "UPDATE g4j_command SET first_sequence = 9223372036854775807 WHERE stream = 's-2'",
                "UPDATE g4j_command SET stream = 'b b' WHERE stream = 's-2'",
                // With its fact, so that nothing is missing but a name.
                "UPDATE g4j_command SET stream = 'b b' WHERE stream = 's-2';"
                        + "UPDATE g4j_fact SET stream = 'b b' WHERE stream = 's-2'")) {
            World world = new World(engine);
            world.feed.after(0, 1);
            engine.run(tampering.split(";"));

            assertThat(world.feed.after(0, 10)).as(tampering).hasSize(1);
            assertThatExceptionOfType(UnreadableEntryException.class).isThrownBy(() -> world.feed.after(1, 10));
            assertThat(world.tick(1).halts()).contains(new Halt.Stopped("copies", 2, Halt.Why.UNREADABLE));
            assertThat(world.store.load(new StreamId("s-4"))).hasSize(2);

            // A person who cannot wait passes over it by hand.
            assertThat(world.bookmarks.move("copies", 1, 2)).isTrue();
            assertThat(world.tick(1).halts()).noneMatch(Halt.Stopped.class::isInstance);
            assertThat(world.store.load(BOOK)).hasSizeGreaterThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void streams_without_a_name_are_due_before_nobody(Engine engine) throws SQLException {
        World world = new World(engine);
        engine.run(
                "UPDATE g4j_stream SET stream = ' a' WHERE stream = 's-1'",
                "UPDATE g4j_stream SET stream = ' b' WHERE stream = 's-2'");

        assertThat(world.store.dueBefore(KIND, END, 1))
                .containsExactly(new Waiting(START.plusHours(1), new StreamId("s-3")));
        assertThat(world.store.dueBefore(KIND, END, 2)).hasSize(2);
        assertThat(world.store.dueBefore(KIND, END, 3)).hasSize(2);
        world.tick(1);
        assertThat(world.store.load(new StreamId("s-3"))).hasSize(2);
        assertThat(world.store.load(new StreamId("s-4"))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void what_cannot_be_read_holds_up_no_erasing_of_others(Engine engine) throws SQLException {
        World world = new World(engine);
        engine.run("UPDATE g4j_fact SET version = 99 WHERE stream = 's-2'");
        Erasing others = Erasing.of(world.data, Noted.WIRE).erasable(BOOKS, facts -> Set.of("laid"));
        assertThat(others.follow(world.feed, world.bookmarks, START)).isZero();
        assertThat(world.bookmarks.bookmark(Erasing.READER)).isEqualTo(4);

        for (Map.Entry<String, String> tampering : Map.of(
                        "UPDATE g4j_fact SET version = 99 WHERE stream = 's-2'",
                        "UPDATE g4j_fact SET version = 1 WHERE stream = 's-2'",
                        "UPDATE g4j_command SET stream = 'b b' WHERE stream = 's-2'",
                        "UPDATE g4j_command SET stream = 's-2' WHERE stream = 'b b'")
                .entrySet()) {
            World tried = new World(engine);
            tried.feed.after(0, 1);
            engine.run(tampering.getKey());
            Erasing own = Erasing.of(tried.data, Noted.WIRE).erasable(KIND, facts -> Set.of("laid"));
            assertThatExceptionOfType(UnreadableException.class)
                    .as(tampering.getKey())
                    .isThrownBy(() -> own.follow(tried.feed, tried.bookmarks, START));
            assertThat(tried.bookmarks.bookmark(Erasing.READER)).isEqualTo(1);
            assertThat(tried.store.load(new StreamId("s-4")).get(0).fact()).isEqualTo(new Noted(Erasing.NOBODY));
            engine.run(tampering.getValue());
            assertThat(own.follow(tried.feed, tried.bookmarks, START)).isEqualTo(1);
            assertThat(tried.bookmarks.bookmark(Erasing.READER)).isEqualTo(4);
        }
    }
}
