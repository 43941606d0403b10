package io.github.governance4j.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the jobs and writes the page; {@code benchmarks/run} calls it. */
public final class Main {
    private static final String USAGE = "usage: benchmarks/run [--quick] [--job NAME]… | benchmarks/run --page";

    private Main() {}

    /**
     * Ends with 0 if all that is listed was measured, 1 if something was not, 2 if it is called wrongly.
     *
     * @param arguments the repository, the commit, and what {@code benchmarks/run} was given
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path repository = Path.of(arguments[0]);
        boolean quick = false;
        boolean pageOnly = false;
        List<Job> wanted = new ArrayList<>();
        List<String> rest = Arrays.asList(arguments).subList(2, arguments.length);
        for (int i = 0; i < rest.size(); i++) {
            switch (rest.get(i)) {
                case "--quick" -> quick = true;
                case "--page" -> pageOnly = true;
                case "--job" -> wanted.add(job(++i < rest.size() ? rest.get(i) : ""));
                default -> wrong(rest.get(i));
            }
        }
        if (pageOnly && (quick || !wanted.isEmpty())) {
            wrong("--page measures nothing");
        }
        Report report = Report.in(repository.resolve(quick ? "benchmarks/target" : "docs"));
        if (!pageOnly) {
            measure(wanted, quick, arguments[1], report);
        }
        boolean whole = write(repository, report, wanted.isEmpty() ? Jobs.ALL : wanted);
        System.exit(whole ? 0 : 1);
    }

    private static void measure(List<Job> wanted, boolean quick, String commit, Report report)
            throws IOException, RunnerException {
        if (wanted.isEmpty()) {
            report.clear();
        }
        for (Job job : wanted.isEmpty() ? Jobs.ALL : wanted) {
            double load = Machine.busy();
            long began = System.nanoTime();
            String json = new Measuring(quick).measure(job);
            long minutes = Math.round((System.nanoTime() - began) / 60e9);
            String loads = String.format(Locale.ROOT, "%.1f before, %.1f after", load, Machine.busy());
            report.keep(job, json, Machine.here(quick, commit, loads, minutes));
        }
    }

    private static boolean write(Path repository, Report report, List<Job> wanted) throws IOException {
        Page page = report.made(Jobs.ALL, Tried.in(repository.resolve("benchmarks/tried")));
        Files.writeString(report.page(), page.text());
        new Chart(Outcome.of(Jobs.ALL, page.results())).write(report.chart());
        System.out.println("Written: " + report.page());
        return page.missing(wanted).isEmpty();
    }

    private static Job job(String name) {
        return Jobs.ALL.stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    wrong("no job is named \"" + name + "\": "
                            + Jobs.ALL.stream().map(Job::name).toList());
                    throw new IllegalStateException();
                });
    }

    private static void wrong(String what) {
        System.err.println(what);
        System.err.println(USAGE);
        System.exit(2);
    }
}
