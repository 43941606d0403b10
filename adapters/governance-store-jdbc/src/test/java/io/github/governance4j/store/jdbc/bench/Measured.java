package io.github.governance4j.store.jdbc.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rates by workload, one for each iteration. */
final class Measured {
    private final Map<Workload, List<Double>> rates = new LinkedHashMap<>();
    private final Map<Workload, List<Double>> clientMicros = new HashMap<>();
    private final Map<Workload, List<Double>> serverMicros = new HashMap<>();

    /** Notes one iteration: how many a second, and the processor time of each on both sides. */
    void add(Workload workload, double rate, double client, double server) {
        add(rates, workload, rate);
        add(clientMicros, workload, client);
        add(serverMicros, workload, server);
    }

    private static void add(Map<Workload, List<Double>> to, Workload workload, double value) {
        to.computeIfAbsent(workload, none -> new ArrayList<>()).add(value);
    }

    double median(Workload workload) {
        return median(rates.getOrDefault(workload, List.of()));
    }

    /** The median over the iterations of one rate divided by another of the same iteration. */
    double ratio(Workload one, Workload other) {
        List<Double> of = rates.getOrDefault(one, List.of());
        List<Double> by = rates.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            ratios.add(of.get(i) / by.get(i));
        }
        return median(ratios);
    }

    /** A table of all, beside the baseline with as many connections and the one with most. */
    String table(List<Workload> baselines) {
        Workload widest = baselines.get(baselines.size() - 1);
        StringBuilder table =
                new StringBuilder("| what | a second, median | least to most | / simple-update, same connections | / "
                        + widest.title() + " | µs of processor, client | server |\n|---|---|---|---|---|---|---|\n");
        rates.forEach((workload, all) -> {
            String same = baselines.stream()
                    .filter(baseline -> baseline.connections() == workload.connections())
                    .findFirst()
                    .map(baseline -> number(ratio(workload, baseline), 2))
                    .orElse("-");
            table.append("| ")
                    .append(workload.title())
                    .append(" | ")
                    .append(number(median(all), 0))
                    .append(" | ")
                    .append(number(Collections.min(all), 0))
                    .append(" to ")
                    .append(number(Collections.max(all), 0))
                    .append(" | ")
                    .append(same)
                    .append(" | ")
                    .append(number(ratio(workload, widest), 2))
                    .append(" | ")
                    .append(number(median(clientMicros.getOrDefault(workload, List.of())), 0))
                    .append(" | ")
                    .append(number(median(serverMicros.getOrDefault(workload, List.of())), 0))
                    .append(" |\n");
        });
        return table.toString();
    }

    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%,." + digits + "f", value).replace(',', ' ');
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
