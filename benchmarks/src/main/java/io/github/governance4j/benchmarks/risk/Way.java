package io.github.governance4j.benchmarks.risk;

/** One way to do the work. */
interface Way {
    /** Grades every matter anew. */
    Totals run();
}
