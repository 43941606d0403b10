package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import java.util.function.Function;

/**
 * What came of a command at the desk (办理结果).
 *
 * @param <E> facts
 * @param <R> reasons to refuse
 */
public sealed interface Outcome<E, R extends Enum<R>> {
    /**
     * Answers all three cases.
     *
     * @param <T> the answer
     * @param decided what to answer if it was decided
     * @param repeated what to answer if it had been decided before
     * @param contended what to answer if others were always first
     * @return the answer of the case that came
     */
    <T> T fold(
            Function<Decided<E, R>, T> decided,
            Function<Repeated<E, R>, T> repeated,
            Function<Contended<E, R>, T> contended);

    /**
     * It was decided; if accepted, its facts are kept.
     *
     * @param <E> facts
     * @param <R> reasons to refuse
     * @param decision accepted or refused
     * @param version how many facts the stream holds now
     */
    record Decided<E, R extends Enum<R>>(Decision<E, R> decision, long version) implements Outcome<E, R> {
        @Override
        public <T> T fold(
                Function<Decided<E, R>, T> decided,
                Function<Repeated<E, R>, T> repeated,
                Function<Contended<E, R>, T> contended) {
            return decided.apply(this);
        }
    }

    /**
     * A command with its id was accepted before; nothing changed.
     *
     * @param <E> facts
     * @param <R> reasons to refuse
     * @param explanation why it was accepted then
     * @param version how many facts the stream holds
     */
    record Repeated<E, R extends Enum<R>>(Explanation explanation, long version) implements Outcome<E, R> {
        @Override
        public <T> T fold(
                Function<Decided<E, R>, T> decided,
                Function<Repeated<E, R>, T> repeated,
                Function<Contended<E, R>, T> contended) {
            return repeated.apply(this);
        }
    }

    /**
     * Others kept writing to the stream; nothing changed, and the host may send the same command again.
     *
     * @param <E> facts
     * @param <R> reasons to refuse
     * @param tries how often it was decided
     */
    record Contended<E, R extends Enum<R>>(int tries) implements Outcome<E, R> {
        @Override
        public <T> T fold(
                Function<Decided<E, R>, T> decided,
                Function<Repeated<E, R>, T> repeated,
                Function<Contended<E, R>, T> contended) {
            return contended.apply(this);
        }
    }
}
