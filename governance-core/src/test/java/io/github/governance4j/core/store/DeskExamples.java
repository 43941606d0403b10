package io.github.governance4j.core.store;

import static io.github.governance4j.core.store.Tally.add;
import static io.github.governance4j.core.store.Tally.addLapsing;
import static io.github.governance4j.core.store.Tally.at;
import static io.github.governance4j.core.store.Tally.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeskExamples {
    private static final StreamId A = new StreamId("a");
    private static final StreamId B = new StreamId("b");

    private final ListeningStore store = new ListeningStore();
    private final Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> desk = Desk.of(
                    "tally", Tally.sound(), Tally.Fact.class, store)
            .withRow(account -> Map.of("units", Integer.toString(account.units())));

    @Test
    void an_accepted_command_is_kept_with_its_reason_its_row_and_what_is_due() {
        Outcome<Tally.Fact, Tally.No> outcome = desk.handle(A, addLapsing("c-1", 5, 30));
        Explanation why = Tally.ENOUGH.says(true).count(0).count(0).build();
        assertThat(version(outcome)).isEqualTo("decided at 1");
        assertThat(desk.open(A)).isEqualTo(new Opened<>(new Tally.Account(5, List.of(30), 0), 1));
        assertThat(store.explanation(A, new CommandId("c-1"))).contains(why);
        assertThat(store.row(A)).isEqualTo(Map.of("units", "5"));
        assertThat(store.dueBefore("tally", at(30), 9))
                .extracting(Waiting::stream)
                .containsExactly(A);
    }

    @Test
    void a_refused_command_keeps_nothing_and_may_be_asked_again() {
        desk.handle(A, add("c-1", 5));
        assertThat(reason(desk.handle(A, take("c-2", 6)))).isEqualTo("NOT_ENOUGH");
        assertThat(store.taken).hasSize(1);
        assertThat(store.explanation(A, new CommandId("c-2"))).isEmpty();
        desk.handle(A, add("c-3", 1));
        assertThat(version(desk.handle(A, take("c-2", 6)))).isEqualTo("decided at 3");
    }

    @Test
    void a_command_seen_twice_changes_nothing_and_answers_with_its_first_reason() {
        desk.handle(A, add("c-1", 5));
        desk.handle(A, take("c-2", 3));
        desk.handle(A, add("c-3", 1));
        Outcome<Tally.Fact, Tally.No> again = desk.handle(A, take("c-2", 3));
        assertThat(version(again)).isEqualTo("repeated at 3");
        Explanation first = again.fold(decided -> fail(), Outcome.Repeated::explanation, contended -> fail());
        assertThat(first.fact("there").number()).isEqualTo(5);
        assertThat(desk.open(A).state().units()).isEqualTo(3);
    }

    @Test
    void a_retry_that_overtakes_its_original_is_not_refused_for_what_the_original_did() {
        desk.handle(A, add("c-1", 5));
        // The original takes all five just before the retry looks at what is there.
        store.onceBeforeLoad(() -> desk.handle(A, take("c-2", 5)));
        assertThat(version(desk.handle(A, take("c-2", 5)))).startsWith("repeated");
        assertThat(desk.open(A).state().units()).isZero();
    }

    @Test
    void after_a_conflict_the_command_is_decided_again_on_what_is_there_now() {
        desk.handle(A, add("c-1", 5));
        AtomicInteger rivals = new AtomicInteger();
        store.beforeEachAppend(() -> {
            if (rivals.getAndIncrement() == 0) {
                desk.handle(A, take("rival", 4));
            }
        });
        assertThat(reason(desk.handle(A, take("c-2", 3)))).isEqualTo("NOT_ENOUGH");
        assertThat(desk.open(A).state().units()).isEqualTo(1);
    }

    @Test
    void who_is_always_too_late_gives_up_and_has_changed_nothing() {
        AtomicInteger rivals = new AtomicInteger();
        store.beforeEachAppend(() -> desk.handle(A, add("rival-" + rivals.incrementAndGet(), 1)));
        Outcome<Tally.Fact, Tally.No> outcome = desk.handle(A, add("c-1", 100));
        assertThat(version(outcome)).isEqualTo("contended after " + Desk.TRIES);
        assertThat(rivals).hasValue(Desk.TRIES);
        assertThat(desk.open(A).state().units()).isEqualTo(Desk.TRIES);
    }

    @Test
    void who_meets_its_own_original_on_the_last_try_is_told_so() {
        AtomicInteger rivals = new AtomicInteger();
        store.beforeEachAppend(() -> desk.handle(
                A, rivals.incrementAndGet() < Desk.TRIES ? add("rival-" + rivals.get(), 1) : add("c-1", 100)));
        assertThat(version(desk.handle(A, add("c-1", 100)))).isEqualTo("repeated at " + Desk.TRIES);
        assertThat(desk.open(A).state().units()).isEqualTo(100 + Desk.TRIES - 1);
    }

    @Test
    void what_leaves_one_stream_and_enters_another_is_kept_on_both_or_on_neither() {
        desk.handle(A, add("c-1", 5));
        Append out = desk.propose(A, take("move", 5)).append().orElseThrow();
        Append in = desk.propose(B, add("move", 5)).append().orElseThrow();
        desk.handle(B, add("meanwhile", 1));
        assertThat(store.append(List.of(out, in))).isEqualTo(new Appended.Conflict(B, 1));
        assertThat(desk.open(A).state().units()).isEqualTo(5);
        assertThat(desk.open(B).state().units()).isEqualTo(1);

        Append inAgain = desk.propose(B, add("move", 5)).append().orElseThrow();
        assertThat(store.append(List.of(out, inAgain))).isInstanceOf(Appended.Done.class);
        assertThat(desk.open(A).state().units()).isZero();
        assertThat(desk.open(B).state().units()).isEqualTo(6);

        assertThat(store.append(List.of(out, inAgain))).isEqualTo(new Appended.Repeated(A, new CommandId("move")));
    }

    @Test
    void a_refused_proposal_has_nothing_to_append() {
        assertThat(desk.propose(A, take("c-1", 1)).append()).isEmpty();
        assertThat(desk.propose(A, take("c-1", 1)).decision().isAccepted()).isFalse();
        assertThat(store.taken).isEmpty();
    }

    @Test
    void a_stream_of_another_decider_is_not_opened() {
        desk.handle(A, add("c-1", 1));
        var other = Desk.of("tally", Tally.sound(), Tally.Fact.class, store);
        assertThat(other.open(A).version()).isEqualTo(1);
        var strings = new InMemoryEventStore();
        strings.append(List.of(new Append(
                "tally",
                A,
                0,
                add("c-1", 1).stamp(),
                List.of("a fact of another decider"),
                Tally.ENOUGH.says(true).count(0).count(0).build(),
                Optional.empty(),
                Map.of())));
        var opened = Desk.of("tally", Tally.sound(), Tally.Fact.class, strings);
        assertThatThrownBy(() -> opened.open(A)).isInstanceOfSatisfying(WrongKindException.class, wrong -> {
            assertThat(wrong.stream()).isEqualTo(A);
            assertThat(wrong.asked()).isEqualTo("tally");
        });
        assertThatThrownBy(() -> opened.handle(A, add("c-2", 1))).isInstanceOf(WrongKindException.class);
        assertThatThrownBy(() -> opened.propose(A, add("c-2", 1))).isInstanceOf(WrongKindException.class);
    }

    @Test
    void nothing_is_written_to_a_stream_of_another_kind_whose_facts_look_alike() {
        desk.handle(A, add("c-1", 1));
        var other = Desk.of("other", Tally.sound(), Tally.Fact.class, store);
        assertThatThrownBy(() -> other.handle(A, add("c-2", 1))).isInstanceOf(WrongKindException.class);
        assertThat(desk.open(A).version()).isEqualTo(1);
    }

    private static String version(Outcome<Tally.Fact, Tally.No> outcome) {
        return outcome.fold(
                decided -> "decided at " + decided.version(),
                repeated -> "repeated at " + repeated.version(),
                contended -> "contended after " + contended.tries());
    }

    private static String reason(Outcome<Tally.Fact, Tally.No> outcome) {
        return outcome.fold(
                decided -> decided.decision()
                        .fold(ok -> "accepted", no -> no.reason().name()),
                repeated -> "repeated",
                contended -> "contended");
    }

    private static Explanation fail() {
        throw new AssertionError("was not repeated");
    }
}
