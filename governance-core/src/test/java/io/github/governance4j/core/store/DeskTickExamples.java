package io.github.governance4j.core.store;

import static io.github.governance4j.core.store.Tally.add;
import static io.github.governance4j.core.store.Tally.addLapsing;
import static io.github.governance4j.core.store.Tally.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskTickExamples {
    private static final StreamId A = new StreamId("a");
    private static final StreamId B = new StreamId("b");
    private static final StreamId C = new StreamId("c");

    private final ListeningStore store = new ListeningStore();
    private final Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> desk =
            Desk.of("tally", Tally.sound(), Tally.Fact.class, store);

    @Test
    void what_is_due_is_done_up_to_the_moment_and_that_moment_included() {
        desk.handle(A, addLapsing("c-1", 1, 10));
        assertThat(desk.tick(at(10).minusSeconds(1), 9)).isZero();
        assertThat(desk.tick(at(10), 9)).isEqualTo(1);
        assertThat(desk.tick(at(10), 9)).isZero();
        assertThat(desk.open(A).state()).isEqualTo(new Tally.Account(1, List.of(), 1));
    }

    /** After an outage everything is done in the order it was due, over all streams, as if it had been on time. */
    @Test
    void after_an_outage_everything_is_caught_up_in_due_order() {
        desk.handle(B, addLapsing("c-1", 1, 30));
        desk.handle(A, addLapsing("c-1", 1, 10));
        desk.handle(A, addLapsing("c-2", 1, 20));
        desk.handle(C, addLapsing("c-1", 1, 20));
        desk.handle(A, addLapsing("c-3", 1, 40));
        store.taken.clear();

        assertThat(desk.tick(at(10_000), 100)).isEqualTo(5);

        assertThat(store.taken.stream().map(a -> a.stream() + " " + minutes(a)).toList())
                .containsExactly("a 10", "a 20", "c 20", "b 30", "a 40");
    }

    /**
     * Another node is quicker twice, of two things due on one stream at one moment: the next thing there is not taken for one of them, and
     * so does not come before what is due elsewhere.
     */
    @Test
    void whoever_is_outrun_twice_still_keeps_the_order() {
        desk.handle(A, addLapsing("c-1", 1, 10));
        desk.handle(A, addLapsing("c-2", 1, 10));
        desk.handle(A, addLapsing("c-3", 1, 30));
        desk.handle(B, addLapsing("c-1", 1, 20));
        store.taken.clear();
        // The first is taken between looking what is due and deciding it, the second before the next look.
        store.onceBeforeLoad(() -> store.onceBeforeLoad(() -> {
            desk.tick(at(10), 1);
            store.onceBeforeLoad(() -> desk.tick(at(10), 1));
        }));

        assertThat(desk.tick(at(10_000), 100)).isEqualTo(2);

        assertThat(store.taken.stream().map(a -> a.stream() + " " + minutes(a)).toList())
                .containsExactly("a 10", "a 10", "b 20", "a 30");
    }

    @Test
    void catching_up_late_gives_the_state_that_being_on_time_gives() {
        ListeningStore punctualStore = new ListeningStore();
        var punctual = Desk.of("tally", Tally.sound(), Tally.Fact.class, punctualStore);
        for (var each : List.of(desk, punctual)) {
            each.handle(A, addLapsing("c-1", 1, 10));
            each.handle(A, addLapsing("c-2", 1, 20));
        }
        for (int minute = 0; minute <= 60; minute++) {
            punctual.tick(at(minute), 1);
        }
        desk.tick(at(60), 9);
        assertThat(desk.open(A)).isEqualTo(punctual.open(A));
        assertThat(store.load(A)).isEqualTo(punctualStore.load(A));
    }

    @Test
    void no_more_is_done_than_asked_for_and_the_rest_follows() {
        for (int i = 1; i <= 5; i++) {
            desk.handle(new StreamId("s-" + i), addLapsing("c-1", 1, i));
        }
        assertThat(desk.tick(at(60), 2)).isEqualTo(2);
        assertThat(store.dueBefore("tally", at(60), 9)).hasSize(3);
        assertThat(desk.tick(at(60), 9)).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.tick(at(60), 0));
    }

    @Test
    void a_stream_that_is_stuck_does_not_hold_up_the_others() {
        var jamming = Desk.of("tally", Tally.jamming(), Tally.Fact.class, store);
        jamming.handle(A, addLapsing("c-1", 500, 1));
        jamming.handle(B, addLapsing("c-1", 500, 2));
        jamming.handle(C, addLapsing("c-1", 1, 3));
        assertThat(jamming.tick(at(60), 1)).isEqualTo(1);
        assertThat(jamming.open(C).state().lapsed()).isEqualTo(1);
        assertThat(jamming.tick(at(60), Integer.MAX_VALUE)).isZero();
        // It is asked again each time, and goes on once the decider can.
        jamming.handle(A, Tally.take("c-2", 450));
        assertThat(jamming.tick(at(60), Integer.MAX_VALUE)).isEqualTo(1);
        assertThat(jamming.open(B).state().lapsed()).isZero();
    }

    @Test
    void only_streams_of_the_desks_own_kind_are_asked() {
        var other = Desk.of("other", Tally.sound(), Tally.Fact.class, store);
        other.handle(A, addLapsing("c-1", 1, 1));
        desk.handle(B, add("c-1", 1));
        assertThat(desk.tick(at(60), 9)).isZero();
        assertThat(other.tick(at(60), 9)).isEqualTo(1);
    }

    @Test
    void what_another_desk_did_meanwhile_is_not_done_twice() {
        desk.handle(A, addLapsing("c-1", 1, 1));
        store.beforeEachAppend(() -> desk.tick(at(60), 9));
        assertThat(desk.tick(at(60), 9)).isZero();
        assertThat(desk.open(A).state().lapsed()).isEqualTo(1);
    }

    /** The store's index only says whom to ask; whether something is due the decider says. */
    @Test
    void a_stream_the_index_names_too_early_is_left_alone() {
        desk.handle(A, addLapsing("c-1", 1, 30));
        Append early = new Append(
                "tally",
                A,
                1,
                add("c-2", 1).stamp(),
                List.of(),
                Tally.ENOUGH.says(true).count(0).count(0).build(),
                Optional.of(at(5)),
                Map.of());
        assertThat(store.append(List.of(early))).isInstanceOf(Appended.Done.class);
        assertThat(desk.tick(at(29), 9)).isZero();
        assertThat(desk.tick(at(30), 9)).isEqualTo(1);
    }

    private static long minutes(Append append) {
        return Duration.between(Tally.START, append.stamp().happened()).toMinutes();
    }
}
