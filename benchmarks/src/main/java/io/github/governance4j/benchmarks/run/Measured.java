package io.github.governance4j.benchmarks.run;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One benchmark of the raw JSON.
 *
 * @param benchmark class and method
 * @param parameters its JMH parameters
 * @param metrics its figures by metric, the primary one under the empty name, in nanoseconds an operation
 */
record Measured(String benchmark, Map<String, String> parameters, Map<String, Figures> metrics) {
    Measured {
        parameters = Map.copyOf(parameters);
        metrics = Map.copyOf(metrics);
    }

    Optional<Figures> figures(String metric) {
        return Optional.ofNullable(metrics.get(metric));
    }

    /** Short enough for a table: {@code Points.ours, accounts 1000}. */
    static String label(String benchmark, Map<String, String> parameters) {
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String type = benchmark.substring(0, benchmark.length() - method.length() - 1);
        String suffix = new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(parameter -> ", " + parameter.getKey() + " " + parameter.getValue())
                        .collect(Collectors.joining());
        return "`" + type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1) + "." + method + "`"
                + suffix;
    }
}
