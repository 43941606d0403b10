package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.late.LateDecider;
import io.github.governance4j.core.late.LateFact;
import io.github.governance4j.core.late.Step;
import io.github.governance4j.core.late.Told;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the order of arrival, the view is that of the acts in the order they happened (次序通则). Part of {@link LateLaws}.
 *
 * @param <C> commands of the decider inside
 * @param <S> its state
 * @param <E> its facts
 * @param <R> its reasons to refuse
 */
public interface OrderLaws<C extends Command, S, E, R extends Enum<R>> extends LateUnderTest<C, S, E, R> {
    /**
     * The same acts in any order, with repeats and with the timer at work in between, give the same view and the same acts that count; what
     * is refused as it happens is told again once something else was taken. What is held and what is due next are the same where the same
     * acts were taken. Where something seals, all of this holds of the acts that were taken.
     *
     * @param given what is told
     */
    @Property(tries = 200)
    default void the_order_of_arrival_does_not_matter(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> first = toldAll(given, given.shuffled(given.one()));
        Telling<C, S, E, R> second = toldAll(given, given.shuffled(given.other()));
        Told<C, S, E> one = first.told();
        Told<C, S, E> other = second.told();
        boolean tookTheSame = first.taken().keySet().equals(second.taken().keySet());
        if (!tookTheSame && (seals(one) || seals(other))) {
            return;
        }
        Claim.same("the view in another order", asValue(one.view()), asValue(other.view()));
        Claim.same("what counts in another order", counting(one), counting(other));
        if (tookTheSame) {
            Claim.same("what is held in another order", held(one), held(other));
            Claim.same("what is due in another order", first.due(), second.due());
        }
    }

    /**
     * A case told in time, with everything done as it fell due, and the same case told after it all fell due, look the same: a deadline
     * was kept by whoever acted before it, whenever that was said.
     *
     * @param given what is told
     */
    @Property(tries = 200)
    default void deadlines_are_judged_by_when_people_acted(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> inTime = new Telling<>(late(LateDecider.LONGEST));
        given.acts().forEach(act -> {
            inTime.tickAll(act.stamp().happened());
            inTime.tell(act);
        });
        Telling<C, S, E, R> late = new Telling<>(late(LateDecider.LONGEST));
        given.acts().forEach(act -> {
            late.tell(act);
            late.tickAll(given.over());
        });
        inTime.tickAll(given.over());
        Claim.same(
                "the view of what was told after it fell due",
                asValue(inTime.told().view()),
                asValue(late.told().view()));
    }

    /**
     * With any window the view is what telling in order, from the beginning, comes to of all that was taken.
     *
     * @param given what is told
     */
    @Property(tries = 300)
    default void the_view_is_what_telling_in_order_comes_to(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(given.window()));
        for (Optional<C> step : given.delayed(given.one())) {
            telling.step(step, given.over());
            Retelling<C, S, E, R> plain = Retelling.of(inner(), telling.taken().values(), telling.latest());
            Claim.same(
                    "the view after " + step,
                    asValue(plain.view()),
                    asValue(telling.told().view()));
        }
    }

    /**
     * An act told a second time changes nothing.
     *
     * @param given what is told
     */
    @Property(tries = 150)
    default void what_is_told_again_changes_nothing(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        for (Optional<C> step : given.shuffled(given.one())) {
            telling.step(step, given.over());
            if (step.isPresent()
                    && telling.taken().containsKey(step.get().stamp().id())) {
                Told<C, S, E> once = telling.told();
                Decision<LateFact<C, E>, R> again = telling.tell(step.get());
                Claim.holds(again.isAccepted(), () -> step.get() + " told again was refused: " + again);
                Claim.same("the facts of an act told again", List.of(), again.facts());
                Claim.same(
                        "the view after an act told again",
                        asValue(once.view()),
                        asValue(telling.told().view()));
            }
        }
    }

    /**
     * Facts alone give the same: replayed round the same decider with another window, they leave the same view and the same steps.
     *
     * @param given what is told
     */
    @Property(tries = 150)
    default void facts_alone_give_the_same(@ForAll("cases") LateCase<C> given) {
        Telling<C, S, E, R> telling = new Telling<>(late(given.window()));
        for (Optional<C> step : given.delayed(given.other())) {
            telling.step(step, given.over());
        }
        Told<C, S, E> replayed = late(given.window().plusHours(77)).replay(telling.facts());
        Claim.same("the view replayed", asValue(telling.told().view()), asValue(replayed.view()));
        Claim.same("the steps replayed", telling.told().steps(), replayed.steps());
        Claim.same("the latest moment replayed", telling.told().latest(), replayed.latest());
        Claim.same("what is open, replayed", telling.told().openFrom(), replayed.openFrom());
    }

    /**
     * No timer needs an id a second time, even where telling again makes the same thing due again: a store takes an id once.
     *
     * @param given what is told
     */
    @Property(tries = 200)
    default void no_timer_needs_an_id_a_second_time(@ForAll("cases") LateCase<C> given) {
        Set<CommandId> sent = new HashSet<>();
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        for (Optional<C> step : given.delayed(given.other())) {
            step.ifPresent(telling::tell);
            LocalDateTime now =
                    step.isPresent() ? telling.latest() : given.over().plusDays(30);
            for (CommandId id : telling.tickAll(now)) {
                Claim.holds(sent.add(id), () -> id + " falls due a second time: a store would not take it again");
            }
        }
    }

    private Telling<C, S, E, R> toldAll(LateCase<C> given, List<Optional<C>> steps) {
        LocalDateTime over = given.over();
        Telling<C, S, E, R> telling = new Telling<>(late(LateDecider.LONGEST));
        steps.forEach(step -> telling.insist(step, over));
        telling.tickAll(over);
        return telling;
    }

    private boolean seals(Told<C, S, E> told) {
        return told.steps().stream().flatMap(step -> step.facts().stream()).anyMatch(this::seals);
    }

    private static <C extends Command, S, E> List<C> counting(Told<C, S, E> told) {
        return told.steps().stream()
                .filter(Step.Done.class::isInstance)
                .map(Step::command)
                .toList();
    }

    private static <C extends Command, S, E> List<C> held(Told<C, S, E> told) {
        return told.held().stream().map(Step::command).toList();
    }
}
