package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
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

/** Decides a log of deeds under a rulebook (按规则手册办理登记簿). */
@Command(
        name = "run",
        description = {
            "按规则手册对登记簿中的每件事计分，打印每个决定及理由，并写出 result.json、decisions.csv 和 report.html。",
            "Scores each deed of a log under a rulebook, prints each decision with its reason, and writes result.json,"
                    + " decisions.csv and report.html.",
            "",
            "登记簿的列 Columns of the log: id,account,member,item,happened,recorded,amount,evidence",
            "时刻 Moments: 2025-03-01T09:30",
            "",
            "decisions.csv 的 due 列：此决定之后，该账户下一次自行发生变化（如积分到期失效）的时刻；空为没有。",
            "The column due of decisions.csv: when, after this decision, the account next changes by itself (points lapse);"
                    + " empty if never."
        })
public final class RunCommand implements Callable<Integer> {
    /** Where results go unless something else is asked for. */
    public static final String DEFAULT_OUT = "county-out";

    private final Console console;

    @Parameters(paramLabel = "RULEBOOK", arity = "1", description = "规则手册文件夹。The rulebook's folder.")
    private Path rulebook = Path.of("");

    @Option(names = "--log", paramLabel = "FILE", required = true, description = "登记簿 CSV。The log of deeds, a CSV.")
    private Path log = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = DEFAULT_OUT,
            description =
                    "结果写入的文件夹；不能写入则退出码为 2。Where results go (default: ${DEFAULT-VALUE}); exit code 2 if it cannot be written.")
    private Path out = Path.of(DEFAULT_OUT);

    /**
     * The command.
     *
     * @param console where it writes
     */
    public RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return run(console, rulebook, log, false, out);
    }

    /**
     * Runs the example that comes with the command.
     *
     * @param console where to print
     * @param out where results go
     * @return the exit code
     */
    public static int shipped(Console console, Path out) {
        return Shipped.rulebook(
                Shipped.RULEBOOK, rulebook -> run(console, rulebook, Shipped.logBeside(rulebook), true, out));
    }

    private static int run(Console console, Path folder, Path log, boolean isMadeUp, Path out) {
        OutFolder results;
        try {
            results = OutFolder.at(out);
        } catch (IOException e) {
            return cannotWrite(console, out, e);
        }
        Reading<Rulebook> reading = RulebookFolder.read(folder);
        console.tell(reading.problems().stream()
                .map(problem -> isMadeUp ? Shipped.inSourceTree(problem) : problem)
                .toList());
        Optional<Rulebook> rulebook = reading.fold(whole -> Optional.of(whole.value()), faulty -> Optional.empty());
        if (rulebook.isEmpty()) {
            return Exit.FAULTS;
        }
        if (isMadeUp) {
            console.out()
                    .line(console.words(
                            "随附示例：村、人、事均为虚构。", "The shipped example: village, people and deeds are made up."));
            console.out().line("");
        }
        Source source = new Source(rulebook.get().name(), String.valueOf(log.getFileName()), isMadeUp);
        Result result = decide(console, rulebook.get(), source, log);
        try {
            write(console, result, results);
        } catch (IOException e) {
            return cannotWrite(console, out, e);
        }
        return result.faults().isEmpty() ? Exit.FINE : Exit.FAULTS;
    }

    private static Result decide(Console console, Rulebook rulebook, Source source, Path log) {
        VillageBook book = new VillageBook(rulebook.points());
        List<Problem> faults = new ArrayList<>();
        Consumer<Problem> tell = heard -> {
            Problem problem = source.isMadeUp() ? Shipped.inSourceTree(heard) : heard;
            if (problem.severity() == Severity.ERROR) {
                faults.add(problem);
            }
            console.tell(problem);
        };
        try (DeedLog deeds = DeedLog.open(log, tell)) {
            for (Optional<Entry> entry = deeds.next(); entry.isPresent(); entry = deeds.next()) {
                Optional<Judged> judged = book.take(entry.get());
                Optional<Problem> contradiction =
                        judged.isEmpty() ? contradiction(book, entry.get()) : Optional.empty();
                contradiction.ifPresent(tell);
                print(console, entry.get(), judged, contradiction.isPresent());
            }
        }
        book.close();
        book.lapses()
                .forEach((account, reasons) -> reasons.forEach(why -> {
                    console.out().line(account + "  " + console.words("到期失效", "lapsed"));
                    for (Language language : console.say().languages()) {
                        console.out().text(Reasons.text(Reasons.whole(why, language), "  "));
                    }
                    console.out().line("");
                }));
        return new Result(source, rulebook.points(), book, faults);
    }

    private static Optional<Problem> contradiction(VillageBook book, Entry entry) {
        return book.contradicted(entry)
                .map(first -> Problem.error(entry.at(), "REPEATED_WITH_OTHER_CONTENT")
                        .with("found", entry.id())
                        .with("account", entry.account().value())
                        .with("line", first.at().line())
                        .about(entry.item()));
    }

    private static void print(Console console, Entry entry, Optional<Judged> judged, boolean isContradiction) {
        String what = entry.id() + "  " + entry.account() + "  " + entry.item() + "  ";
        if (judged.isEmpty()) {
            console.out()
                    .line(what
                            + (isContradiction
                                    ? console.words(
                                            "有误：此编号已用于另一件事，未作任何改变。",
                                            "faulty: this id was used for another deed, nothing changed.")
                                    : console.words(
                                            "重复：此编号已办理，未作任何改变。",
                                            "repeated: this id was decided before, nothing changed.")));
            console.out().line("");
            return;
        }
        Judged one = judged.get();
        String amount = one.verdict() == Verdict.REFUSED ? one.code() : "+" + Plain.text(one.granted());
        console.out()
                .line(what + console.words(one.verdict().zh(), one.verdict().word()) + "  " + amount);
        for (Language language : console.say().languages()) {
            console.out().text(Reasons.text(Reasons.of(one, language), "  "));
        }
        console.out().line("");
    }

    private static void write(Console console, Result result, OutFolder results) throws IOException {
        Totals totals = result.totals();
        console.out()
                .line(console.words(
                        "共 " + totals.deeds() + " 件：计分 " + totals.count(Verdict.ACCEPTED) + "，不计分 "
                                + totals.count(Verdict.DECLINED) + "，不予受理 " + totals.count(Verdict.REFUSED) + "；计入 "
                                + Plain.text(totals.granted()) + " 分，超出上限 " + Plain.text(totals.lost()) + " 分。",
                        totals.deeds() + " deeds: " + totals.count(Verdict.ACCEPTED) + " accepted, "
                                + totals.count(Verdict.DECLINED) + " declined, " + totals.count(Verdict.REFUSED)
                                + " refused; " + Plain.text(totals.granted()) + " points granted, "
                                + Plain.text(totals.lost()) + " lost to caps."));
        console.out()
                .line(results.write(
                                "decisions.csv",
                                to -> DecisionsCsv.write(result.book().judged(), to))
                        .toString());
        console.out()
                .line(results.write("result.json", to -> ResultJson.write(result, to))
                        .toString());
        console.out()
                .line(results.write("report.html", to -> ReportPage.write(result, to))
                        .toString());
    }

    private static int cannotWrite(Console console, Path out, IOException e) {
        String why = e.getClass().getSimpleName() + ": " + e.getMessage();
        console.note("无法写入 " + out + "（" + why + "）。", "Cannot write to " + out + " (" + why + ").");
        return Exit.USAGE;
    }
}
