package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.explain.Evidence;
import io.github.governance4j.core.explain.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What {@link DeciderLaws} must be told about a decider (受检决策函数).
 *
 * <p>Commands, facts and decisions are compared with {@code equals}; states too, unless {@link #asValue} says otherwise.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public interface DeciderUnderTest<C extends Command, S, E, R extends Enum<R>> {
    /** {@return the decider, over a rulebook that knows every rule the scenarios speak of} */
    Decider<C, S, E, R> decider();

    /** {@return the same decider over no editions at all} */
    Decider<C, S, E, R> deciderWithoutEditions();

    /** {@return the same decider over a rulebook that says something else about everything: other limits, amounts, terms} */
    Decider<C, S, E, R> deciderUnderOtherRules();

    /** {@return every reason to refuse} */
    Class<R> reasonType();

    /** {@return what must be accepted, must change something and must be refused; every reason at least once} */
    List<Scenario<C, R>> scenarios();

    /**
     * {@return commands of every kind, about few enough things and days that they meet each other; ids should be their own, since the
     * facts of a command whose id was accepted before are not kept, as in a store}
     */
    Arbitrary<C> commands();

    /** {@return the code of each finding that, when it does not hold, is a reason to refuse, with that reason} */
    Map<String, R> reasons();

    /**
     * Which reason a finding stands for. Override it where the code alone does not tell.
     *
     * @param finding a finding anywhere in an explanation, the explanation itself included
     * @return the reason {@link #reasons} gives for its code if it does not hold, else empty
     */
    default Optional<R> reasonShownBy(Explanation finding) {
        return finding.holds()
                ? Optional.empty()
                : Optional.ofNullable(reasons().get(finding.code()));
    }

    /**
     * Works the verdict, and everything granted, out again from codes and values alone. Write it as an outsider with the rule's text in
     * hand would: from the limit and what was used, not from a slot that holds the result where there is a sum to be done.
     *
     * @param evidence the explanation with its verdicts taken out
     * @return what follows from it
     */
    Recomputed<R> recompute(Evidence evidence);

    /**
     * What the facts of one accepted command grant.
     *
     * @param facts the new facts, possibly none
     * @return every amount, limit and date in them, under the names {@link #recompute} uses
     */
    Map<String, Long> outcome(List<E> facts);

    /** {@return true if no fact of this decider carries an amount, a limit or a date; the kit then expects no outcome} */
    default boolean grantsNothing() {
        return false;
    }

    /**
     * The state as something with an {@code equals}; override it where the state has none of its own.
     *
     * @param state a state
     * @return what is compared in its place
     */
    default Object asValue(S state) {
        return state;
    }

    /** {@return the least share of random commands, in percent, that must be accepted with facts, and that must be refused: 5} */
    default int leastPercent() {
        return 5;
    }

    /** {@return the most commands that may fall due one after another at one and the same moment: 64} */
    default int mostDueAtOnce() {
        return 64;
    }

    /** {@return random histories, made of {@link #commands} and of steps that do what is due} */
    @Provide
    default Arbitrary<List<Optional<C>>> histories() {
        return commands().optional(0.8).list().ofMaxSize(16).withoutEdgeCases();
    }

    /** {@return a scenario's past or none, a random history on top of it, and a command of either sort} */
    @Provide
    default Arbitrary<Situation<C>> situations() {
        List<Scenario<C, R>> told = scenarios();
        List<List<Optional<C>>> pasts = told.stream()
                .map(scenario -> scenario.past().stream().map(Optional::of).toList())
                .toList();
        List<C> asked = told.stream().map(Scenario::command).toList();
        Arbitrary<List<Optional<C>>> past =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(2, Arbitraries.of(pasts)));
        Arbitrary<List<Optional<C>>> more =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(2, histories()));
        Arbitrary<C> command = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(asked)), Tuple.of(1, commands()));
        // Combining edge cases would crowd out everything else; the scenarios are the edge cases here.
        return Combinators.combine(past, more, command)
                .as((first, then, now) -> {
                    List<Optional<C>> all = new ArrayList<>(first);
                    all.addAll(then);
                    return new Situation<>(all, now);
                })
                .withoutEdgeCases();
    }
}
