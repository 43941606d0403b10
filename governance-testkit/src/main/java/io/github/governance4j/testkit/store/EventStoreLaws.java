package io.github.governance4j.testkit.store;

import static io.github.governance4j.testkit.store.Write.KIND;
import static io.github.governance4j.testkit.store.Write.START;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Waiting;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * What every store of facts owes its host, as laws (事实库通则). Implement it in a test class run by jqwik and hand out fresh stores:
 *
 * <pre>{@code
 * class MyStoreLaws implements EventStoreLaws {
 *     public EventStore freshStore() { return new MyStore(emptyDatabase()); }
 * }
 * }</pre>
 *
 * <p>{@link ManyWritersLaws} belongs to it: what must hold when several threads write at once.
 */
public interface EventStoreLaws extends ManyWritersLaws {
    /** Nothing is known of a stream nobody wrote to. */
    @Example
    default void an_unknown_stream_holds_nothing() {
        EventStore store = freshStore();
        Claim.same("its facts", List.of(), store.load(A));
        Claim.same("its row", Map.of(), store.row(A));
        Claim.same("an explanation", Optional.empty(), store.explanation(A, new CommandId("c-1")));
        Claim.same("what is due", List.of(), store.dueBefore(KIND, START, 10));
    }

    /**
     * Facts come back as they were given, with the stamp of their command, numbered 1, 2, 3 … in each stream.
     *
     * @param sizes how many facts each append brings; the appends go round three streams
     */
    @Property(tries = 40)
    default void facts_are_kept_in_order_and_numbered_without_a_gap(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> sizes) {
        EventStore store = freshStore();
        List<StreamId> streams = List.of(A, B, C);
        Map<StreamId, List<StoredFact>> kept = new HashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            StreamId stream = streams.get(i % 3);
            List<StoredFact> before = kept.getOrDefault(stream, List.of());
            Object[] facts = new Object[sizes.get(i)];
            for (int n = 0; n < facts.length; n++) {
                facts[n] = fact(10 * i + n);
            }
            Write write = Write.to(stream, before.size(), "c-" + i, facts);
            Claim.done(store.append(List.of(write.append())));
            List<StoredFact> after = new ArrayList<>(before);
            for (Object fact : facts) {
                after.add(new StoredFact(after.size() + 1, write.stamp(), fact));
            }
            kept.put(stream, after);
            streams.forEach(s -> Claim.same("the facts of " + s, kept.getOrDefault(s, List.of()), store.load(s)));
        }
    }

    /** What was loaded stays as it was, whatever is appended later. */
    @Example
    default void a_loaded_history_does_not_move() {
        EventStore store = freshStore();
        Claim.done(store.append(List.of(Write.to(A, 0, "c-1", fact(1)).append())));
        List<StoredFact> loaded = store.load(A);
        List<StoredFact> copy = List.copyOf(loaded);
        Claim.done(store.append(List.of(Write.to(A, 1, "c-2", fact(2)).append())));
        Claim.same("what was loaded before", copy, loaded);
    }

    /** If one stream of an append has moved on, nothing is added to any of them, in whatever order they are named. */
    @Example
    default void an_append_over_several_streams_is_taken_whole_or_not_at_all() {
        Append moved = Write.to(A, 0, "c-2", fact(2)).due(Optional.of(START)).append();
        Append fitting = Write.to(B, 0, "c-2", fact(3)).due(Optional.of(START)).append();
        for (List<Append> appends : List.of(List.of(moved, fitting), List.of(fitting, moved))) {
            EventStore store = freshStore();
            Claim.done(store.append(List.of(Write.to(A, 0, "c-1", fact(1)).append())));
            Claim.same("a half-fitting append", new Appended.Conflict(A, 1), store.append(appends));
            Claim.same("facts of the fitting stream", List.of(), store.load(B));
            Claim.same("row of the fitting stream", Map.of(), store.row(B));
            Claim.same("reasons of the fitting stream", Optional.empty(), store.explanation(B, new CommandId("c-2")));
            Claim.same("what is due", List.of(), store.dueBefore(KIND, START, 10));
            Claim.same("row of the moved stream", Map.of("by", "c-1"), store.row(A));
            Claim.done(store.append(List.of(Write.to(A, 1, "c-2", fact(2)).append(), fitting)));
            Claim.same(
                    "facts of both",
                    List.of(2, 1),
                    List.of(store.load(A).size(), store.load(B).size()));
        }
    }

    /** A second append under an id the stream has taken adds nothing, even if the version fits and the first brought no facts. */
    @Example
    default void a_command_id_is_taken_once_per_stream() {
        EventStore store = freshStore();
        Claim.done(store.append(List.of(Write.to(A, 0, "c-1", fact(1)).append())));
        Claim.done(store.append(List.of(Write.to(A, 1, "c-2").append())));
        for (String id : List.of("c-1", "c-2")) {
            Append again =
                    Write.to(A, 1, id, fact(9)).row(Map.of("by", "nobody")).append();
            Append other = Write.to(B, 0, "c-9", fact(9)).append();
            Appended repeated = new Appended.Repeated(A, new CommandId(id));
            Claim.same("a repeated id", repeated, store.append(List.of(again)));
            Claim.same("a repeated id beside a new one", repeated, store.append(List.of(other, again)));
            Claim.same(
                    "facts",
                    List.of(1, 0),
                    List.of(store.load(A).size(), store.load(B).size()));
            Claim.same("row", Map.of("by", "c-2"), store.row(A));
        }
    }

    /** An id taken on one stream is free on every other. */
    @Example
    default void another_stream_may_take_the_same_command_id() {
        EventStore store = freshStore();
        Claim.done(store.append(List.of(Write.to(A, 0, "c-1", fact(1)).append())));
        Claim.done(store.append(List.of(Write.to(B, 0, "c-1", fact(1)).append())));
    }

    /** A repeated id is seen before a moved version, so that a retry learns that it was done and not that it came too late. */
    @Example
    default void a_repeat_is_seen_before_a_conflict() {
        EventStore store = freshStore();
        Append first = Write.to(A, 0, "c-1", fact(1)).append();
        Claim.done(store.append(List.of(first)));
        Claim.same("the retry", new Appended.Repeated(A, new CommandId("c-1")), store.append(List.of(first)));
    }

    /** Of appends that bring facts and expect the same version only the first is taken; a version not reached yet fits as little. */
    @Example
    default void of_two_appends_that_expect_the_same_version_only_one_is_taken() {
        EventStore store = freshStore();
        Claim.done(store.append(List.of(Write.to(A, 0, "c-1", fact(1), fact(2)).append())));
        Claim.done(store.append(List.of(Write.to(A, 2, "c-2", fact(3)).append())));
        for (long version : List.of(0L, 2L, 4L)) {
            Append other = Write.to(A, version, "c-3", fact(4)).append();
            Claim.same("expecting " + version, new Appended.Conflict(A, 3), store.append(List.of(other)));
        }
        Claim.same("facts", 3, store.load(A).size());
        Claim.done(store.append(List.of(Write.to(A, 3, "c-3", fact(4)).append())));
    }

    /**
     * What is due up to a moment, that moment included, is named earliest first and then by id, and no more than asked for.
     *
     * @param minutes when each append leaves its stream due, in minutes; 0 means not at all; the appends go round five streams
     * @param until up to when to ask, in minutes
     * @param limit how many to ask for
     */
    @Property(tries = 60)
    default void what_is_due_is_named_in_order_within_the_limit(
            @ForAll @Size(max = 15) List<@IntRange(max = 6) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 6) int until,
            @ForAll @IntRange(min = 1, max = 6) int limit) {
        EventStore store = freshStore();
        List<StreamId> streams = List.of(new StreamId("s-5"), A, new StreamId("s-4"), B, C);
        Map<StreamId, LocalDateTime> due = new LinkedHashMap<>();
        for (int i = 0; i < minutes.size(); i++) {
            StreamId stream = streams.get(i % streams.size());
            Optional<LocalDateTime> at =
                    minutes.get(i) == 0 ? Optional.empty() : Optional.of(START.plusMinutes(minutes.get(i)));
            Claim.done(store.append(List.of(Write.to(stream, i / streams.size(), "c-" + i, fact(i))
                    .due(at)
                    .append())));
            due.remove(stream);
            at.ifPresent(moment -> due.put(stream, moment));
        }
        Claim.done(store.append(List.of(Write.to(new StreamId("other"), 0, "c", fact(0))
                .of("testkit.other")
                .due(Optional.of(START))
                .append())));
        LocalDateTime moment = START.plusMinutes(until);
        List<Waiting> expected = due.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(moment))
                .sorted(Map.Entry.<StreamId, LocalDateTime>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .map(entry -> new Waiting(entry.getValue(), entry.getKey()))
                .limit(limit)
                .toList();
        Claim.same("due up to " + moment, expected, store.dueBefore(KIND, moment, limit));
    }

    /** A stream that has nothing to do any more is not named, and one due only later is not named yet. */
    @Example
    default void a_stream_with_nothing_due_is_not_named() {
        EventStore store = freshStore();
        Claim.done(store.append(
                List.of(Write.to(A, 0, "c-1", fact(1)).due(Optional.of(START)).append())));
        Claim.done(store.append(List.of(Write.to(B, 0, "c-1", fact(1)).append())));
        Claim.same("before the moment", List.of(), store.dueBefore(KIND, START.minusSeconds(1), 10));
        Claim.same("at the moment", List.of(new Waiting(START, A)), store.dueBefore(KIND, START, 10));
        Claim.done(store.append(List.of(Write.to(A, 1, "c-2").append())));
        Claim.same("when it is done", List.of(), store.dueBefore(KIND, START.plusYears(1), 10));
    }

    /** The row of a stream is the one last given; no column of an earlier one stays. */
    @Example
    default void a_row_is_replaced() {
        EventStore store = freshStore();
        Claim.done(store.append(List.of(Write.to(A, 0, "c-1", fact(1))
                .row(Map.of("level", "1", "open", "是"))
                .append())));
        Claim.same("the row", Map.of("level", "1", "open", "是"), store.row(A));
        Claim.done(store.append(
                List.of(Write.to(A, 1, "c-2", fact(2)).row(Map.of("level", "2")).append())));
        Claim.same("the row", Map.of("level", "2"), store.row(A));
    }

    /** Each accepted command keeps its own explanation, whatever comes after it. */
    @Example
    default void the_explanation_is_kept_with_its_command() {
        EventStore store = freshStore();
        Write first = Write.to(A, 0, "c-1", fact(1));
        Write second = Write.to(A, 1, "c-2");
        Claim.done(store.append(List.of(first.append())));
        Claim.done(store.append(List.of(second.append())));
        Claim.same("why c-1", Optional.of(first.explanation()), store.explanation(A, first.id()));
        Claim.same("why c-2", Optional.of(second.explanation()), store.explanation(A, second.id()));
        Claim.same("why c-1 on another stream", Optional.empty(), store.explanation(B, first.id()));
    }

    /** A stream belongs to one decider for good; an append of another kind is a mistake of the host and changes nothing. */
    @Example
    default void a_stream_never_changes_its_kind() {
        EventStore store = freshStore();
        Claim.done(store.append(List.of(Write.to(A, 0, "c-1", fact(1)).append())));
        Append other = Write.to(A, 1, "c-2", fact(2)).of("testkit.other").append();
        Claim.mistaken("another kind", () -> store.append(List.of(other)));
        Claim.same("facts", 1, store.load(A).size());
    }

    /** An append names at least one stream and none of them twice; anything else is a mistake of the host and changes nothing. */
    @Example
    default void an_append_names_each_stream_once() {
        EventStore store = freshStore();
        Claim.mistaken("nothing to append", () -> store.append(List.of()));
        Append one = Write.to(A, 0, "c-1", fact(1)).append();
        Append two = Write.to(A, 1, "c-2", fact(2)).append();
        Claim.mistaken("a stream twice", () -> store.append(List.of(one, two)));
        Claim.same("facts", List.of(), store.load(A));
        Claim.mistaken("a limit below 1", () -> store.dueBefore(KIND, START, 0));
    }
}
