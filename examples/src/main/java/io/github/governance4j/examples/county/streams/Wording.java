package io.github.governance4j.examples.county.streams;

import io.github.governance4j.core.explain.Explanation;

/**
 * What facts and reasons are called in the result files (结论用语).
 *
 * @param <F> the facts
 */
public interface Wording<F> {
    /**
     * {@return whether by a fact somebody declined what was asked for}
     *
     * @param fact it
     */
    boolean declines(F fact);

    /**
     * {@return the most telling code of a finding that holds}
     *
     * @param found what the decider found
     */
    String code(Explanation found);
}
