package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.testkit.claim.Claim;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The told scenarios come out as told, reach every reason, and the random commands are worth judging by (场景通则). Part of {@link
 * DeciderLaws}; without these the other laws could hold of nothing.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public interface ScenarioLaws<C extends Command, S, E, R extends Enum<R>> extends DeciderUnderTest<C, S, E, R> {
    /** There is a scenario that must be refused, and one that must change the state. */
    @Example
    default void there_is_something_to_refuse_and_something_to_change() {
        Claim.holds(scenarios().stream().anyMatch(s -> !s.against().isEmpty()), () -> "no scenario must be refused");
        Claim.holds(scenarios().stream().anyMatch(Scenario::changes), () -> "no scenario must change the state");
    }

    /** What a scenario says must be accepted is accepted, and so is every command of its past. */
    @Example
    default void what_must_be_accepted_is_accepted() {
        for (Scenario<C, R> scenario : scenarios()) {
            Decision<E, R> decision = Life.lived(this, scenario).ask(scenario.command());
            Claim.holds(
                    !scenario.against().isEmpty() || decision.isAccepted(),
                    () -> scenario + ": must be accepted, but: " + decision);
        }
    }

    /** What a scenario says must change the state brings about facts and another state. */
    @Example
    default void what_must_change_the_state_changes_it() {
        for (Scenario<C, R> scenario : scenarios()) {
            if (scenario.changes()) {
                Life<C, S, E, R> life = Life.lived(this, scenario);
                Object before = asValue(Life.lived(this, scenario).state());
                Decision<E, R> decision = life.ask(scenario.command());
                Claim.holds(!decision.facts().isEmpty(), () -> scenario + ": brought about no fact: " + decision);
                Claim.holds(
                        !before.equals(asValue(life.state())),
                        () -> scenario + ": left the state as it was: " + before);
            }
        }
    }

    /** What a scenario says must be refused is refused, for its most decisive reason, and the explanation shows every reason it names. */
    @Example
    default void what_must_be_refused_is_refused_for_all_its_reasons() {
        for (Scenario<C, R> scenario : scenarios()) {
            if (!scenario.against().isEmpty()) {
                Decision<E, R> decision = Life.lived(this, scenario).ask(scenario.command());
                Claim.holds(!decision.isAccepted(), () -> scenario + ": must be refused, but: " + decision);
                Claim.same(
                        scenario + ": the reason",
                        Optional.of(Reasons.first(scenario.against())),
                        Reasons.of(decision));
                Claim.same(
                        scenario + ": the reasons shown",
                        scenario.against(),
                        Set.copyOf(Reasons.shown(this, decision.explanation())));
            }
        }
    }

    /** Some scenario reaches each reason, so none is dead. */
    @Example
    default void every_reason_to_refuse_is_reached() {
        Set<R> dead = EnumSet.allOf(reasonType());
        scenarios()
                .forEach(scenario -> Reasons.of(Life.lived(this, scenario).ask(scenario.command()))
                        .ifPresent(dead::remove));
        Claim.holds(dead.isEmpty(), () -> "no scenario is refused with " + dead);
    }

    /** Some scenario grants an amount, a limit or a date, unless the decider says it never does. */
    @Example
    default void what_is_granted_has_a_name() {
        boolean grants = scenarios().stream()
                .map(scenario -> Life.lived(this, scenario).ask(scenario.command()))
                .anyMatch(decision ->
                        decision.isAccepted() && !outcome(decision.facts()).isEmpty());
        Claim.same("whether any scenario grants something", !grantsNothing(), grants);
    }

    /**
     * Random commands reach acceptance with facts, and refusal; and something due, if any scenario leads to something due.
     *
     * @param history a random history
     */
    @Property(tries = 200)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    default void random_commands_reach_both_verdicts(@ForAll("histories") List<Optional<C>> history) {
        Life<C, S, E, R> life = Life.after(decider(), List.of());
        for (Optional<C> step : history) {
            Statistics.label("due").collect(life.due().isPresent());
            if (step.isPresent()) {
                Decision<E, R> decision = life.ask(step.get());
                Statistics.label("verdict")
                        .collect(
                                !decision.isAccepted()
                                        ? "refused"
                                        : decision.facts().isEmpty() ? "already so" : "accepted");
            } else {
                life.step(step);
            }
        }
        Statistics.label("verdict").coverage(verdicts -> {
            verdicts.check("accepted").percentage(share -> share >= leastPercent());
            verdicts.check("refused").percentage(share -> share >= leastPercent());
        });
        boolean anythingDue = scenarios().stream().anyMatch(scenario -> Life.leadsToSomethingDue(this, scenario));
        Statistics.label("due").coverage(due -> due.check(true).count(times -> times > 0 || !anythingDue));
    }
}
