package io.github.governance4j.benchmarks.run;

import io.github.governance4j.benchmarks.run.Outcome.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The page: a function of what was measured, where, what was wanted and what was tried. It reads nothing else, so that it can be computed
 * again.
 *
 * @param jobs the jobs
 * @param results what was measured
 * @param machines where, by job
 * @param tried what was tried
 */
record Page(List<Job> jobs, Results results, Map<String, Machine> machines, Tried tried) {
    private static final String HEAD = """
            # Speed

            Written by `benchmarks/run` from [benchmarks.json](benchmarks.json), JMH's own raw output, and
            [benchmarks-machine.json](benchmarks-machine.json). Never edited: `benchmarks/run` measures anew, `benchmarks/run --page` only writes
            it again, and a test compares. 由 `benchmarks/run` 根据原始 JMH 结果生成，请勿手工修改。

            Every job is one piece of work that all its variants do on the same inputs: ours through the public interface, what a user would
            pick instead in its friendliest use, and the least that the work can cost. Before it measures, each proves that all of them come to
            the same totals and checksums; if one did not, it would not be measured.

            """;

    private static final String METHOD = """
            ## How to read it

            - **CPU ns** is the processor time of the whole process for one operation, collector and compiler included, of the *lowest* of all
              iterations: on a busy machine others only add to it. **Wall ns** is JMH's mean on the clock, ± half of its 99.9 % interval, and on a
              busy machine means little. **B** are the bytes allocated for one operation, the median.
            - A **ratio** is that of two variants measured one after the other in the same run of the job. It is taken of the lowest iterations; its
              **range** goes from the lowest of the one over the median of the other to the median of the one over the lowest of the other. Where
              the measure is not processor time, it is that of the medians, and the range that of the lowest and highest iterations. Nothing is
              said about what all iterations had in common. Differences below 1.3 times are not resolved.
            - **Met** means the goal, **floor met** the least that was asked for; bounds are included. **Close** means that the ends of the range
              would not be judged alike.

            """;

    String text() {
        List<Outcome> outcomes = Outcome.of(jobs, results);
        StringBuilder page = new StringBuilder(HEAD);
        if (machines.values().stream().anyMatch(Machine::quick)) {
            page.append("**A quick run: to try things out, not to be quoted.**\n\n");
        }
        page.append("## What came of the goals\n\n").append(count(outcomes)).append("\n\n");
        page.append("![How near each figure comes to its goal](benchmarks.png)\n\n");
        page.append("| job | what | wanted | came to | range | |\n|---|---|---|---|---|---|\n");
        for (Outcome outcome : outcomes) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            outcome.job().name(),
                            outcome.goal().says(),
                            wanted(outcome.goal()),
                            cameTo(outcome),
                            range(outcome),
                            verdict(outcome)))
                    .append(" |\n");
        }
        page.append('\n').append(METHOD).append(where());
        for (Job job : jobs) {
            JobSection section = new JobSection(job, results, machines.get(job.name()));
            page.append(section.text());
            String what = tried.of(job);
            page.append(what.isEmpty() ? "" : "### What was tried: " + job.name() + "\n\n" + what);
        }
        String besides = tried.besides(jobs);
        page.append(besides.isEmpty() ? "" : "## What else was tried\n\n" + besides);
        return page.toString().strip() + "\n";
    }

    /** {@return what should have been measured for some jobs and was not} */
    List<Listed> missing(List<Job> wanted) {
        return wanted.stream()
                .flatMap(job -> Listed.of(job).stream())
                .filter(listed -> results.all().stream().noneMatch(listed::is))
                .toList();
    }

    /** {@return how many goals came to what} The README says the same. */
    private static String count(List<Outcome> outcomes) {
        Map<Verdict, Long> counted =
                outcomes.stream().collect(Collectors.groupingBy(Outcome::verdict, Collectors.counting()));
        return "Goals met: " + counted.getOrDefault(Verdict.MET, 0L) + "/" + outcomes.size()
                + "; only the floor: " + counted.getOrDefault(Verdict.FLOOR, 0L)
                + "; missed: " + counted.getOrDefault(Verdict.MISSED, 0L)
                + "; not measured: " + counted.getOrDefault(Verdict.NOT_MEASURED, 0L) + ".";
    }

    static String wanted(Goal goal) {
        String sign = goal.isAtMost() ? "≤ " : "≥ ";
        String wanted = sign + Numbers.asked(goal.goal()) + unit(goal);
        return goal.goal() == goal.floor()
                ? wanted
                : wanted + " (floor " + Numbers.asked(goal.floor()) + unit(goal) + ")";
    }

    static String cameTo(Outcome outcome) {
        return outcome.cameTo()
                .map(spread -> Numbers.measured(spread.value()) + unit(outcome.goal()))
                .orElse("-");
    }

    static String range(Outcome outcome) {
        return outcome.cameTo()
                .map(spread -> Numbers.measured(spread.low()) + " to " + Numbers.measured(spread.high()))
                .orElse("-");
    }

    static String verdict(Outcome outcome) {
        String says = outcome.verdict().says() + (outcome.isClose() ? ", close" : "");
        return outcome.verdict() == Verdict.MET ? says : "**" + says + "**";
    }

    static String unit(Goal goal) {
        return goal.against().isPresent() ? "×" : " " + goal.measure().unit();
    }

    private String where() {
        Map<String, TreeSet<String>> jobsByMachine = new LinkedHashMap<>();
        for (Job job : jobs) {
            Machine machine = machines.get(job.name());
            if (machine != null) {
                jobsByMachine
                        .computeIfAbsent(words(machine), words -> new TreeSet<>())
                        .add(job.name());
            }
        }
        StringBuilder where = new StringBuilder("## Where it was measured\n\n");
        jobsByMachine.forEach((words, names) -> where.append(
                        jobsByMachine.size() == 1 ? "" : "For " + String.join(", ", names) + ":\n\n")
                .append(words)
                .append('\n'));
        return where.append(jobsByMachine.isEmpty() ? "Nothing was measured.\n\n" : "")
                .toString();
    }

    private static String words(Machine machine) {
        String versions = machine.versions().entrySet().stream()
                .map(version -> version.getKey() + " " + version.getValue())
                .collect(Collectors.joining(", "));
        return "- " + machine.cores() + " cores of " + machine.processor() + ", "
                + Numbers.asked((double) machine.memory())
                + " MiB of memory, " + machine.system() + "\n- " + machine.java() + " with `" + machine.options()
                + "` where a job does not say otherwise\n- " + versions + "\n- of commit " + machine.commit() + "\n";
    }
}
