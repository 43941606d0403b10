package io.github.governance4j.store.jdbc.deciders;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Desk;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.InMemoryEventStore;
import io.github.governance4j.core.store.Opened;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A decider, and lives to lead it through; an empty step does what is due next.
 *
 * @param name names it, 1 to 40 characters
 * @param decider the decider
 * @param asValue its state as something with an {@code equals}
 * @param lives what is asked of one stream each, oldest first
 */
record Led<C extends Command, S, E, R extends Enum<R>>(
        String name, Decider<C, S, E, R> decider, Function<S, Object> asValue, List<List<Optional<C>>> lives) {
    private static final LocalDateTime FAR = LocalDateTime.of(2999, 12, 31, 0, 0);

    /** Leads it through every life, in memory and in the store, and holds the two against each other at every step. */
    void through(EventStore store) {
        EventStore memory = new InMemoryEventStore();
        Desk<C, S, E, R> there = Desk.of(name, decider, anyFact(), store);
        Desk<C, S, E, R> here = Desk.of(name, decider, anyFact(), memory);
        for (int i = 0; i < lives.size(); i++) {
            StreamId stream = new StreamId(name + "-" + i);
            for (Optional<C> step : lives.get(i)) {
                Optional<C> command =
                        step.or(() -> decider.due(here.open(stream).state()).map(Due::command));
                if (command.isPresent()) {
                    one(there, here, stream, command.get());
                    Claim.same(
                            "why " + command.get(),
                            memory.explanation(stream, command.get().stamp().id()),
                            store.explanation(stream, command.get().stamp().id()));
                }
            }
            Claim.same("the facts of " + stream, memory.load(stream), store.load(stream));
        }
        Claim.same("what is due", memory.dueBefore(name, FAR, 10_000), store.dueBefore(name, FAR, 10_000));
    }

    /** Leads it through every life in a store, and answers with the streams that came to hold anything. */
    List<StreamId> keptIn(EventStore store) {
        Desk<C, S, E, R> desk = Desk.of(name, decider, anyFact(), store);
        List<StreamId> streams = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            StreamId stream = new StreamId(name + "-" + i);
            for (Optional<C> step : lives.get(i)) {
                step.or(() -> decider.due(desk.open(stream).state()).map(Due::command))
                        .ifPresent(command -> desk.handle(stream, command));
            }
            if (desk.open(stream).version() > 0) {
                streams.add(stream);
            }
        }
        return streams;
    }

    private void one(Desk<C, S, E, R> there, Desk<C, S, E, R> here, StreamId stream, C command) {
        for (String time : List.of("at first", "when it is repeated")) {
            String of = " of " + command + " " + time;
            Claim.same("the answer" + of, here.handle(stream, command), there.handle(stream, command));
            Opened<S> kept = there.open(stream);
            Opened<S> lived = here.open(stream);
            Claim.same("the version" + of, lived.version(), kept.version());
            Claim.same("the state" + of, asValue.apply(lived.state()), asValue.apply(kept.state()));
            Claim.same("what is due" + of, decider.due(lived.state()), decider.due(kept.state()));
        }
    }

    @SuppressWarnings("unchecked") // the facts of a stream are those of its decider; nothing is cast by this class
    private static <E> Class<E> anyFact() {
        return (Class<E>) (Class<?>) Object.class;
    }
}
