package io.github.governance4j.core.decide;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What came of a command; either way there is an explanation (决定).
 *
 * <p>{@link Refused} means the command is not possible. Declining what a person asked for is an official act, and so a fact of an
 * {@link Accepted} decision.
 *
 * @param <E> the facts it can bring about
 * @param <R> the reasons it can refuse with, most decisive first
 */
public sealed interface Decision<E, R extends Enum<R>> {
    /** {@return why} Its {@link Explanation#holds()} is true exactly when the command was accepted. */
    Explanation explanation();

    /**
     * Answers both cases.
     *
     * @param <T> the answer
     * @param accepted what to answer if the command stands
     * @param refused what to answer if it is not possible
     * @return the answer of the case that came
     */
    <T> T fold(Function<Accepted<E, R>, T> accepted, Function<Refused<E, R>, T> refused);

    /** {@return the new facts, oldest first; none if refused} */
    default List<E> facts() {
        return fold(Accepted::facts, no -> List.of());
    }

    /** {@return whether the command stands} */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * {@return the same verdict, with what had fallen due before the command} Its facts come first, and so does why; of a refused command
     * nothing is kept, and what was due is still to be recorded.
     *
     * @param due the decision on what had fallen due, accepted; this one was judged after its facts
     */
    default Decision<E, R> after(Decision<E, R> due) {
        Finding why = explanation().rule().says(explanation().holds());
        explanation().facts().forEach(why::fact);
        why.because(due.explanation());
        explanation().because().forEach(why::because);
        return fold(
                ok -> {
                    List<E> all = new ArrayList<>(due.facts());
                    all.addAll(ok.facts());
                    return accepted(all, why.build());
                },
                no -> refused(no.reason(), why.build()));
    }

    /**
     * {@return an accepted command with its new facts}
     *
     * @param <E> facts
     * @param <R> reasons to refuse
     * @param facts the new facts, oldest first; none means it was already so
     * @param why why; it holds
     */
    static <E, R extends Enum<R>> Decision<E, R> accepted(List<E> facts, Explanation why) {
        return new Accepted<>(facts, why);
    }

    /**
     * {@return a refused command}
     *
     * @param <E> facts
     * @param <R> reasons to refuse
     * @param reason the most decisive reason
     * @param why why; it does not hold
     */
    static <E, R extends Enum<R>> Decision<E, R> refused(R reason, Explanation why) {
        return new Refused<>(reason, why);
    }

    /**
     * The command stands.
     *
     * @param <E> the facts it can bring about
     * @param <R> the reasons it could have been refused with
     * @param facts new facts, oldest first; none means it was already so
     * @param explanation why; it holds
     */
    record Accepted<E, R extends Enum<R>>(List<E> facts, Explanation explanation) implements Decision<E, R> {
        /**
         * Copies the facts.
         *
         * @param facts new facts, oldest first
         * @param explanation why
         */
        public Accepted {
            facts = List.copyOf(facts);
        }

        @Override
        public <T> T fold(Function<Accepted<E, R>, T> accepted, Function<Refused<E, R>, T> refused) {
            return accepted.apply(this);
        }
    }

    /**
     * The command is not possible; nothing happened.
     *
     * @param <E> the facts it could have brought about
     * @param <R> the reasons, most decisive first
     * @param reason the most decisive reason; the explanation lists all that applied
     * @param explanation why; it does not hold
     */
    record Refused<E, R extends Enum<R>>(R reason, Explanation explanation) implements Decision<E, R> {
        @Override
        public <T> T fold(Function<Accepted<E, R>, T> accepted, Function<Refused<E, R>, T> refused) {
            return refused.apply(this);
        }
    }
}
