package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.testkit.claim.Claim;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * The reason told is the reason decided by, and it is enough to work everything out again (说明通则). Part of {@link DeciderLaws}.
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public interface ReasonLaws<C extends Command, S, E, R extends Enum<R>> extends DeciderUnderTest<C, S, E, R> {
    /**
     * An explanation holds exactly when the command was accepted.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void the_verdict_and_its_explanation_agree(@ForAll("situations") Situation<C> situation) {
        Decision<E, R> decision = Life.after(decider(), situation.past()).ask(situation.command());
        Claim.same(
                "whether the explanation holds",
                decision.isAccepted(),
                decision.explanation().holds());
    }

    /**
     * The reason given is the most decisive of those the explanation shows; it shows them in the enum's order, and none when accepted.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void the_reason_is_the_most_decisive_of_those_shown(@ForAll("situations") Situation<C> situation) {
        Decision<E, R> decision = Life.after(decider(), situation.past()).ask(situation.command());
        List<R> shown = Reasons.shown(this, decision.explanation());
        Claim.same(
                "the reason, with " + shown + " shown",
                shown.stream().min(Comparator.naturalOrder()),
                Reasons.of(decision));
        Claim.same(
                "the order in which reasons are shown", shown.stream().sorted().toList(), shown);
    }

    /**
     * From the codes and values of an explanation, without any verdict, the verdict, every reason and everything granted follow.
     *
     * @param situation a past and a command
     */
    @Property(tries = 200)
    default void the_explanation_alone_tells_the_verdict_and_all_that_is_granted(
            @ForAll("situations") Situation<C> situation) {
        Decision<E, R> decision = Life.after(decider(), situation.past()).ask(situation.command());
        Recomputed<R> told = decision.isAccepted()
                ? Recomputed.accepted(outcome(decision.facts()))
                : Recomputed.refused(Reasons.all(this, decision));
        Claim.same(
                "what follows from the evidence",
                told,
                recompute(decision.explanation().evidence()));
    }
}
