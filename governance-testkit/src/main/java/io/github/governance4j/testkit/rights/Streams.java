package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.StoredFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Streams of one kind led through one decider; an id that was accepted before changes nothing, as in a store. */
final class Streams<C extends Command, S, E, R extends Enum<R>> {
    private final Decider<C, S, E, R> decider;
    private final Map<StreamId, Kept<C, S, E, R>> kept = new LinkedHashMap<>();

    /** One command and what came of it; the first new fact has the number {@code first}. */
    record Asked<C extends Command, S, E, R extends Enum<R>>(
            StreamId stream, C command, S before, Decision<E, R> decision, S after, long first) {
        List<E> facts() {
            return decision.facts();
        }
    }

    private static final class Kept<C extends Command, S, E, R extends Enum<R>> {
        private S state;
        private final Set<CommandId> accepted = new HashSet<>();
        private final List<StoredFact> stored = new ArrayList<>();
        private final List<Asked<C, S, E, R>> asked = new ArrayList<>();

        private Kept(S state) {
            this.state = state;
        }
    }

    Streams(Decider<C, S, E, R> decider) {
        this.decider = decider;
    }

    /** Asks; nothing if the id was accepted on that stream before. */
    Optional<Asked<C, S, E, R>> ask(StreamId stream, C command) {
        Kept<C, S, E, R> one = kept(stream);
        if (one.accepted.contains(command.stamp().id())) {
            return Optional.empty();
        }
        S before = one.state;
        long first = one.stored.size() + 1L;
        Decision<E, R> decision = decider.decide(command, before);
        if (decision.isAccepted()) {
            one.accepted.add(command.stamp().id());
        }
        for (E fact : decision.facts()) {
            one.state = decider.evolve(one.state, fact);
            one.stored.add(new StoredFact(one.stored.size() + 1L, command.stamp(), fact));
        }
        Asked<C, S, E, R> now = new Asked<>(stream, command, before, decision, one.state, first);
        one.asked.add(now);
        return Optional.of(now);
    }

    S state(StreamId stream) {
        return kept(stream).state;
    }

    Optional<Due<C>> due(StreamId stream) {
        return decider.due(state(stream));
    }

    List<StreamId> streams() {
        return List.copyOf(kept.keySet());
    }

    List<StoredFact> stored(StreamId stream) {
        return List.copyOf(kept(stream).stored);
    }

    /** What was asked of a stream, accepted or not, oldest first. */
    List<Asked<C, S, E, R>> asked(StreamId stream) {
        return List.copyOf(kept(stream).asked);
    }

    private Kept<C, S, E, R> kept(StreamId stream) {
        return kept.computeIfAbsent(stream, id -> new Kept<>(decider.initial()));
    }
}
