package io.github.governance4j.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Reaction;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DeskLaws {
    private static final StreamId A = new StreamId("a");

    /** However often and however late accepted commands are sent again, the stream is as if each had been sent once. */
    @Property(tries = 200)
    void retries_change_nothing(
            @ForAll("commands") List<Tally.Ask> commands, @ForAll("commands") List<Tally.Ask> noise) {
        var once = desk();
        var often = desk();
        List<Tally.Ask> done = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            Tally.Ask command = commands.get(i);
            if (once.handle(A, command).fold(d -> d.decision().isAccepted(), r -> true, c -> false)) {
                done.add(command);
            }
            often.handle(A, command);
            if (!done.isEmpty()) {
                often.handle(A, done.get((i * 7 + noise.size()) % done.size()));
            }
        }
        assertThat(often.open(A)).isEqualTo(once.open(A));
    }

    /** The state is the replay of what was accepted, and never goes below zero whatever is asked. */
    @Property(tries = 200)
    void a_stream_is_what_its_accepted_commands_left(@ForAll("commands") List<Tally.Ask> commands) {
        var desk = desk();
        int expected = 0;
        List<String> seen = new ArrayList<>();
        for (Tally.Ask command : commands) {
            boolean first = !seen.contains(command.stamp().id().value());
            int change = command instanceof Tally.Add add ? add.units() : -((Tally.Take) command).units();
            if (first && expected + change >= 0) {
                expected += change;
                seen.add(command.stamp().id().value());
            }
            desk.handle(A, command);
            assertThat(desk.open(A).state().units()).isEqualTo(expected).isNotNegative();
            assertThat(desk.open(A).version()).isEqualTo(seen.size());
        }
    }

    /** Else a reaction's or a timer's own command would pass for a repeat of it, and never be done. */
    @Property(tries = 200)
    void no_host_takes_an_id_of_the_library(@ForAll("reserved") CommandId id, @ForAll @IntRange(min = 1) int units) {
        var store = new InMemoryEventStore();
        var desk = Desk.of("tally", Tally.sound(), Tally.Fact.class, store);
        Tally.Ask command = Tally.add(id.value(), units);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.handle(A, command));
        assertThatIllegalArgumentException().isThrownBy(() -> desk.propose(A, command));
        assertThat(store.after(0, 10)).isEmpty();

        assertThat(desk.deliver(new Reaction.Sent<>(A, command))).isInstanceOf(Outcome.Decided.class);
        assertThat(desk.deliver(new Reaction.Sent<>(A, command))).isInstanceOf(Outcome.Repeated.class);
        assertThat(desk.open(A).state().units()).isEqualTo(units);
        Tally.Ask timer = new Tally.Add(Stamp.timer(id, Tally.START, Tally.START), units, -1);
        assertThat(desk.handle(A, timer)).isInstanceOf(Outcome.Repeated.class);
    }

    @Provide
    Arbitrary<CommandId> reserved() {
        Arbitrary<String> streams =
                Arbitraries.strings().withChars("aA#:1~户").ofMinLength(1).ofMaxLength(64);
        Arbitrary<String> purposes =
                Arbitraries.strings().withChars("ab1-").ofMinLength(1).ofMaxLength(32);
        Arbitrary<Long> sequences = Arbitraries.longs().between(1, Long.MAX_VALUE);
        return Arbitraries.oneOf(
                Combinators.combine(streams, sequences, purposes)
                        .as((stream, sequence, purpose) -> Reaction.commandId(new StreamId(stream), sequence, purpose)),
                Arbitraries.strings()
                        .withChars("a#:1@")
                        .ofMinLength(1)
                        .ofMaxLength(63)
                        .map(CommandId::ofTimer));
    }

    @Example
    void many_desks_on_one_stream_lose_nothing() throws Exception {
        var desk = desk();
        List<Callable<Integer>> jobs = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String name = "w" + writer + "-";
            jobs.add(() -> {
                for (int i = 0; i < 25; i++) {
                    Tally.Ask command = Tally.add(name + i, 1);
                    while (desk.handle(A, command).fold(d -> false, r -> false, c -> true)) {
                        Thread.onSpinWait();
                    }
                }
                return 25;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Integer> job : threads.invokeAll(jobs)) {
                assertThat(job.get()).isEqualTo(25);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(desk.open(A)).isEqualTo(new Opened<>(new Tally.Account(100, List.of(), 0), 100));
    }

    @Provide
    Arbitrary<List<Tally.Ask>> commands() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 12).map(i -> "c-" + i);
        Arbitrary<Integer> units = Arbitraries.integers().between(1, 9);
        return Arbitraries.oneOf(
                        Combinators.combine(ids, units).as(Tally::add),
                        Combinators.combine(ids, units).as(Tally::take))
                .list()
                .ofMaxSize(20);
    }

    private static Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> desk() {
        return Desk.of("tally", Tally.sound(), Tally.Fact.class, new InMemoryEventStore());
    }
}
