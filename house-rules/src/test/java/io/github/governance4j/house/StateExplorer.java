package io.github.governance4j.house;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.mediation.course.CourseFact;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Goes through every state a decider can be brought to by a handful of commands, and notes which facts lead from where to where. */
final class StateExplorer<C extends Command, S, E, R extends Enum<R>> {
    /** Far more than the deciders here have; a key that tells too much apart would never end otherwise. */
    private static final int MOST_STATES = 20_000;

    private final Decider<C, S, E, R> decider;
    private final Function<S, Enum<?>> standing;
    private final Function<S, Object> key;
    private final BiFunction<Moment, S, List<C>> wishes;
    private final SortedMap<Edge, SortedSet<String>> edges = new TreeMap<>();

    /**
     * An explorer.
     *
     * @param decider the decider
     * @param standing the state as the diagram draws it
     * @param key what tells two states apart while going through them
     * @param wishes what is asked in every state
     */
    StateExplorer(
            Decider<C, S, E, R> decider,
            Function<S, Enum<?>> standing,
            Function<S, Object> key,
            Function<Moment, List<C>> wishes) {
        this(decider, standing, key, (now, state) -> wishes.apply(now));
    }

    /**
     * An explorer where a command names what is there: the session that is held, the mediator who was found.
     *
     * @param decider the decider
     * @param standing the state as the diagram draws it
     * @param key what tells two states apart while going through them
     * @param wishes what is asked in a state
     */
    StateExplorer(
            Decider<C, S, E, R> decider,
            Function<S, Enum<?>> standing,
            Function<S, Object> key,
            BiFunction<Moment, S, List<C>> wishes) {
        this.decider = decider;
        this.standing = standing;
        this.key = key;
        this.wishes = wishes;
    }

    /** Edges with the simple names of the facts that lead along them. */
    SortedMap<Edge, SortedSet<String>> explored(LocalDateTime begin) {
        Set<Object> seen = new HashSet<>();
        Deque<Situation<S>> open = new ArrayDeque<>();
        open.add(new Situation<>(decider.initial(), begin, 0));
        while (!open.isEmpty()) {
            Situation<S> here = open.remove();
            if (!seen.add(key.apply(here.state()))) {
                continue;
            }
            if (seen.size() > MOST_STATES) {
                throw new IllegalStateException("more than " + MOST_STATES + " states");
            }
            for (C command : asked(here)) {
                Decision<E, R> decision = decider.decide(command, here.state());
                S now = here.state();
                for (E fact : decision.facts()) {
                    S after = decider.evolve(now, fact);
                    note(now, fact, after);
                    now = after;
                }
                if (!decision.facts().isEmpty()) {
                    LocalDateTime at = command.stamp().happened();
                    open.add(new Situation<>(now, at.isAfter(here.at()) ? at : here.at(), here.steps() + 1));
                }
            }
        }
        return edges;
    }

    private List<C> asked(Situation<S> here) {
        List<C> all = new ArrayList<>(wishes.apply(new Moment(here.at().plusMinutes(10), here.steps()), here.state()));
        decider.due(here.state()).ifPresent(due -> all.add(due.command()));
        return all;
    }

    private void note(S from, E fact, S to) {
        Edge edge = new Edge(standing.apply(from), standing.apply(to));
        edges.computeIfAbsent(edge, e -> new TreeSet<>()).add(name(fact));
    }

    // A fact of the ladder inside a matter or a course is called what the ladder calls it.
    private static String name(Object fact) {
        if (fact instanceof CourseFact.Ended ended) {
            return ended.kind().name();
        }
        Object shown = fact instanceof HandlingFact.OnLadder wrapped ? wrapped.fact() : fact;
        shown = shown instanceof CourseFact.OnLadder wrapped ? wrapped.fact() : shown;
        return shown.getClass().getSimpleName();
    }

    private record Situation<S>(S state, LocalDateTime at, int steps) {}

    /** One moment to ask at. */
    record Moment(LocalDateTime at, int step) {
        /** The stamp of somebody's act; ids need only differ along one way. */
        Stamp by(String what, Actor actor) {
            return new Stamp(new CommandId(what + "-" + step), at, at, actor);
        }
    }

    /** From one standing to another. */
    record Edge(Enum<?> from, Enum<?> to) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            int first = Integer.compare(place(from), place(other.from));
            return first != 0 ? first : Integer.compare(place(to), place(other.to));
        }

        // The order the constants are declared in is the order of a life.
        private static int place(Enum<?> constant) {
            return List.of(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
        }
    }
}
