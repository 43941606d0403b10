package io.github.governance4j.testkit.decide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A past, a command, and what must come of it (场景).
 *
 * <pre>{@code
 * Scenario.changing("the first tool", List.of(), lend("saw", JAN_5))
 * Scenario.refused("a tool that is out", List.of(lend("saw", JAN_5)), lend("saw", JAN_6), ALREADY_OUT)
 * }</pre>
 *
 * @param <C> commands
 * @param <R> reasons to refuse
 * @param name what it shows, in a few words
 * @param past commands asked before, oldest first; each must itself be accepted
 * @param command what is asked
 * @param changes whether it must bring about facts and another state
 * @param against every reason that applies; empty if it must be accepted
 */
public record Scenario<C, R extends Enum<R>>(String name, List<C> past, C command, boolean changes, Set<R> against) {
    /**
     * Copies the past and the reasons.
     *
     * @param name what it shows
     * @param past commands asked before
     * @param command what is asked
     * @param changes whether it must change something
     * @param against every reason that applies
     * @throws IllegalArgumentException if it must both change something and be refused
     */
    public Scenario {
        past = List.copyOf(past);
        against = Set.copyOf(against);
        if (changes && !against.isEmpty()) {
            throw new IllegalArgumentException("a refused command changes nothing: " + name);
        }
    }

    /**
     * A command that must be accepted, whether it changes anything or finds it was already so.
     *
     * @param <C> commands
     * @param <R> reasons to refuse
     * @param name what it shows
     * @param past commands asked before, oldest first
     * @param command what is asked
     * @return the scenario
     */
    public static <C, R extends Enum<R>> Scenario<C, R> accepted(String name, List<C> past, C command) {
        return new Scenario<>(name, past, command, false, Set.<R>of());
    }

    /**
     * A command that must be accepted and must change the state.
     *
     * @param <C> commands
     * @param <R> reasons to refuse
     * @param name what it shows
     * @param past commands asked before, oldest first
     * @param command what is asked
     * @return the scenario
     */
    public static <C, R extends Enum<R>> Scenario<C, R> changing(String name, List<C> past, C command) {
        return new Scenario<>(name, past, command, true, Set.<R>of());
    }

    /**
     * A command that must be refused.
     *
     * @param <C> commands
     * @param <R> reasons to refuse
     * @param name what it shows
     * @param past commands asked before, oldest first
     * @param command what is asked
     * @param reason the reason it must be refused with
     * @param also every further reason that applies and that the explanation must show
     * @return the scenario
     */
    @SafeVarargs
    public static <C, R extends Enum<R>> Scenario<C, R> refused(
            String name, List<C> past, C command, R reason, R... also) {
        Set<R> against = new LinkedHashSet<>();
        against.add(reason);
        for (R further : also) {
            against.add(further);
        }
        return new Scenario<>(name, past, command, false, against);
    }

    @Override
    public String toString() {
        return name;
    }
}
