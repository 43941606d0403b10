package io.github.governance4j.benchmarks.run;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs jobs through JMH. Options of the virtual machine are those of this one, unless a job's annotations ask for others.
 *
 * @param quick whether to take fewer forks and iterations than the annotations say, never more, and to tell the forks so, for a job that
 *     has less to do then
 */
record Measuring(boolean quick) {
    /** The system property that is true in the forks of a quick run. */
    static final String QUICK = "benchmarks.quick";

    private static final int QUICK_FORKS = 1;
    private static final int QUICK_WARM_UP = 2;
    private static final int QUICK_ITERATIONS = 3;

    /** {@return JMH's raw JSON of one job, all its variants one after the other} */
    String measure(Job job) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (BenchmarkListEntry entry : Listed.entries(job)) {
            results.addAll(measure(entry));
        }
        return json(results);
    }

    private Collection<RunResult> measure(BenchmarkListEntry entry) throws RunnerException {
        var options = new OptionsBuilder()
                .include("^" + Pattern.quote(entry.getUsername()) + "$")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(false);
        List<String> asked = new ArrayList<>(entry.getJvmArgsPrepend().orElse(List.of()));
        asked.addAll(entry.getJvmArgsAppend().orElse(List.of()));
        if (!entry.getJvmArgs().hasValue() && !asked.isEmpty()) {
            options.jvmArgs(beside(ManagementFactory.getRuntimeMXBean().getInputArguments(), asked)
                    .toArray(String[]::new));
        }
        if (quick) {
            options.jvmArgsAppend(Stream.concat(
                            entry.getJvmArgsAppend().orElse(List.of()).stream(), Stream.of("-D" + QUICK + "=true"))
                    .toArray(String[]::new));
            options.forks(Math.min(entry.getForks().orElse(Defaults.MEASUREMENT_FORKS), QUICK_FORKS))
                    .warmupIterations(
                            Math.min(entry.getWarmupIterations().orElse(Defaults.WARMUP_ITERATIONS), QUICK_WARM_UP))
                    .measurementIterations(Math.min(
                            entry.getMeasurementIterations().orElse(Defaults.MEASUREMENT_ITERATIONS),
                            QUICK_ITERATIONS));
        }
        return new Runner(options.build()).run();
    }

    /** {@return which options of this machine hold beside those asked for} Two collectors, or a heap that starts above its most, are refused. */
    static List<String> beside(List<String> inherited, List<String> asked) {
        boolean collector = asked.stream().anyMatch(Measuring::isCollector);
        long most = asked.stream()
                .filter(option -> option.startsWith("-Xmx"))
                .mapToLong(Measuring::bytes)
                .min()
                .orElse(Long.MAX_VALUE);
        return inherited.stream()
                .filter(option -> !(collector && isCollector(option)))
                .filter(option -> !(option.startsWith("-Xms") && bytes(option) > most))
                .toList();
    }

    /** {@return how much {@code -Xmx3g} and its like say} */
    private static long bytes(String option) {
        long number = Long.parseLong(option.replaceAll("\\D", ""));
        return switch (option.charAt(option.length() - 1)) {
            case 'g', 'G' -> number << 30;
            case 'm', 'M' -> number << 20;
            case 'k', 'K' -> number << 10;
            default -> number;
        };
    }

    private static boolean isCollector(String option) {
        return option.matches("-XX:\\+Use\\w+GC");
    }

    private static String json(List<RunResult> results) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
