package io.github.governance4j.benchmarks.calendar;

/** One way to count deadlines. */
interface Way {
    /** Counts every deadline; a checksum that is the same for every way that takes and gives days of the same type. */
    long run();

    /** One deadline, as an epoch day; to prove that all ways agree. */
    long answer(int deadline);
}
