package io.github.governance4j.core.risk.surge;

/** Which standard deviation C1, C2 and C3 measure with (离散程度). */
public enum Spread {
    /** The sample's own, as the methods were published; by chance it is far too small in some weeks, and then finds what is not there. */
    SAMPLE,
    /** The sample's own, but never below that of Poisson counts with the same mean, the root of the mean (ours, and the default). */
    AT_LEAST_POISSON
}
