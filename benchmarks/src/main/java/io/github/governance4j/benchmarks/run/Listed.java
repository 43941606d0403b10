package io.github.governance4j.benchmarks.run;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One benchmark that JMH knows of, measured or not, with one choice of parameters.
 *
 * @param benchmark class and method
 * @param parameters its JMH parameters
 */
record Listed(String benchmark, Map<String, String> parameters) {
    Listed {
        // In one order on every machine: the page is compared letter by letter.
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** {@return everything that a job should measure} */
    static List<Listed> of(Job job) {
        List<Listed> all = new ArrayList<>();
        for (BenchmarkListEntry entry : entries(job)) {
            List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
            Map<String, String[]> values = entry.getParams().orElse(Map.of());
            for (Map.Entry<String, String[]> parameter : new TreeMap<>(values).entrySet()) {
                choices = with(choices, parameter.getKey(), parameter.getValue());
            }
            choices.forEach(choice -> all.add(new Listed(entry.getUsername(), choice)));
        }
        return List.copyOf(all);
    }

    /** {@return the benchmarks of a job's classes as JMH lists them} */
    static Collection<BenchmarkListEntry> entries(Job job) {
        var silent = OutputFormatFactory.createFormatInstance(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), VerboseMode.SILENT);
        List<BenchmarkListEntry> entries = new ArrayList<>();
        for (Class<?> type : job.classes()) {
            entries.addAll(BenchmarkList.defaultList()
                    .find(silent, List.of("^" + Pattern.quote(type.getName()) + "\\.[^.]+$"), List.of()));
        }
        entries.sort(Comparator.comparing(BenchmarkListEntry::getUsername));
        return entries;
    }

    boolean is(Measured measured) {
        return benchmark.equals(measured.benchmark()) && parameters.equals(measured.parameters());
    }

    private static List<Map<String, String>> with(List<Map<String, String>> choices, String name, String[] values) {
        List<Map<String, String>> more = new ArrayList<>();
        for (Map<String, String> choice : choices) {
            for (String value : values) {
                Map<String, String> one = new TreeMap<>(choice);
                one.put(name, value);
                more.add(one);
            }
        }
        return more;
    }
}
