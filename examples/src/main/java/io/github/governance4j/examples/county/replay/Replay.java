package io.github.governance4j.examples.county.replay;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.examples.county.log.Sha256;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.rulebook.Rulebook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides a log under a rulebook and writes what came of it (重放): the frame around a {@link LogKind}. Each decision is written as it is
 * made. Nothing in {@code out} is touched before all of it is complete, nor if the log cannot be read at all.
 */
public final class Replay {
    /** Where results go unless something else is asked for. */
    public static final String DEFAULT_OUT = "county-out";

    private final Console console;
    private final Rules rules;
    private final Function<LogFile, LogKind> kinds;

    /**
     * A replay, not yet begun.
     *
     * @param console hears of problems
     * @param rules where the rulebook is
     * @param kinds how each log is decided
     */
    public Replay(Console console, Rules rules, Function<LogFile, LogKind> kinds) {
        this.console = console;
        this.rules = rules;
        this.kinds = kinds;
    }

    /**
     * Reads a rulebook and replays a log under it.
     *
     * @param console hears of problems and progress
     * @param rules where the rulebook is
     * @param kinds how each log is decided under the rulebook that was read
     * @param named the log, or the folder it is in
     * @param out where results go
     * @return the exit code
     */
    public static int run(
            Console console, Rules rules, BiFunction<Rulebook, LogFile, LogKind> kinds, Path named, Path out) {
        try (OutFolder results = OutFolder.at(out)) {
            Optional<Rulebook> rulebook = rules.read(console);
            return rulebook.isEmpty()
                    ? Exit.FAULTS
                    : new Replay(console, rules, log -> kinds.apply(rulebook.get(), log)).of(named, results);
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
        if (!Files.isDirectory(named)) {
            return ofFile(named, out);
        }
        List<LogFile> held = LogFile.in(named);
        if (held.size() > 1) {
            String all = held.stream().map(LogFile::file).collect(Collectors.joining(", "));
            console.note(
                    named + " 中有多个登记簿（" + all + "），请指明其中一个文件。",
                    named + " holds more than one log (" + all + "); name the file of one of them.");
            return Exit.USAGE;
        }
        return ofFile((held.isEmpty() ? LogFile.DEEDS : held.get(0)).within(named), out);
    }

    private int ofFile(Path file, OutFolder out) throws IOException {
        Optional<Path> log = readable(file, out);
        return log.isPresent() ? decided(log.get(), out) : Exit.FAULTS;
    }

    private int decided(Path log, OutFolder out) throws IOException {
        Telling telling = new Telling(console, log.toString());
        LogKind.Outcome outcome;
        try (Writer to = new BufferedWriter(out.draft(DecisionsCsv.FILE), 1 << 16)) {
            DecisionsCsv decisions = new DecisionsCsv(to);
            outcome = kindOf(log).decide(log, decisions, telling);
            decisions.flush();
        }
        telling.close();
        Optional<String> digest = outcome.digest();
        if (digest.isEmpty()) {
            console.note(
                    "登记簿 " + log + " 在读取期间发生了变化，结果未写出。",
                    "The log " + log + " changed while it was read; no results were written.");
            return Exit.USAGE;
        }
        write(outcome, log, digest.get(), out);
        return telling.errors().count() == 0 ? Exit.FINE : Exit.FAULTS;
    }

    private void write(LogKind.Outcome outcome, Path log, String digest, OutFolder out) throws IOException {
        out.write("result.json", outcome::result);
        out.write("report.html", outcome::report);
        ReplayRecord made =
                new ReplayRecord(rules, rules.digest(), log, digest, Sha256.of(out.draftOf(DecisionsCsv.FILE)));
        out.write(ReplayRecord.FILE, to -> made.write(out.path(), to));
        List<Path> files = out.appear();
        outcome.sumUp(console);
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
            return kindOf(log).isReadable(log, telling) ? Optional.of(log) : Optional.empty();
        }
        Path folder = Files.createDirectories(out.path().resolve("log"));
        Path draft = folder.resolve(".log.draft");
        try {
            try (var from = Files.newInputStream(log);
                    var to = Files.newOutputStream(draft)) {
                from.transferTo(to);
            }
            Path kept = folder.resolve(LogFile.of(draft).file());
            return kindOf(draft).isReadable(draft, problem -> telling.accept(in(log, draft, problem)))
                    ? Optional.of(Files.move(draft, kept, StandardCopyOption.REPLACE_EXISTING))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private LogKind kindOf(Path log) {
        return kinds.apply(LogFile.of(log));
    }

    /** A problem of what was kept of a pipe, as one of the pipe: nobody else knows the draft. */
    private static Problem in(Path log, Path draft, Problem problem) {
        Position at =
                new Position(log.toString(), problem.at().line(), problem.at().column());
        Map<String, String> values = new LinkedHashMap<>(problem.values());
        values.replaceAll((name, value) -> value.equals(draft.toString()) ? log.toString() : value);
        return new Problem(at, problem.code(), problem.severity(), problem.item(), values);
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
