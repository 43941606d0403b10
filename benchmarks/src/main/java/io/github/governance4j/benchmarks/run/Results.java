package io.github.governance4j.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, as read from JMH's own JSON.
 *
 * @param all every benchmark in it
 */
record Results(List<Measured> all) {
    private static final Map<String, Double> NANOSECONDS =
            Map.of("ns", 1e0, "us", 1e3, "ms", 1e6, "s", 1e9, "min", 60e9, "hr", 3600e9);

    Results {
        all = List.copyOf(all);
    }

    static Results read(String json) {
        List<Measured> all = new ArrayList<>();
        for (JsonNode benchmark : JsonMapper.shared().readTree(json)) {
            Map<String, String> parameters = new TreeMap<>();
            for (Map.Entry<String, JsonNode> parameter :
                    benchmark.path("params").properties()) {
                parameters.put(parameter.getKey(), parameter.getValue().asString());
            }
            String name = benchmark.required("benchmark").asString();
            Map<String, Figures> metrics = new TreeMap<>();
            metrics.put("", primary(name, benchmark.required("primaryMetric")));
            for (Map.Entry<String, JsonNode> metric :
                    benchmark.path("secondaryMetrics").properties()) {
                metrics.put(metric.getKey(), figures(metric.getValue(), 1));
            }
            all.add(new Measured(name, parameters, metrics));
        }
        return new Results(all);
    }

    Optional<Measured> find(Variant variant) {
        List<Measured> found = all.stream()
                .filter(measured -> variant.is(measured.benchmark(), measured.parameters()))
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException(variant + " may be any of " + found.size() + " benchmarks");
        }
        return found.stream().findFirst();
    }

    Optional<Spread> spread(Variant variant, Measure measure) {
        return find(variant)
                .flatMap(measured -> measured.figures(measure.metric()))
                .map(figures -> Spread.of(figures, measure))
                .filter(Spread::isFinite);
    }

    private static Figures primary(String name, JsonNode metric) {
        String[] unit = metric.required("scoreUnit").asString().split("/", -1);
        Double factor = NANOSECONDS.get(unit[0]);
        if (unit.length != 2 || factor == null || !unit[1].equals("op")) {
            throw new IllegalArgumentException(name + " was not measured in time an operation");
        }
        return figures(metric, factor);
    }

    private static Figures figures(JsonNode metric, double factor) {
        List<Double> iterations = new ArrayList<>();
        for (JsonNode fork : metric.required("rawData")) {
            for (JsonNode iteration : fork) {
                iterations.add(number(iteration) * factor);
            }
        }
        return new Figures(
                number(metric.required("score")) * factor, number(metric.required("scoreError")) * factor, iterations);
    }

    /** JMH writes what is not a number as a text. */
    private static double number(JsonNode node) {
        return node.isNumber() ? node.asDouble() : Double.NaN;
    }
}
