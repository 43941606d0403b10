package io.github.governance4j.examples.county.book;

import io.github.governance4j.examples.county.deeds.Entry;
import java.util.function.Function;

/** What came of a row (办理情况): it was judged, or its id had been decided on its account before and nothing changed. */
public sealed interface Taken {
    /**
     * Answers every case.
     *
     * @param <T> the answer
     * @param judged for a deed that was decided
     * @param repeated for a row that says an earlier one again
     * @param contradicted for a row that says something else under the id of an earlier one
     * @return the answer of the case that came
     */
    <T> T fold(Function<Judged, T> judged, Function<Repeated, T> repeated, Function<Contradicted, T> contradicted);

    /**
     * It was decided.
     *
     * @param judged how
     */
    record Decided(Judged judged) implements Taken {
        @Override
        public <T> T fold(
                Function<Judged, T> onJudged, Function<Repeated, T> repeated, Function<Contradicted, T> contradicted) {
            return onJudged.apply(judged);
        }
    }

    /**
     * The account took the same deed before, or refused the same row.
     *
     * @param entry the row that changed nothing
     */
    record Repeated(Entry entry) implements Taken {
        @Override
        public <T> T fold(
                Function<Judged, T> judged, Function<Repeated, T> repeated, Function<Contradicted, T> contradicted) {
            return repeated.apply(this);
        }
    }

    /**
     * The account took another deed under the same id: somebody wrote two deeds down under one id.
     *
     * @param entry the row that changed nothing
     * @param first the row that was taken
     */
    record Contradicted(Entry entry, Entry first) implements Taken {
        @Override
        public <T> T fold(
                Function<Judged, T> judged, Function<Repeated, T> repeated, Function<Contradicted, T> contradicted) {
            return contradicted.apply(this);
        }
    }
}
