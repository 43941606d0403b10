package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.testkit.claim.Claim;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What every decider owes its host, as laws (决策函数通则). Implement it in a test class run by jqwik:
 *
 * <pre>{@code
 * class ToolShelfLaws implements DeciderLaws<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> {
 *     public Decider<...> decider() { return new ToolShelf(EDITIONS); }
 *     public Arbitrary<ShelfCommand> commands() { ... }
 *     ...
 * }
 * }</pre>
 *
 * <p>Histories are lived through the decider, so no generated past is impossible. The scenarios keep the laws from being empty: a
 * decider that says yes to everything, that does nothing, that lies about its verdict or always tells the same story fails here, and
 * so does a generator that never reaches a refusal.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public interface DeciderLaws<C extends Command, S, E, R extends Enum<R>>
        extends ScenarioLaws<C, S, E, R>, ReasonLaws<C, S, E, R>, DueLaws<C, S, E, R> {
    /**
     * The facts of an accepted command can be added, and whatever is asked or due afterwards is answered.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void what_it_decides_it_can_live_with(@ForAll("situations") Situation<C> situation) {
        Life<C, S, E, R> life = Life.after(decider(), situation.past());
        life.ask(situation.command());
        life.step(Optional.empty());
        scenarios().forEach(scenario -> life.ask(scenario.command()));
    }

    /**
     * Decision and due moment of one state are always equal, however often they are asked for and whatever was decided meanwhile.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void the_same_question_gets_the_same_answer(@ForAll("situations") Situation<C> situation) {
        Decider<C, S, E, R> decider = decider();
        S state = Life.after(decider, situation.past()).state();
        Decision<E, R> once = decider.decide(situation.command(), state);
        Optional<Due<C>> dueOnce = decider.due(state);
        Life<C, S, E, R> elsewhere = Life.from(decider, state);
        elsewhere.ask(situation.command());
        scenarios().forEach(scenario -> elsewhere.ask(scenario.command()));
        Claim.same("the same question", once, decider.decide(situation.command(), state));
        Claim.same("what is due", dueOnce, decider.due(state));
        S relived = Life.after(decider(), situation.past()).state();
        Claim.same("the same question after the same past", once, decider().decide(situation.command(), relived));
    }

    /**
     * After a refusal everything is as if it had never been asked.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void a_refused_command_changes_nothing(@ForAll("situations") Situation<C> situation) {
        Life<C, S, E, R> untouched = Life.after(decider(), situation.past());
        Life<C, S, E, R> asked = Life.after(decider(), situation.past());
        Decision<E, R> decision = asked.ask(situation.command());
        if (!decision.isAccepted()) {
            Claim.same("the facts of a refused command", List.of(), decision.facts());
            Claim.same("the state after a refusal", asValue(untouched.state()), asValue(asked.state()));
            Claim.same("what is due after a refusal", untouched.due(), asked.due());
            for (Scenario<C, R> next : scenarios()) {
                Claim.same("'" + next + "' after a refusal", untouched.ask(next.command()), asked.ask(next.command()));
            }
        }
    }

    /**
     * Facts alone give the state: no edition of any rulebook is needed to replay them.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void replaying_without_any_edition_gives_the_same_state(@ForAll("situations") Situation<C> situation) {
        Life<C, S, E, R> life = Life.after(decider(), situation.past());
        life.ask(situation.command());
        Claim.same(
                "the state replayed without editions",
                asValue(life.state()),
                asValue(deciderWithoutEditions().replay(life.facts())));
    }

    /**
     * Replacing the rulebook changes no past state.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void replaying_under_other_rules_gives_the_same_state(@ForAll("situations") Situation<C> situation) {
        Life<C, S, E, R> life = Life.after(decider(), situation.past());
        life.ask(situation.command());
        Claim.same(
                "the state replayed under other rules",
                asValue(life.state()),
                asValue(deciderUnderOtherRules().replay(life.facts())));
    }
}
