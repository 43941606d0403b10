package io.github.governance4j.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;

/** A tick costs what is due, not what is open; counted, because a clock would only say how busy the machine was. */
class TickCostLaws {
    private static final int DUE = 25;

    @Example
    void a_tick_touches_what_is_due_however_much_is_open() {
        Counts few = ticked(1_000);
        Counts many = ticked(100_000);
        assertThat(many).isEqualTo(few);
        assertThat(many.decided).isEqualTo(DUE);
        // Each is opened to ask what is due, and opened again to decide.
        assertThat(many.loaded).isEqualTo(2L * DUE);
        // Once for each that was due, and once to find that there is no more.
        assertThat(many.asked).isEqualTo(DUE + 1L);
    }

    @Example
    void a_tick_with_nothing_due_touches_nothing() {
        assertThat(counted(100_000, 0)).isEqualTo(new Counts(0, 0, 1));
    }

    private static Counts ticked(int open) {
        return counted(open, DUE);
    }

    private static Counts counted(int open, int due) {
        Counting counting = new Counting();
        Desk<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> desk =
                Desk.of("tally", counting, Tally.Fact.class, counting.store);
        for (int i = 0; i < open; i++) {
            desk.handle(new StreamId("open-" + i), Tally.addLapsing("c", 1, 60 * 24 * (2 + i % 365)));
        }
        for (int i = 0; i < due; i++) {
            desk.handle(new StreamId("due-" + i), Tally.addLapsing("c", 1, i % 7));
        }
        counting.reset();
        assertThat(desk.tick(Tally.START.plusMinutes(60), Integer.MAX_VALUE)).isEqualTo(due);
        return new Counts(counting.decided, counting.loaded, counting.asked);
    }

    record Counts(long decided, long loaded, long asked) {}

    /** A tally and its store, which count what is asked of them. */
    private static final class Counting implements Decider<Tally.Ask, Tally.Account, Tally.Fact, Tally.No> {
        private final Tally tally = Tally.sound();
        private long decided;
        private long loaded;
        private long asked;

        private final EventStore store = new EventStore() {
            private final EventStore kept = new InMemoryEventStore();

            @Override
            public List<StoredFact> load(StreamId stream) {
                loaded++;
                return kept.load(stream);
            }

            @Override
            public Appended append(List<Append> appends) {
                return kept.append(appends);
            }

            @Override
            public Optional<Explanation> explanation(StreamId stream, CommandId command) {
                return kept.explanation(stream, command);
            }

            @Override
            public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
                asked++;
                return kept.dueBefore(kind, moment, limit);
            }

            @Override
            public Map<String, String> row(StreamId stream) {
                return kept.row(stream);
            }
        };

        void reset() {
            decided = 0;
            loaded = 0;
            asked = 0;
        }

        @Override
        public Tally.Account initial() {
            return tally.initial();
        }

        @Override
        public Decision<Tally.Fact, Tally.No> decide(Tally.Ask command, Tally.Account state) {
            decided++;
            return tally.decide(command, state);
        }

        @Override
        public Tally.Account evolve(Tally.Account state, Tally.Fact fact) {
            return tally.evolve(state, fact);
        }

        @Override
        public Optional<Due<Tally.Ask>> due(Tally.Account state) {
            return tally.due(state);
        }
    }
}
