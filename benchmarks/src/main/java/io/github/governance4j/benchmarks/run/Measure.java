package io.github.governance4j.benchmarks.run;

/**
 * What is read from a JMH result.
 *
 * @param metric the name of the secondary metric in the raw JSON, or empty for the primary one
 * @param unit for the page, for example {@code "ns CPU"}
 * @param least whether the lowest of all iterations counts, rather than the median
 */
public record Measure(String metric, String unit, boolean least) {
    /** Processor time of the whole process an operation, the lowest iteration. */
    public static final Measure CPU = new Measure(CpuTime.NAME, "ns CPU", true);

    /** Time on the clock an operation, the median iteration. */
    public static final Measure WALL = new Measure("", "ns", false);

    /** Bytes allocated an operation. */
    public static final Measure ALLOCATED = new Measure("gc.alloc.rate.norm", "B", false);
}
