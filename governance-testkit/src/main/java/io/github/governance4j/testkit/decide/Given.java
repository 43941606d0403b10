package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.testkit.claim.Claim;
import org.opentest4j.AssertionFailedError;

/**
 * One example of a decider at work (示例): given a past, when something is asked, then this comes of it. Each step fails at once, with
 * both sides in the message. Immutable; a past can be shared by several examples.
 *
 * <pre>{@code
 * Given.the(shelf)
 *         .past(lend("saw", JAN_5))
 *         .when(lend("saw", JAN_6))
 *         .thenRefused(ALREADY_OUT)
 *         .because(Language.EN, "saw is out");
 * }</pre>
 *
 * @param <C> commands
 * @param <S> state
 * @param <E> facts
 * @param <R> reasons to refuse
 */
public final class Given<C extends Command, S, E, R extends Enum<R>> {
    private final Decider<C, S, E, R> decider;
    private final S state;

    private Given(Decider<C, S, E, R> decider, S state) {
        this.decider = decider;
        this.state = state;
    }

    /**
     * The beginning: nothing happened yet.
     *
     * @param <C> commands
     * @param <S> state
     * @param <E> facts
     * @param <R> reasons to refuse
     * @param decider the decider of the example
     * @return its beginning
     */
    public static <C extends Command, S, E, R extends Enum<R>> Given<C, S, E, R> the(Decider<C, S, E, R> decider) {
        return new Given<>(decider, decider.initial());
    }

    /**
     * Goes on with commands that were asked before.
     *
     * @param commands oldest first
     * @return what is given now
     * @throws AssertionError if one of them is refused
     */
    @SafeVarargs
    public final Given<C, S, E, R> past(C... commands) {
        Given<C, S, E, R> now = this;
        for (C command : commands) {
            Decision<E, R> decision = decider.decide(command, now.state);
            Claim.holds(decision.isAccepted(), () -> "what is given was refused: " + command + " " + decision);
            now = new Given<>(decider, decider.evolveAll(now.state, decision.facts()));
        }
        return now;
    }

    /**
     * Goes on with facts, however they came about.
     *
     * @param facts oldest first
     * @return what is given now
     */
    @SafeVarargs
    public final Given<C, S, E, R> facts(E... facts) {
        S now = state;
        for (E fact : facts) {
            now = decider.evolve(now, fact);
        }
        return new Given<>(decider, now);
    }

    /**
     * Asks.
     *
     * @param command what is asked
     * @return what came of it
     */
    public Then<C, S, E, R> when(C command) {
        Decision<E, R> decision = decider.decide(command, state);
        return new Then<>(decider, decider.evolveAll(state, decision.facts()), decision);
    }

    /**
     * Lets the next moment come at which something happens by itself.
     *
     * @return what came of it
     * @throws AssertionError if nothing is due
     */
    public Then<C, S, E, R> whenDue() {
        Due<C> due = decider.due(state).orElseThrow(() -> new AssertionFailedError("nothing is due in " + state));
        return when(due.command());
    }
}
