package io.github.governance4j.benchmarks.run;

import java.util.List;

/** Every job, in the order in which it is measured and shown. */
final class Jobs {
    static final List<Job> ALL = List.of();

    private Jobs() {}
}
