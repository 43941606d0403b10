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
    /** {@return what there is to say: warnings and notes if the document is complete, at least one error if it is not} */
    List<Problem> problems();

    /**
     * Answers both cases.
     *
     * @param <R> the answer
     * @param complete what to answer if the document was in order
     * @param faulty what to answer if it was not
     * @return the answer of the case that came
     */
    <R> R fold(Function<Complete<T>, R> complete, Function<Faulty<T>, R> faulty);

    /**
     * {@return the same reading of something made from the value}
     *
     * @param <R> what is made
     * @param made makes it; asked only if the document is complete
     */
    default <R> Reading<R> map(Function<T, R> made) {
        return fold(
                whole -> new Complete<>(made.apply(whole.value()), whole.problems()),
                bad -> new Faulty<>(bad.problems()));
    }

    /**
     * {@return the value} For a host that has checked its rulebook and wants to stop at once otherwise.
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
        /**
         * Copies the problems.
         *
         * @param value what was read
         * @param problems warnings and notes
         */
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
        /**
         * Copies the problems.
         *
         * @param problems every fault
         */
        public Faulty {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<Complete<T>, R> complete, Function<Faulty<T>, R> faulty) {
            return faulty.apply(this);
        }
    }
}
