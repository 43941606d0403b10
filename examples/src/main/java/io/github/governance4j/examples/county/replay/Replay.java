package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.Judged;
import io.github.governance4j.examples.county.book.Taken;
import io.github.governance4j.examples.county.book.Tally;
import io.github.governance4j.examples.county.book.VillageBook;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.deeds.Entry;
import io.github.governance4j.examples.county.deeds.Sha256;
import io.github.governance4j.examples.county.deeds.Survey;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.report.ReportPage;
import io.github.governance4j.examples.county.report.Result;
import io.github.governance4j.examples.county.report.ResultJson;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.rulebook.Rulebook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Decides a log under a rulebook and writes what came of it (重放). The log is read twice and never held; each decision is written as it is
 * made. Nothing in {@code out} is touched before all of it is complete, nor if the log cannot be read at all.
 */
public final class Replay {
    /** Where results go unless something else is asked for. */
    public static final String DEFAULT_OUT = "county-out";

    private static final int ROWS_PER_LOOK = 4096;

    private final Console console;
    private final Rules rules;
    private final Rulebook rulebook;
    private final Optional<Source.Generated> generated;
    private final Listener listener;

    /**
     * A replay, not yet begun.
     *
     * @param console hears of problems and progress
     * @param rules where the rulebook is
     * @param rulebook the rulebook
     * @param generated how the log was generated, if it was
     * @param listener hears of every row
     */
    public Replay(
            Console console, Rules rules, Rulebook rulebook, Optional<Source.Generated> generated, Listener listener) {
        this.console = console;
        this.rules = rules;
        this.rulebook = rulebook;
        this.generated = generated;
        this.listener = listener;
    }

    /**
     * Reads a rulebook and replays a log under it.
     *
     * @param console hears of problems and progress
     * @param rules where the rulebook is
     * @param named the log, or the folder it is in
     * @param out where results go
     * @param listener hears of every row
     * @return the exit code
     */
    public static int run(Console console, Rules rules, Path named, Path out, Listener listener) {
        try (OutFolder results = OutFolder.at(out)) {
            Optional<Rulebook> rulebook = rules.read(console);
            return rulebook.isEmpty()
                    ? Exit.FAULTS
                    : new Replay(console, rules, rulebook.get(), Optional.empty(), listener).of(named, results);
        } catch (IOException e) {
            return cannotWrite(console, out, e);
        }
    }

    /**
     * Replays a log.
     *
     * @param named the log, or the folder it is in
     * @param out where results go
     * @return the exit code
     * @throws IOException if the log or the results cannot be gone through with
     */
    public int of(Path named, OutFolder out) throws IOException {
        Optional<Path> log = readable(DeedLog.in(named), out);
        return log.isPresent() ? decided(log.get(), out) : Exit.FAULTS;
    }

    private int decided(Path log, OutFolder out) throws IOException {
        Telling telling = new Telling(console, log.toString());
        LeftOutLines.print(console, rulebook);
        Survey survey = survey(log);
        Tally tally = new Tally(rulebook.points());
        VillageBook book = new VillageBook(rulebook.points(), survey::mayRepeat, (account, decision) -> {
            tally.add(account, decision);
            listener.lapsed(account, decision.explanation());
        });
        Optional<String> digest;
        try (Writer to = new BufferedWriter(out.draft(DecisionsCsv.FILE), 1 << 16)) {
            DecisionsCsv decisions = new DecisionsCsv(to);
            digest = decide(log, survey, book, tally, decisions, telling);
            decisions.flush();
        }
        telling.close();
        if (!digest.equals(survey.digest())) {
            console.note(
                    "登记簿 " + log + " 在读取期间发生了变化，结果未写出。",
                    "The log " + log + " changed while it was read; no results were written.");
            return Exit.USAGE;
        }
        Source source = new Source(rulebook.name(), String.valueOf(log.getFileName()), generated);
        write(new Result(source, rulebook, book, tally, telling.errors()), log, digest, out);
        return telling.errors().count() == 0 ? Exit.FINE : Exit.FAULTS;
    }

    private Survey survey(Path log) throws IOException {
        Progress progress = new Progress(console, "预读", "surveyed");
        Survey survey = Survey.of(log, rows -> progress.at(rows, 0));
        console.progressEnds();
        return survey;
    }

    private Optional<String> decide(
            Path log, Survey survey, VillageBook book, Tally tally, DecisionsCsv decisions, Telling telling)
            throws IOException {
        Progress progress = new Progress(console, "已处理", "decided");
        try (DeedLog deeds = DeedLog.open(log, telling)) {
            long rows = 0;
            for (Optional<Entry> entry = deeds.next(); entry.isPresent(); entry = deeds.next()) {
                take(entry.get(), book, tally, decisions, telling);
                if (++rows % ROWS_PER_LOOK == 0) {
                    progress.at(rows, survey.rows());
                }
            }
            console.progressEnds();
            book.close();
            return deeds.digest();
        }
    }

    private void take(Entry entry, VillageBook book, Tally tally, DecisionsCsv decisions, Telling telling) {
        Taken taken = book.take(entry);
        Optional<Judged> judged = taken.fold(
                Optional::of,
                repeated -> {
                    tally.add(repeated.entry());
                    return Optional.empty();
                },
                contradicted -> {
                    telling.accept(contradiction(contradicted));
                    return Optional.empty();
                });
        judged.ifPresent(one -> {
            decisions.write(one);
            tally.add(one);
        });
        listener.took(entry, taken);
    }

    private static Problem contradiction(Taken.Contradicted row) {
        return Problem.error(row.entry().at(), "REPEATED_WITH_OTHER_CONTENT")
                .with("found", row.entry().id())
                .with("account", row.entry().account().value())
                .with("line", row.first().at().line())
                .about(row.entry().item());
    }

    private void write(Result result, Path log, Optional<String> digest, OutFolder out) throws IOException {
        out.write("result.json", to -> ResultJson.write(result, to));
        out.write("report.html", to -> ReportPage.write(result, to));
        ReplayRecord made = new ReplayRecord(
                rules, rules.digest(), log, digest.orElse(""), Sha256.of(out.draftOf(DecisionsCsv.FILE)));
        out.write(ReplayRecord.FILE, to -> made.write(out.path(), to));
        List<Path> files = out.appear();
        Summary.print(console, result);
        files.stream()
                .filter(file -> !file.endsWith(ReplayRecord.FILE))
                .forEach(file -> console.out().line(file.toString()));
    }

    /**
     * The log to read; empty if it cannot be read at all. A pipe can be read only once: what comes out of it is kept beside the results
     * first, and takes the place of an earlier log only if it is one itself.
     */
    private Optional<Path> readable(Path log, OutFolder out) throws IOException {
        Telling telling = new Telling(console, log.toString());
        if (!Files.exists(log) || Files.isRegularFile(log) || Files.isDirectory(log)) {
            return DeedLog.isReadable(log, telling) ? Optional.of(log) : Optional.empty();
        }
        Path folder = Files.createDirectories(out.path().resolve("log"));
        Path draft = folder.resolve("." + DeedLog.FILE + ".draft");
        try {
            try (var from = Files.newInputStream(log);
                    var to = Files.newOutputStream(draft)) {
                from.transferTo(to);
            }
            return DeedLog.isReadable(draft, problem -> telling.accept(in(log, problem)))
                    ? Optional.of(Files.move(draft, folder.resolve(DeedLog.FILE), StandardCopyOption.REPLACE_EXISTING))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Problem in(Path log, Problem problem) {
        Position at =
                new Position(log.toString(), problem.at().line(), problem.at().column());
        return new Problem(at, problem.code(), problem.severity(), problem.item(), problem.values());
    }

    /**
     * Says that results cannot be written.
     *
     * @param console where to say it
     * @param out where they should have gone
     * @param e why they cannot
     * @return the exit code
     */
    public static int cannotWrite(Console console, Path out, IOException e) {
        if (e instanceof OutFolder.InUse) {
            console.note(
                    "另一次运行正在写入 " + e.getMessage() + "，本次未作任何改动；请等它结束，或换一个 --out。",
                    "Another run is writing to " + e.getMessage()
                            + "; nothing was touched. Wait until it has ended, or choose another --out.");
            return Exit.USAGE;
        }
        String why = e.getClass().getSimpleName() + ": " + e.getMessage();
        console.note("无法写入 " + out + "（" + why + "）。", "Cannot write to " + out + " (" + why + ").");
        return Exit.USAGE;
    }
}
