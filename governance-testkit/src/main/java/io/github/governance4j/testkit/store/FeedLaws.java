package io.github.governance4j.testkit.store;

import static io.github.governance4j.testkit.store.ManyWritersLaws.A;
import static io.github.governance4j.testkit.store.ManyWritersLaws.B;
import static io.github.governance4j.testkit.store.ManyWritersLaws.C;
import static io.github.governance4j.testkit.store.Write.KIND;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.testkit.claim.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What every feed owes its readers, as laws (流水通则). Implement it in a test class run by jqwik and hand out fresh stores; a store with
 * transactions overrides {@link FeedUnderTest#begin}.
 */
public interface FeedLaws {
    /** {@return a store that holds nothing, and its feed} */
    FeedUnderTest freshFeed();

    /**
     * A fact the store can keep. Override it for a store that knows only certain types of facts.
     *
     * @param number which one, 0 or more
     * @return a fact that equals no other number's
     */
    default Object fact(int number) {
        return "fact " + number;
    }

    /** {@return how many threads write at once: 16} */
    default int writers() {
        return 16;
    }

    /** {@return how many appends each of them makes: 12} */
    default int appendsOfEach() {
        return 12;
    }

    /** Nothing comes after the end, wherever one asks; a place below 0 and a limit below 1 are mistakes. */
    @Example
    default void nothing_comes_after_the_end() {
        Feed feed = freshFeed().feed();
        Claim.same("an empty feed", List.of(), feed.after(0, 10));
        Claim.same("beyond the end", List.of(), feed.after(1_000, 10));
        Claim.mistaken("a place below 0", () -> feed.after(-1, 1));
        Claim.mistaken("a limit below 1", () -> feed.after(0, 0));
    }

    /**
     * Every command has an entry, also one that brought no facts, at the next place, with all that it brought; and however one turns the
     * pages one reads the same.
     *
     * @param sizes how many facts each append brings; the appends go round three streams
     * @param page how many entries to read at a time
     */
    @Property(tries = 25)
    default void places_are_counted_from_1_without_a_gap(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> sizes,
            @ForAll @IntRange(min = 1, max = 5) int page) {
        FeedUnderTest subject = freshFeed();
        List<StreamId> streams = List.of(A, B, C);
        Map<StreamId, Long> versions = new HashMap<>();
        List<Kept> expected = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            StreamId stream = streams.get(i % 3);
            long version = versions.getOrDefault(stream, 0L);
            Object[] facts = new Object[sizes.get(i)];
            List<StoredFact> stored = new ArrayList<>();
            Write write = Write.to(stream, version, "c-" + i, facts);
            for (int n = 0; n < facts.length; n++) {
                facts[n] = fact(10 * i + n);
                stored.add(new StoredFact(version + n + 1, write.stamp(), facts[n]));
            }
            Claim.done(subject.store()
                    .append(List.of(Write.to(stream, version, "c-" + i, facts).append())));
            versions.put(stream, version + facts.length);
            expected.add(new Kept(i + 1L, KIND, stream, write.stamp(), stored));
            if (i % 4 == 0) {
                Claim.same("the feed so far", expected, all(subject.feed(), page));
            }
        }
        Claim.same("the feed", expected, all(subject.feed(), page));
    }

    /** An append over several streams has an entry for each of them. */
    @Example
    default void an_append_over_several_streams_has_an_entry_for_each() {
        FeedUnderTest subject = freshFeed();
        Claim.done(subject.store()
                .append(List.of(
                        Write.to(B, 0, "c-1", fact(1)).append(),
                        Write.to(A, 0, "c-1", fact(2)).append())));
        Set<StreamId> seen = new TreeSet<>();
        all(subject.feed(), 10).forEach(entry -> seen.add(entry.stream()));
        Claim.same("the streams", Set.of(A, B), Set.copyOf(seen));
        Claim.same("how many entries", 2, all(subject.feed(), 1).size());
    }

    /** What is not committed has no place, and what is committed late comes after everything that was read before. */
    @Example
    default void a_late_commit_comes_after_what_was_read_before() {
        FeedUnderTest subject = freshFeed();
        FeedUnderTest.Open slow =
                subject.begin(List.of(Write.to(A, 0, "slow", fact(1)).append()));
        Claim.done(
                subject.store().append(List.of(Write.to(B, 0, "quick", fact(2)).append())));
        List<Kept> before = all(subject.feed(), 10);
        Claim.same("what was committed", List.of("quick"), commands(before));
        Claim.done(slow.commit());
        Claim.same(
                "what comes after what was read",
                List.of("slow"),
                commands(subject.feed().after(before.size(), 10)));
        Claim.same("what was read stays", before, all(subject.feed(), 10).subList(0, before.size()));
    }

    /**
     * While many write, some of them holding their transactions open, a reader that follows along sees everything once, in an order that
     * does not change afterwards, and each stream in its own order.
     *
     * @throws InterruptedException if the test run is stopped
     */
    @Example
    default void a_reader_that_follows_many_writers_misses_nothing() throws InterruptedException {
        FeedUnderTest subject = freshFeed();
        List<Kept> followed = new FeedWriting(this, subject).followed();
        List<Kept> all = all(subject.feed(), 100);
        Claim.same("what was followed, and what there is", all, followed);
        Claim.same("how many there are", writers() * appendsOfEach(), all.size());
        Map<StreamId, Long> versions = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Kept entry = all.get(i);
            Claim.same("its place", i + 1L, entry.position());
            for (StoredFact fact : entry.facts()) {
                Claim.same(
                        "the next of " + entry.stream(),
                        versions.merge(entry.stream(), 1L, Long::sum),
                        fact.sequence());
            }
        }
    }

    /** Everything, page by page. */
    private static List<Kept> all(Feed feed, int page) {
        List<Kept> all = new ArrayList<>();
        while (true) {
            List<Kept> next =
                    feed.after(all.isEmpty() ? 0 : all.get(all.size() - 1).position(), page);
            Claim.holds(next.size() <= page, () -> "more than asked for: " + next.size());
            if (next.isEmpty() || all.size() > 10_000) {
                return all;
            }
            all.addAll(next);
        }
    }

    private static List<String> commands(List<Kept> entries) {
        return entries.stream().map(entry -> entry.stamp().id().value()).toList();
    }

    /**
     * Appends one fact to a stream others write to as well.
     *
     * @param subject where
     * @param number which fact
     */
    default void write(FeedUnderTest subject, int number) {
        StreamId stream = List.of(A, B, C, new StreamId("s-" + number)).get(number % 4);
        boolean isSlow = number % 3 == 0;
        while (true) {
            long version = subject.store().load(stream).size();
            Append append =
                    Write.to(stream, version, "c-" + number, fact(number)).append();
            boolean isTaken;
            if (isSlow && number % 4 == 3) {
                FeedUnderTest.Open open = subject.begin(List.of(append));
                FeedWriting.dawdle();
                isTaken = open.commit().fold(done -> true, conflict -> false, repeated -> true);
            } else {
                isTaken = subject.store().append(List.of(append)).fold(done -> true, conflict -> false, again -> true);
            }
            if (isTaken) {
                return;
            }
        }
    }
}
