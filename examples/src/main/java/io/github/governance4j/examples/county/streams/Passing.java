package io.github.governance4j.examples.county.streams;

import java.util.List;

/**
 * What the facts of one stream are added up to, in the order they happened (经过).
 *
 * @param <F> the facts
 */
@FunctionalInterface
public interface Passing<F> {
    /**
     * Adds facts that will not be told otherwise any more.
     *
     * @param facts them
     */
    void add(List<F> facts);
}
