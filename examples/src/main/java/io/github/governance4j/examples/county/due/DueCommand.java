package io.github.governance4j.examples.county.due;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.Certainty;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvPrinter;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds last days to a table of cases (计算期限), row by row in bounded memory. */
@Command(
        name = "due",
        description = {
            "为表中每一行计算期限的最后一日，结果以 CSV 输出，增加 raw_last_day,last_day,certainty 三列。",
            "Works out the last day for each row of a table and prints it as CSV with raw_last_day,last_day,certainty added.",
            "",
            "需要的列 Columns: case_id,unit,start_event_date,amount,roll_to_next_working_day",
            "单位 Units: CALENDAR_DAY, WORKING_DAY, MONTH, YEAR; HOUR with a start like 2025-01-15T09:30",
            "certainty: firm 确定; provisional 暂定，超出已公布的日历 beyond the known calendar",
            "有错的行列在标准错误上，其余照常答复。Faulty rows are told of on stderr, the others are answered."
        })
public final class DueCommand implements Callable<Integer> {
    private static final String STDIN = "-";
    private static final int ROWS_PER_PROGRESS = 50_000;

    private final Console console;
    private long faults;

    @Parameters(paramLabel = "FILE.csv", arity = "1", description = "要计算的表；- 为标准输入。The table; - is standard input.")
    private Path file = Path.of(STDIN);

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "新年份的放假安排：首行为 date,name,is_off_day 的 CSV。可重复。"
                    + "Notices of newer years: a CSV with the columns date,name,is_off_day. May be repeated.")
    private List<Path> calendars = new ArrayList<>();

    /**
     * The command.
     *
     * @param console where it reads and writes
     */
    public DueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<WorkCalendar> calendar = CalendarFiles.over(WorkCalendar.china(), calendars, console);
        if (calendar.isEmpty()) {
            return Exit.FAULTS;
        }
        Consumer<Problem> tell = problem -> {
            faults++;
            console.tell(problem);
        };
        Columns columns = Columns.of(DueRow.COLUMNS).andOthers().atMostBytes(Long.MAX_VALUE);
        try (CsvRows rows =
                file.toString().equals(STDIN) ? columns.open(console.in(), "stdin", tell) : columns.open(file, tell)) {
            answer(rows, calendar.get(), tell);
        }
        return faults == 0 ? Exit.FINE : Exit.FAULTS;
    }

    private void answer(CsvRows rows, WorkCalendar calendar, Consumer<Problem> tell) throws IOException {
        if (rows.columns().isEmpty()) {
            return;
        }
        List<String> leftOut = new ArrayList<>(rows.columns());
        leftOut.removeAll(List.of(DueRow.COLUMNS));
        if (!leftOut.isEmpty()) {
            String names = String.join(", ", leftOut);
            console.note("未用到的列不输出：" + names + "。", "Columns that are not used are left out: " + names + ".");
        }
        List<String> header = new ArrayList<>(List.of(DueRow.COLUMNS));
        header.addAll(List.of("raw_last_day", "last_day", "certainty"));
        CsvPrinter printer = CsvPrinter.to(console.out());
        printer.row(header);
        long answered = 0;
        while (rows.hasNext()) {
            Optional<DueRow> row = DueRow.of(rows.next(), tell);
            row.ifPresent(asked -> printer.row(answer(asked, calendar)));
            answered += row.isPresent() ? 1 : 0;
            if (row.isPresent() && answered % ROWS_PER_PROGRESS == 0) {
                console.progress("已计算 " + answered + " 行", answered + " rows");
            }
        }
        if (answered >= ROWS_PER_PROGRESS) {
            console.progressEnds();
        }
        printer.flush();
    }

    private static List<String> answer(DueRow row, WorkCalendar calendar) {
        Deadline deadline = row.limit().deadline(row.start(), calendar);
        boolean inHours = row.limit().unit() == LimitUnit.HOUR;
        List<String> cells = new ArrayList<>(row.asked());
        cells.add((inHours ? deadline.closes().toLocalTime().atDate(deadline.rawLastDay()) : deadline.rawLastDay())
                .toString());
        cells.add((inHours ? deadline.closes() : deadline.lastDay()).toString());
        cells.add(deadline.certainty() == Certainty.FIRM ? "firm" : "provisional");
        return cells;
    }
}
