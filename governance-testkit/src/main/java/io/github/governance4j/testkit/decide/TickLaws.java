package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A tick only puts on record what is so already (到期以时刻为准). For deciders that do first, in the same decision, what fell due before a
 * command happened; a test class implements it beside {@link DeciderLaws}.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public interface TickLaws<C extends Command, S, E, R extends Enum<R>> extends DeciderUnderTest<C, S, E, R> {
    /**
     * {@return whether a command may find that what fell due has done already what it asks for} Such a one is not refused for a tick nobody
     * had heard of, and changes nothing; where the tick was on record it has nothing left to ask. Its verdict is not compared, what becomes
     * of it is.
     *
     * @param command the command
     */
    default boolean mayBeOvertaken(C command) {
        return false;
    }

    /**
     * {@return whether it records first what fell due before a command} Where a record is the clock's alone, and everything is judged by its
     * moment all the same, verdicts are compared and records are not.
     */
    default boolean recordsFirst() {
        return true;
    }

    /**
     * Whether everything was ticked at its moment or nothing since the last act: the verdict is the same, and once what was due is on
     * record so are facts and state. A tick itself may come to find that nothing is left.
     *
     * @param situation a past and a command
     */
    @Property(tries = 500)
    default void ticks_that_never_came_change_nothing(@ForAll("situations") Situation<C> situation) {
        tickedOrNot(situation);
    }

    /**
     * The same of every scenario's command after the past of every other that leaves something due by then: at random few of them meet, and
     * fewer where the command is accepted. There must be one such pair.
     */
    @Example
    default void ticks_that_never_came_change_nothing_wherever_scenarios_meet() {
        boolean anyMet = false;
        for (Scenario<C, R> lived : scenarios()) {
            List<Optional<C>> past = lived.past().stream().map(Optional::of).toList();
            Optional<LocalDateTime> due = Life.after(decider(), past).due().map(Due::at);
            for (Scenario<C, R> asked : scenarios()) {
                LocalDateTime at = asked.command().stamp().happened();
                if (due.filter(moment -> !moment.isAfter(at)).isPresent()) {
                    anyMet = true;
                    tickedOrNot(new Situation<>(past, asked.command()));
                }
            }
        }
        Claim.holds(anyMet, () -> "no scenario's command comes after something fell due");
    }

    private void tickedOrNot(Situation<C> situation) {
        Life<C, S, E, R> punctual = Life.after(decider(), situation.past());
        Life<C, S, E, R> left = Life.after(decider(), situation.past());
        Stamp asked = situation.command().stamp();
        if (left.hasTaken(situation.command())) {
            return;
        }
        LocalDateTime at = asked.happened();
        answerAll(punctual, at);
        Optional<R> inTime = reason(punctual.ask(situation.command()));
        Optional<R> late = reason(left.ask(situation.command()));
        if (!(asked.by() instanceof Actor.Timer) && !mayBeOvertaken(situation.command())) {
            Claim.same("the verdict without the ticks before it", inTime, late);
        }
        if (!recordsFirst()) {
            return;
        }
        answerAll(punctual, at);
        answerAll(left, at);
        Claim.same("the facts without the ticks before it", punctual.facts(), left.facts());
        Claim.same("the state without the ticks before it", asValue(punctual.state()), asValue(left.state()));
    }

    private static <C extends Command, E, R extends Enum<R>> void answerAll(
            Life<C, ?, E, R> life, LocalDateTime until) {
        Optional<Due<C>> due = life.due();
        while (due.isPresent() && !due.get().at().isAfter(until)) {
            Decision<E, R> decision = life.answer(due.get());
            due = decision.facts().isEmpty() ? Optional.empty() : life.due();
        }
    }

    private static <E, R extends Enum<R>> Optional<R> reason(Decision<E, R> decision) {
        return decision.fold(ok -> Optional.empty(), no -> Optional.of(no.reason()));
    }
}
