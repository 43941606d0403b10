package io.github.governance4j.core.problem;

import java.util.List;
import java.util.function.Function;

/**
 * What came of reading a document: the whole thing, or every fault in it (读取结果). Never half of it: half a rulebook awards too
 * little in silence.
 *
 * @param <T> what was to be read
 */
public sealed interface Reading<T> {
    /** What there is to say about the document: warnings and notes if it is complete, at least one error if it is not. */
    List<Problem> problems();

    /** Answers both cases. */
    <R> R fold(Function<Complete<T>, R> complete, Function<Faulty<T>, R> faulty);

    /** The same reading of something made from the value. */
    default <R> Reading<R> map(Function<T, R> made) {
        return fold(
                whole -> new Complete<>(made.apply(whole.value()), whole.problems()),
                bad -> new Faulty<>(bad.problems()));
    }

    /**
     * The value, for a host that has checked its rulebook and wants to stop at once otherwise.
     *
     * @throws IllegalStateException naming the first problems, if the document is faulty
     */
    default T orThrow() {
        return fold(Complete::value, bad -> {
            throw new IllegalStateException(bad.problems().size() + " problems, first: "
                    + bad.problems().stream()
                            .limit(5)
                            .map(p -> p.at() + " " + p.code())
                            .toList());
        });
    }

    /**
     * Everything was in order, apart from what {@code problems} warns of.
     *
     * @param <T> what was read
     * @param value what was read
     * @param problems warnings and notes, possibly none
     */
    record Complete<T>(T value, List<Problem> problems) implements Reading<T> {
        /** Copies the problems. */
        public Complete {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<Complete<T>, R> complete, Function<Faulty<T>, R> faulty) {
            return complete.apply(this);
        }
    }

    /**
     * Something was wrong, so nothing was loaded.
     *
     * @param <T> what was to be read
     * @param problems every fault, at least one of them an error
     */
    record Faulty<T>(List<Problem> problems) implements Reading<T> {
        /** Copies the problems. */
        public Faulty {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<Complete<T>, R> complete, Function<Faulty<T>, R> faulty) {
            return faulty.apply(this);
        }
    }
}
