package io.github.governance4j.benchmarks.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of the page that shows one job: every variant, also those that were not measured, and every goal in words.
 *
 * @param job the job
 * @param results what was measured
 * @param machine where, if it was
 */
record JobSection(Job job, Results results, @Nullable Machine machine) {
    private static final String COLLECTOR = "gc.";

    String text() {
        StringBuilder text = new StringBuilder("## " + job.name() + "\n\n" + job.title() + ".");
        if (machine != null) {
            text.append(" Measured on ")
                    .append(machine.day())
                    .append(" in ")
                    .append(machine.minutes())
                    .append(" min; load of the machine ")
                    .append(machine.load())
                    .append('.');
        }
        return text.append("\n\n")
                .append(table())
                .append('\n')
                .append(goals())
                .append('\n')
                .toString();
    }

    private String table() {
        List<String> more = more();
        StringBuilder table =
                new StringBuilder("| variant | CPU ns/" + job.unit() + " | wall ns/" + job.unit() + " | B/" + job.unit()
                        + " |" + cells(more) + "\n|---|---|---|---|" + "---|".repeat(more.size()) + "\n");
        for (Row row : rows()) {
            table.append("| ").append(Measured.label(row.listed.benchmark(), row.listed.parameters()));
            if (row.measured.isEmpty()) {
                table.append(" | **not measured** | - | - |").append(" - |".repeat(more.size()));
            } else {
                Measured measured = row.measured.get();
                table.append(" | ").append(value(measured, Measure.CPU));
                table.append(" | ").append(wall(measured));
                table.append(" | ").append(value(measured, Measure.ALLOCATED)).append(" |");
                table.append(cells(more.stream()
                        .map(metric -> value(measured, new Measure(metric, "", false)))
                        .toList()));
            }
            table.append('\n');
        }
        return table.toString();
    }

    private String goals() {
        StringBuilder goals = new StringBuilder();
        for (Goal goal : job.goals()) {
            Outcome outcome = Outcome.of(job, goal, results);
            goals.append("- **")
                    .append(outcome.verdict().says())
                    .append(outcome.isClose() ? ", close" : "")
                    .append("**: ")
                    .append(goal.says())
                    .append("; wanted ")
                    .append(Page.wanted(goal))
                    .append(outcome.cameTo().isPresent() ? ", came to " + Page.cameTo(outcome) : "")
                    .append(outcome.cameTo().isPresent() ? " (" + Page.range(outcome) + ")" : "")
                    .append(". ")
                    .append(goal.ours())
                    .append(": ")
                    .append(figure(outcome.ours(), goal))
                    .append(goal.against()
                            .map(other -> "; " + other + ": " + figure(outcome.other(), goal))
                            .orElse(""))
                    .append(".\n");
        }
        return goals.toString();
    }

    private static String figure(Optional<Spread> spread, Goal goal) {
        return spread.map(figure ->
                        Numbers.measured(figure.value()) + " " + goal.measure().unit())
                .orElse("not measured");
    }

    /** What a job counts itself beside time and memory. */
    private List<String> more() {
        var metrics = new TreeSet<String>();
        for (Row row : rows()) {
            row.measured.ifPresent(measured -> metrics.addAll(measured.metrics().keySet()));
        }
        metrics.removeIf(metric -> metric.isEmpty() || metric.equals(CpuTime.NAME) || metric.startsWith(COLLECTOR));
        return List.copyOf(metrics);
    }

    /** Class by class, the cheapest first, what was not measured at the end. */
    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Listed listed : Listed.of(job)) {
            rows.add(new Row(listed, results.all().stream().filter(listed::is).findFirst()));
        }
        rows.sort(Comparator.comparing(Row::type)
                .thenComparing(Row::cost)
                .thenComparing(row -> row.listed.benchmark())
                .thenComparing(row -> row.listed.parameters().toString()));
        return rows;
    }

    private static String value(Measured measured, Measure measure) {
        return measured.figures(measure.metric())
                .map(figures -> Numbers.measured(Spread.of(figures, measure).value()))
                .orElse("-");
    }

    private static String wall(Measured measured) {
        return measured.figures(Measure.WALL.metric())
                .map(figures -> Numbers.measured(figures.score()) + " ± " + Numbers.measured(figures.error()))
                .orElse("-");
    }

    private static String cells(List<String> cells) {
        return cells.stream().map(cell -> " " + cell + " |").collect(Collectors.joining());
    }

    private record Row(Listed listed, Optional<Measured> measured) {
        String type() {
            return listed.benchmark().substring(0, listed.benchmark().lastIndexOf('.'));
        }

        double cost() {
            return measured.flatMap(found -> found.figures(CpuTime.NAME))
                    .map(Figures::least)
                    .orElse(Double.POSITIVE_INFINITY);
        }
    }
}
