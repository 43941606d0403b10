package io.github.governance4j.core.decide;

import java.util.List;
import java.util.Optional;

/**
 * The rules for one kind of thing, as pure functions: may this happen, what follows, and when does something happen by itself
 * (决策函数).
 *
 * <p>A decider is built over the editions of its rulebook. {@link #decide} picks the edition by the day the command speaks of, or the
 * one the case was opened under; {@link #evolve} reads no rulebook and no calendar, because every fact carries what it led to. So
 * replaying facts without any edition gives the same state, and replacing the rulebook changes no past one. No function reads a
 * clock, makes an id or touches anything outside its arguments.
 *
 * <pre>{@code
 * Decision<LedgerFact, LedgerRefusal> decision = ledger.decide(command, account);
 * Account after = ledger.evolveAll(account, decision.facts());
 * }</pre>
 *
 * @param <C> commands
 * @param <S> state: a small immutable summary of past facts
 * @param <E> facts
 * @param <R> reasons to refuse, most decisive first
 */
public interface Decider<C extends Command, S, E, R extends Enum<R>> {
    /** {@return the state before anything happened} */
    S initial();

    /**
     * Judges {@code command} against {@code state}: total, deterministic, and with an explanation either way.
     *
     * @param command what is asked
     * @param state what happened before
     * @return the new facts, or why there are none
     */
    Decision<E, R> decide(C command, S state);

    /**
     * Adds one fact to the summary. Never refuses: what happened, happened.
     *
     * @param state what happened before
     * @param fact what happened next
     * @return the state after it
     */
    S evolve(S state, E fact);

    /**
     * {@return the next moment at which something happens by itself, if any} Never before a moment it has already answered.
     *
     * @param state what happened so far
     */
    Optional<Due<C>> due(S state);

    /**
     * {@return the state after all of {@code facts}}
     *
     * @param state what happened before
     * @param facts what happened then, oldest first
     */
    default S evolveAll(S state, List<E> facts) {
        S now = state;
        for (E fact : facts) {
            now = evolve(now, fact);
        }
        return now;
    }

    /**
     * {@return the state after {@code facts}, from the beginning}
     *
     * @param facts all that happened, oldest first
     */
    default S replay(List<E> facts) {
        return evolveAll(initial(), facts);
    }
}
