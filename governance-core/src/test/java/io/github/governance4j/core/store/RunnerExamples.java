package io.github.governance4j.core.store;

import static io.github.governance4j.core.store.Tally.add;
import static io.github.governance4j.core.store.Tally.addLapsing;
import static io.github.governance4j.core.store.Tally.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.PersonId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunnerExamples {
    private static final StreamId A = new StreamId("a");
    private static final StreamId B = new StreamId("b");
    private static final StreamId BANK = new StreamId("bank");

    private final InMemoryEventStore store = new InMemoryEventStore();
    private final Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> shops =
            Desk.of("shop", Tally.sound(), Tally.Fact.class, store);
    private final Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> banks =
            Desk.of("bank", Tally.sound(), Tally.Fact.class, store);
    private final List<String> told = new ArrayList<>();

    /** What comes in to a shop goes to the bank, and what is taken is taken there. */
    private static List<Reaction.Sent<Tally.Ask>> pass(StreamId from, long sequence, Tally.Fact fact) {
        Stamp stamp = new Stamp(
                Reaction.commandId(from, sequence, "pass"),
                Tally.START,
                Tally.START,
                new Actor.Party(new PersonId("p-1")));
        if (fact instanceof Tally.Added added) {
            return List.of(new Reaction.Sent<>(BANK, new Tally.Add(stamp, added.units(), -1)));
        }
        if (fact instanceof Tally.Taken taken) {
            return List.of(new Reaction.Sent<>(BANK, new Tally.Take(stamp, taken.units())));
        }
        return List.of();
    }

    /** What the bank refuses comes back to the shop as a single unit. */
    private static Optional<Reaction.Sent<Tally.Ask>> back(Tally.Ask sent, Tally.No reason) {
        Stamp stamp = new Stamp(
                Reaction.commandId(A, 1, "back-" + (reason == Tally.No.JAMMED ? "jammed" : "short")),
                sent.stamp().happened(),
                sent.stamp().recorded(),
                sent.stamp().by());
        return Optional.of(new Reaction.Sent<>(B, new Tally.Add(stamp, 1, -1)));
    }

    private Runner.Builder runner() {
        return Runner.over(store, store).desk(shops).desk(banks).listener(new RunnerListener() {
            @Override
            public void answered(String kind, StreamId stream, LocalDateTime at, LocalDateTime now) {
                told.add(kind + " " + stream + " lapsed");
            }

            @Override
            public void halted(Halt halt, Optional<Throwable> cause) {
                told.add(halt.why() + cause.map(one -> " " + one.getMessage()).orElse(""));
            }

            @Override
            public void undeliverable(String reader, Kept entry, StreamId to, CommandId command) {
                told.add(command + " cannot go to " + to);
            }

            @Override
            public void read(String reader, long position, Optional<LocalDateTime> behindSince) {
                told.add(reader + " at " + position + (behindSince.isPresent() ? " is behind" : ""));
            }
        });
    }

    @Test
    void what_a_fact_asks_for_is_sent_once_however_often_it_is_ticked() {
        Runner runner =
                runner().reaction("pass", shops, RunnerExamples::pass, banks).build();
        shops.handle(A, add("c-1", 5));
        Ticked ticked = runner.tick(at(0), 10);
        assertThat(ticked.delivered()).isEqualTo(1);
        assertThat(ticked.isMore()).isFalse();
        assertThat(runner.tick(at(0), 10).delivered()).isZero();
        assertThat(banks.open(BANK).state().units()).isEqualTo(5);
        assertThat(store.bookmark("pass")).isEqualTo(2);
    }

    @Test
    void a_refusal_is_answered_where_somebody_wants_to_know() {
        Runner runner = runner().reaction("pass", shops, RunnerExamples::pass, banks, RunnerExamples::back, shops)
                .build();
        shops.handle(A, add("c-1", 5));
        assertThat(runner.tick(at(0), 10).refused()).isZero();
        banks.handle(BANK, Tally.take("c-1", 4));
        shops.handle(A, Tally.take("c-2", 5));
        Ticked ticked = runner.tick(at(0), 10);
        assertThat(ticked.refused()).isEqualTo(1);
        assertThat(shops.open(B).state().units()).isEqualTo(1);
        // The unit that came back went on to the bank like any other.
        assertThat(ticked.delivered()).isEqualTo(2);
        assertThat(banks.open(BANK).state().units()).isEqualTo(2);
        assertThat(runner.tick(at(0), 10).refused()).isZero();
    }

    @Test
    void what_is_due_is_done_in_order_over_all_kinds() {
        Runner runner = runner().build();
        banks.handle(BANK, addLapsing("c-1", 1, 10));
        shops.handle(A, addLapsing("c-1", 1, 20));
        shops.handle(B, addLapsing("c-1", 1, 5));
        assertThat(runner.tick(at(20), 2).isMore()).isTrue();
        assertThat(runner.tick(at(20), 2).isMore()).isFalse();
        assertThat(told).containsExactly("shop b lapsed", "bank bank lapsed", "shop a lapsed");
    }

    @Test
    void a_reaction_that_throws_stops_its_own_reader_only() {
        Runner runner = runner().reaction("poisoned", shops, (from, sequence, fact) -> poison(from), banks)
                .reaction("pass", shops, RunnerExamples::pass, banks)
                .build();
        shops.handle(A, add("c-1", 5));
        shops.handle(B, add("c-1", 7));
        shops.handle(A, add("c-2", 9));
        Ticked ticked = runner.tick(at(0), 100);
        assertThat(ticked.halts()).containsExactly(new Halt.Stopped("poisoned", 2, Halt.Why.FAILED));
        assertThat(ticked.isMore()).isFalse();
        assertThat(told).containsExactly("FAILED poison", "poisoned at 1 is behind", "pass at 6");
        assertThat(store.bookmark("poisoned")).isEqualTo(1);
        assertThat(banks.open(BANK).state().units()).isEqualTo(21);
    }

    private static List<Reaction.Sent<Tally.Ask>> poison(StreamId from) {
        if (from.equals(B)) {
            throw new IllegalStateException("poison");
        }
        return List.of();
    }

    /** Somebody named a stream that is something else; who named the right one is served. */
    @Test
    void a_command_for_a_stream_of_another_kind_is_told_once_and_holds_up_nobody() {
        store.append(List.of(new Append(
                "parcel",
                BANK,
                0,
                add("c-1", 1).stamp(),
                List.of("a parcel"),
                Tally.ENOUGH.says(true).count(0).count(0).build(),
                Optional.empty(),
                Map.of())));
        Runner runner = runner().reaction("pass", shops, RunnerExamples::pass, banks, RunnerExamples::back, shops)
                .reaction("other", shops, RunnerExamples::toB, banks)
                .build();
        shops.handle(A, add("c-1", 5));
        shops.handle(new StreamId("c"), add("c-1", 7));
        Ticked ticked = runner.tick(at(0), 10);
        assertThat(ticked.halts()).isEmpty();
        assertThat(ticked.undeliverable()).isEqualTo(2);
        assertThat(ticked.delivered()).isEqualTo(2);
        assertThat(ticked.isMore()).isFalse();
        assertThat(told)
                .containsExactly("a#1:pass cannot go to bank", "c#1:pass cannot go to bank", "pass at 5", "other at 5");
        assertThat(runner.tick(at(0), 10).undeliverable()).isZero();
        assertThat(store.load(BANK)).hasSize(1);
        assertThat(banks.open(B).state().units()).isEqualTo(12);
    }

    private static List<Reaction.Sent<Tally.Ask>> toB(StreamId from, long sequence, Tally.Fact fact) {
        return pass(from, sequence, fact).stream()
                .map(sent -> new Reaction.Sent<>(B, sent.command()))
                .toList();
    }

    /** What is sent of an entry that is not got done with is sent at every tick, and is in nobody's way at any limit. */
    @Test
    void an_entry_that_half_gets_through_starves_nobody() {
        for (int limit : new int[] {1, 2, 100}) {
            InMemoryEventStore all = new InMemoryEventStore();
            var shop = Desk.of("shop", Tally.sound(), Tally.Fact.class, all);
            var bank = Desk.of("bank", Tally.sound(), Tally.Fact.class, all);
            Runner runner = Runner.over(all, all)
                    .desk(shop)
                    .reaction("half", shop, RunnerExamples::half, bank)
                    .reaction("pass", shop, RunnerExamples::pass, bank)
                    .build();
            shop.handle(A, add("c-1", 5));
            shop.handle(A, addLapsing("c-2", 6, 1));
            int ticks = 1;
            while (runner.tick(at(2), limit).isMore() && ticks < 20) {
                ticks++;
            }
            assertThat(ticks).as("ticks of limit " + limit).isLessThan(20);
            assertThat(shop.open(A).state().lapsed()).isEqualTo(1);
            assertThat(bank.open(BANK).state().units()).isEqualTo(11);
            assertThat(bank.open(B).state().units()).isEqualTo(5);
            assertThat(all.bookmark("half")).isZero();
        }
    }

    /** A unit for b, and then something lapses that is not there. */
    private static List<Reaction.Sent<Tally.Ask>> half(StreamId from, long sequence, Tally.Fact fact) {
        LocalDateTime at = Tally.START;
        Stamp lapse = Stamp.timer(Reaction.commandId(from, sequence, "half"), at, at);
        List<Reaction.Sent<Tally.Ask>> sent = new ArrayList<>(toB(from, sequence, fact));
        sent.add(new Reaction.Sent<>(new StreamId("empty"), new Tally.Lapse(lapse)));
        return sent;
    }

    @Test
    void a_listener_that_throws_stops_nothing() {
        Runner runner = runner().listener(new RunnerListener() {
                    @Override
                    public void ticked(Ticked ticked, LocalDateTime now) {
                        throw new IllegalStateException("gauge");
                    }
                })
                .build();
        shops.handle(A, addLapsing("c-1", 1, 1));
        assertThat(runner.tick(at(1), 9).answered()).isEqualTo(1);
    }

    @Test
    void names_are_taken_once() {
        Runner.Builder builder = runner();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.desk(shops));
        builder.reaction("pass", shops, RunnerExamples::pass, banks);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.reaction("pass", shops, RunnerExamples::pass, banks));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.reaction("a b", shops, RunnerExamples::pass, banks));
        assertThatThrownBy(() -> builder.build().tick(at(0), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
