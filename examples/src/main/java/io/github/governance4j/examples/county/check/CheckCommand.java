package io.github.governance4j.examples.county.check;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.rulebook.CatalogueCsv;
import io.github.governance4j.rulebook.RulebookFolder;
import io.github.governance4j.rulebook.RulesText;
import io.github.governance4j.rulebook.SchemesCsv;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with rulebooks, and which of their rules cross a red line (检查规则手册). */
@Command(
        name = "check",
        description = {
            "检查规则手册文件夹、单个积分目录 CSV、积分制参数表 CSV（place,account_unit,…）或村规民约文本（.txt、.md），",
            "每个问题一行：文件:行:列: 代码 说明 [程度]。",
            "Checks rulebook folders, bare catalogue CSVs, tables of scheme settings (place,account_unit,…) and charters as free text",
            "(.txt, .md), one problem a line: file:line:column: CODE message [severity].",
            "",
            "同时审查是否触及红线：代码 RL01 至 RL20 或 PROPORTION；触线的项目不生效，不影响其余部分载入。",
            "Also reviews them for red lines: codes RL01 to RL20 and PROPORTION. A blocked item is not in force; the rest loads.",
            "",
            "只有 error 使退出码为 1；不存在的路径也是 error（FILE_NOT_FOUND）。",
            "Only an error makes the exit code 1; a path that does not exist is one (FILE_NOT_FOUND)."
        })
public final class CheckCommand implements Callable<Integer> {
    private static final Columns KINDS =
            Columns.of("item", "kind", "effect", "bearer", "by").andOthers();

    private static final Columns ANY = Columns.of().andOthers();

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "文件夹、CSV 或文本。Folders, CSVs or texts.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--json",
            description = "在标准输出上只打印一个 JSON 数组。Print one array of {file, line, column, code, severity, message, item}"
                    + " and nothing else on standard output.")
    private boolean json;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Problem> problems =
                paths.stream().flatMap(path -> problems(path).stream()).toList();
        if (json) {
            console.out().text(ProblemsJson.of(problems, console.say()));
        } else {
            problems.forEach(problem -> console.out().line(console.say().line(problem)));
        }
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        long notes = count(problems, Severity.INFO);
        console.note(
                "检查 " + paths.size() + " 处：错误 " + errors + "，警告 " + warnings + "，提示 " + notes + "。",
                paths.size() + " checked: " + errors + " errors, " + warnings + " warnings, " + notes + " notes.");
        return errors == 0 ? Exit.FINE : Exit.FAULTS;
    }

    private static List<Problem> problems(Path path) {
        if (Files.isDirectory(path)) {
            return RulebookFolder.check(path).problems();
        }
        if (!Files.exists(path)) {
            return List.of(Problem.error(Position.startOf(path.toString()), "FILE_NOT_FOUND")
                    .with("file", path.toString()));
        }
        return Files.isRegularFile(path) ? ofFile(path, path) : ofPipe(path);
    }

    /** What comes out of a pipe can be read once, and is looked at several times: it is kept for as long as that takes. */
    private static List<Problem> ofPipe(Path pipe) {
        try {
            Path kept = Files.createTempFile("county", ".check");
            try {
                try (InputStream from = Files.newInputStream(pipe);
                        OutputStream to = Files.newOutputStream(kept)) {
                    // One byte more than is ever read, so that what is too large is told to be.
                    to.write(from.readNBytes((int) Columns.MOST_BYTES + 1));
                }
                return ofFile(pipe, kept).stream()
                        .map(problem -> in(pipe, problem))
                        .toList();
            } finally {
                Files.deleteIfExists(kept);
            }
        } catch (IOException unreadable) {
            return List.of(Problem.error(Position.startOf(pipe.toString()), "FILE_NOT_READABLE")
                    .with("file", pipe.toString()));
        }
    }

    private static Problem in(Path document, Problem problem) {
        Position at = new Position(
                document.toString(), problem.at().line(), problem.at().column());
        return new Problem(at, problem.code(), problem.severity(), problem.item(), problem.values());
    }

    private static List<Problem> ofFile(Path named, Path file) {
        if (named.endsWith(RulebookFolder.DOCUMENT) || isClassification(file)) {
            return List.of(Problem.error(Position.startOf(file.toString()), "FOLDER_WANTED")
                    .with("file", named.toString()));
        }
        if (isFreeText(named)) {
            return RulesText.check(file).problems();
        }
        return isOfSchemes(file)
                ? SchemesCsv.check(file).problems()
                : CatalogueCsv.check(file).problems();
    }

    private static boolean isFreeText(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".md");
    }

    private static boolean isOfSchemes(Path path) {
        try (CsvRows rows = ANY.open(path, unheard -> {})) {
            return SchemesCsv.isHeader(rows.columns());
        }
    }

    /** A classification says nothing by itself, as little as a rulebook.yaml does; only a catalogue does. */
    private static boolean isClassification(Path path) {
        try (CsvRows rows = KINDS.open(path, unheard -> {})) {
            return !rows.columns().isEmpty();
        }
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
