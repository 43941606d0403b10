package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.Held;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What bookmarks owe the readers of a feed, as laws (进度通则). Implement it in a test class run by jqwik. */
public interface BookmarkLaws {
    /** The order of what is held. */
    Comparator<Held> BY_PLACE = Comparator.comparingLong(Held::position).thenComparing(Held::stream);

    /** {@return bookmarks no reader has moved yet} */
    Bookmarks freshBookmarks();

    /** A reader nobody knows stands before the first entry, and asking does not move it. */
    @Example
    default void a_new_reader_stands_at_the_beginning() {
        Bookmarks bookmarks = freshBookmarks();
        Claim.same("a new reader", 0L, bookmarks.bookmark("读者"));
        Claim.same("the same", 0L, bookmarks.bookmark("读者"));
    }

    /**
     * A move counts if the reader stands where it is said to, and changes nothing if it does not; each reader has a place of its own.
     *
     * @param moves each from a place 0 to 3, 0 to 2 places on, for one of three readers whose names differ little
     */
    @Property(tries = 25)
    default void a_reader_is_moved_from_where_it_stands(
            @ForAll @Size(max = 20) List<@IntRange(max = 35) Integer> moves) {
        Bookmarks bookmarks = freshBookmarks();
        Map<String, Long> expected = new HashMap<>();
        List<String> readers = List.of("r", "R", "r-");
        for (int move : moves) {
            String reader = readers.get(move % 3);
            long from = move / 3 % 4;
            long to = from + move / 12;
            boolean fits = expected.getOrDefault(reader, 0L) == from;
            Claim.same("moving " + reader + " from " + from + " to " + to, fits, bookmarks.move(reader, from, to));
            if (fits) {
                expected.put(reader, to);
            }
            readers.forEach(
                    each -> Claim.same("where " + each, expected.getOrDefault(each, 0L), bookmarks.bookmark(each)));
        }
    }

    /** Nobody is moved back, or from a place below 0. */
    @Example
    default void a_move_goes_on() {
        Bookmarks bookmarks = freshBookmarks();
        Claim.holds(bookmarks.move("r", 0, 5), () -> "the first move");
        Claim.mistaken("a move back", () -> bookmarks.move("r", 5, 4));
        Claim.mistaken("a move from below 0", () -> bookmarks.move("r", -1, 4));
        Claim.same("where it stands", 5L, bookmarks.bookmark("r"));
    }

    /**
     * Of several nodes that move a reader from the same place one gets through.
     *
     * @throws InterruptedException if the test run is stopped
     */
    @Example
    default void of_several_nodes_one_moves_a_reader() throws InterruptedException {
        Bookmarks bookmarks = freshBookmarks();
        int rounds = 25;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < rounds; round++) {
                long from = round;
                List<Callable<Boolean>> jobs = new ArrayList<>();
                for (int node = 0; node < 4; node++) {
                    jobs.add(() -> bookmarks.move("r", from, from + 1));
                }
                int moved = 0;
                for (Future<Boolean> job : threads.invokeAll(jobs)) {
                    moved += job.get() ? 1 : 0;
                }
                Claim.same("how many moved it from " + from, 1, moved);
            }
        } catch (ExecutionException e) {
            throw Claim.failed("a node could not go on", e.getCause());
        } finally {
            threads.shutdownNow();
        }
        Claim.same("where it stands", (long) rounds, bookmarks.bookmark("r"));
    }

    /**
     * What is held stays held, once, for its reader and its stream until it is released, and is told first things first.
     *
     * @param steps each holds up to two things, or releases the first of what is held for a stream
     */
    @Property(tries = 25)
    default void what_is_held_stays_until_it_is_released(
            @ForAll @Size(max = 30) List<@IntRange(max = 399) Integer> steps) {
        Bookmarks bookmarks = freshBookmarks();
        List<String> readers = List.of("r", "R");
        List<StreamId> streams = List.of(new StreamId("s"), new StreamId("S"), new StreamId("s-"), new StreamId("户"));
        List<TreeSet<Held>> expected = List.of(new TreeSet<>(BY_PLACE), new TreeSet<>(BY_PLACE));
        for (int step : steps) {
            String reader = readers.get(step % 2);
            TreeSet<Held> those = expected.get(step % 2);
            StreamId stream = streams.get(step / 2 % 4);
            Held one = new Held(stream, 1 + step / 8 % 10);
            if (step < 200) {
                List<Held> some = step % 3 == 0 ? List.of() : List.of(one, new Held(stream, 5), one);
                bookmarks.hold(reader, some);
                those.addAll(some);
            } else {
                Held first = first(those, stream).filter(any -> step % 5 != 0).orElse(one);
                those.remove(first);
                Claim.same("what is next for " + stream, first(those, stream), bookmarks.release(reader, first));
            }
            for (int each = 0; each < 2; each++) {
                TreeSet<Held> all = expected.get(each);
                List<Held> firsts = all.stream()
                        .filter(held -> first(all, held.stream()).equals(Optional.of(held)))
                        .toList();
                Claim.same("what " + readers.get(each) + " holds", firsts, bookmarks.held(readers.get(each)));
            }
            Claim.same("where " + reader, 0L, bookmarks.bookmark(reader));
        }
    }

    private static Optional<Held> first(Set<Held> those, StreamId stream) {
        return those.stream().filter(held -> held.stream().equals(stream)).findFirst();
    }
}
