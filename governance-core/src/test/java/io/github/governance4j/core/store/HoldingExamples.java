package io.github.governance4j.core.store;

import static io.github.governance4j.core.store.Tally.add;
import static io.github.governance4j.core.store.Tally.addLapsing;
import static io.github.governance4j.core.store.Tally.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reader has for a stream that cannot be read. */
class HoldingExamples {
    private static final StreamId A = new StreamId("a");
    private static final StreamId BANK_A = new StreamId("bank-a");
    private static final StreamId BANK_B = new StreamId("bank-b");

    private final TornStore store = new TornStore();
    private final Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> shops =
            Desk.of("shop", Tally.sound(), Tally.Fact.class, store);
    private final Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> banks =
            Desk.of("bank", Tally.sound(), Tally.Fact.class, store);
    private final List<Optional<LocalDateTime>> behind = new ArrayList<>();
    private final List<Throwable> causes = new ArrayList<>();
    private final Runner runner = Runner.over(store, store)
            .desk(banks)
            .reaction("pass", shops, HoldingExamples::pass, banks)
            .listener(new RunnerListener() {
                @Override
                public void read(String reader, long position, Optional<LocalDateTime> behindSince) {
                    behind.add(behindSince);
                }

                @Override
                public void halted(Halt halt, Optional<Throwable> cause) {
                    cause.ifPresent(causes::add);
                }
            })
            .build();

    /** What comes in to a shop goes to its own bank. */
    private static List<Reaction.Sent<Tally.Ask>> pass(StreamId from, long sequence, Tally.Fact fact) {
        Stamp stamp = new Stamp(
                Reaction.commandId(from, sequence, "pass"),
                Tally.START,
                Tally.START,
                new Actor.Party(new PersonId("p-1")));
        return List.of(new Reaction.Sent<>(
                new StreamId("bank-" + from.value()), new Tally.Add(stamp, ((Tally.Added) fact).units(), -1)));
    }

    private static Halt holding(StreamId stream, long position, Halt.Why why) {
        return new Halt.Holding("pass", stream, position, why);
    }

    @Test
    void one_torn_stream_keeps_what_is_for_it_waiting_and_nothing_else() {
        store.torn.add(BANK_A);
        shops.handle(A, add("c-1", 1));
        shops.handle(new StreamId("b"), add("c-1", 2));
        shops.handle(A, add("c-2", 4));
        assertThat(runner.tick(at(0), 9).halts()).containsExactly(holding(BANK_A, 1, Halt.Why.UNREADABLE));
        assertThat(banks.open(BANK_B).state().units()).isEqualTo(2);
        assertThat(store.bookmark("pass")).isEqualTo(4);
        assertThat(behind).containsExactly(Optional.of(Tally.START));
        assertThat(causes).singleElement().isInstanceOf(UnreadableStreamException.class);

        assertThat(runner.tick(at(0), 9).halts()).containsExactly(holding(BANK_A, 1, Halt.Why.UNREADABLE));
        store.torn.clear();
        assertThat(runner.tick(at(0), 1).isMore()).isTrue();
        assertThat(runner.tick(at(0), 1).isMore()).isFalse();
        assertThat(store.load(BANK_A)).extracting(StoredFact::fact).containsExactly(added(1), added(4));
        assertThat(store.held("pass")).isEmpty();
        assertThat(behind.get(3)).isEmpty();
    }

    private static Tally.Fact added(int units) {
        return new Tally.Added(units, -1);
    }

    /** Else what lapses would lapse before what came in long before that. */
    @Test
    void what_was_held_comes_before_what_is_due() {
        banks.handle(BANK_A, addLapsing("c-1", 1, 10));
        store.torn.add(BANK_A);
        shops.handle(A, add("c-1", 2));
        assertThat(runner.tick(at(20), 10).halts())
                .containsExactlyInAnyOrder(
                        holding(BANK_A, 2, Halt.Why.UNREADABLE),
                        new Halt.Stuck("bank", BANK_A, at(10), Halt.Why.UNREADABLE));
        store.torn.clear();
        runner.tick(at(20), 10);
        assertThat(store.load(BANK_A).stream()
                        .map(fact -> fact.fact().getClass().getSimpleName()))
                .containsExactly("Added", "Added", "Lapsed");
    }

    @Test
    void more_streams_than_are_held_for_stop_the_reader_and_nothing_is_lost() {
        int many = Bookmarks.MOST_STREAMS + 3;
        for (int i = 1; i <= many; i++) {
            store.torn.add(new StreamId("bank-s" + i));
            shops.handle(new StreamId("s" + i), add("c-1", i));
        }
        shops.handle(A, add("c-1", 1));
        for (int ticks = 0; ticks < 2; ticks++) {
            List<Halt> halts = runner.tick(at(0), 10).halts();
            assertThat(halts)
                    .hasSize(Bookmarks.MOST_STREAMS + 1)
                    .endsWith(new Halt.Stopped("pass", Bookmarks.MOST_STREAMS + 1L, Halt.Why.UNREADABLE));
            assertThat(store.held("pass")).hasSize(Bookmarks.MOST_STREAMS);
            assertThat(store.load(BANK_A)).isEmpty();
        }
        store.torn.clear();
        while (runner.tick(at(0), 100).isMore()) {}
        for (int i = 1; i <= many; i++) {
            assertThat(store.load(new StreamId("bank-s" + i))).hasSize(1);
        }
        assertThat(store.load(BANK_A)).hasSize(1);
    }

    @Test
    void an_entry_that_has_become_unreadable_or_is_gone_is_told_and_stays_held() {
        store.torn.add(BANK_A);
        shops.handle(A, add("c-1", 1));
        runner.tick(at(0), 10);
        store.torn.clear();
        store.tornPlaces.add(1L);
        store.hold("pass", List.of(new Held(BANK_B, 99)));
        assertThat(runner.tick(at(0), 10).halts())
                .containsExactly(holding(BANK_A, 1, Halt.Why.UNREADABLE), holding(BANK_B, 99, Halt.Why.FAILED));
        assertThat(store.held("pass")).containsExactly(new Held(BANK_A, 1), new Held(BANK_B, 99));
        store.tornPlaces.clear();
        // A person has looked after the other.
        assertThat(store.release("pass", new Held(BANK_B, 99))).isEmpty();
        assertThat(runner.tick(at(0), 10).halts()).isEmpty();
        assertThat(store.load(BANK_A)).hasSize(1);
    }

    @Test
    void a_tick_costs_the_streams_it_holds_for_and_not_what_it_holds() {
        assertThat(asked(1_000)).isEqualTo(asked(2));
    }

    private static long asked(int held) {
        HoldingExamples world = new HoldingExamples();
        world.store.torn.add(BANK_A);
        for (int i = 0; i < held; i++) {
            world.shops.handle(A, add("c-" + i, 1));
        }
        while (world.runner.tick(at(0), 100).isMore()) {}
        assertThat(world.store.held("pass")).hasSize(1);
        world.store.asked = 0;
        assertThat(world.runner.tick(at(0), 100).halts()).hasSize(1);
        return world.store.asked;
    }

    @Test
    void a_place_is_counted_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Held(A, 0));
        assertThat(store.release("pass", new Held(A, 1))).isEmpty();
    }
}
