package io.github.governance4j.examples.county.surge;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.surge.Alarm;
import io.github.governance4j.core.risk.surge.Every;
import io.github.governance4j.core.risk.surge.Method;
import io.github.governance4j.core.risk.surge.Spread;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.surge.Watch;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens a table of counts for surges and prints the alarms (突增筛查). */
@Command(
        name = "surge",
        description = {
            "在计数表中筛查突增，只输出异动信号，格式为 CSV。",
            "Screens a table of counts for surges and prints only the alarms, as CSV.",
            "",
            "需要的列 Columns: date,place,category,count",
            "输出的列 Prints: date,place,category,count,method,bound",
            "表中没有的日期按零计，自表中最早一日至最晚一日。Dates without a row are zeros, from the table's first date to its last.",
            "bound 是数量须超过的界限，向下取两位小数。bound is what the count had to exceed, rounded down to two decimals.",
            "异动信号不是预警。An alarm is a signal to look at, not a warning.",
            "有错则列出全部问题，不作筛查。With any fault all faults are told and nothing is screened."
        })
public final class SurgeCommand implements Callable<Integer> {
    private static final String STDIN = "-";
    // What the table calls its places and kinds is free text and only echoed; the series need no names.
    private static final AreaId SOMEWHERE = new AreaId("-");
    private static final CategoryId SOMETHING = new CategoryId("-");

    private final Console console;
    private long faults;

    @Parameters(paramLabel = "FILE.csv", arity = "1", description = "计数表；- 为标准输入。The table; - is standard input.")
    private Path file = Path.of(STDIN);

    @Option(
            names = "--by",
            paramLabel = "day|week",
            description = "按日或按周；不写时，所有日期同为一个星期几则按周，否则按日。By day or by week; unless said, by week if all dates"
                    + " share a weekday, else by day.")
    private Optional<Every> by = Optional.empty();

    @Option(
            names = "--methods",
            paramLabel = "METHOD",
            split = ",",
            description =
                    "监测方法：${COMPLETION-CANDIDATES}；不写则为 EARS_C2,POISSON_CUSUM。Methods, joined by commas; unless said"
                            + " EARS_C2,POISSON_CUSUM.")
    private List<Method> methods = new ArrayList<>();

    @Option(
            names = "--spread",
            paramLabel = "SPREAD",
            defaultValue = "AT_LEAST_POISSON",
            description =
                    "EARS 所用的标准差：${COMPLETION-CANDIDATES}。SAMPLE 即原法，误报较多。The standard deviation of the EARS methods;"
                            + " SAMPLE is as published and alarms more often where nothing is (default: ${DEFAULT-VALUE}).")
    private Spread spread = Spread.AT_LEAST_POISSON;

    /** One row of the answer. */
    private record Told(LocalDate day, Counts.Key key, Alarm alarm) {}

    /**
     * The command.
     *
     * @param console where it reads and writes
     */
    public SurgeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Consumer<Problem> tell = problem -> {
            faults++;
            console.tell(problem);
        };
        Counts counts = new Counts();
        Columns columns = Columns.of(Counts.COLUMNS).andOthers().atMostBytes(Long.MAX_VALUE);
        try (CsvRows rows =
                file.toString().equals(STDIN) ? columns.open(console.in(), "stdin", tell) : columns.open(file, tell)) {
            while (rows.hasNext()) {
                counts.add(rows.next(), tell);
            }
        }
        CsvPrinter printer = CsvPrinter.to(console.out());
        printer.row("date", "place", "category", "count", "method", "bound");
        if (faults == 0 && !counts.isEmpty()) {
            screen(counts)
                    .forEach(told -> printer.row(
                            told.day().toString(),
                            told.key().place(),
                            told.key().category(),
                            Long.toString(told.alarm().count()),
                            told.alarm().method().name(),
                            told.alarm().bound().toPlainString()));
        }
        printer.flush();
        return faults == 0 ? Exit.FINE : Exit.FAULTS;
    }

    private List<Told> screen(Counts counts) {
        Every every = by.orElseGet(counts::usual);
        if (by.isEmpty() && every == Every.WEEK) {
            console.note("所有日期同为一个星期几，按周筛查。", "All dates share a weekday; screened by week.");
        }
        Set<Method> wanted = methods.isEmpty() ? SurgeSettings.defaults().methods() : EnumSet.copyOf(methods);
        SurgeSettings settings = SurgeSettings.of(wanted).spread(spread).build();
        List<Told> all = new ArrayList<>();
        for (Map.Entry<Counts.Key, SortedMap<Long, Long>> series :
                counts.periods(every).entrySet()) {
            Watch watch = Watch.begin(SOMEWHERE, SOMETHING, every, counts.begin(every), settings);
            long next = 0;
            for (Map.Entry<Long, Long> period : series.getValue().entrySet()) {
                Watch.Step step = watch.silent(period.getKey() - next).next(period.getValue());
                step.alarms().forEach(alarm -> all.add(new Told(alarm.day(), series.getKey(), alarm)));
                watch = step.watch();
                next = period.getKey() + 1;
            }
        }
        // Sorting is stable: within a day by place and kind, and then in the order of the methods.
        all.sort(Comparator.comparing(Told::day));
        return all;
    }
}
