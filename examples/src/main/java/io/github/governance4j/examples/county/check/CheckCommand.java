package io.github.governance4j.examples.county.check;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.rulebook.CatalogueCsv;
import io.github.governance4j.rulebook.RulebookFolder;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is wrong with rulebooks (检查规则手册). */
@Command(
        name = "check",
        description = {
            "检查规则手册文件夹或单个积分目录 CSV，每个问题一行：文件:行:列: 代码 说明 [程度]。",
            "Checks rulebook folders and bare catalogue CSVs, one problem a line: file:line:column: CODE message [severity].",
            "",
            "只有 error 使退出码为 1；不存在的路径也是 error（FILE_NOT_FOUND）。",
            "Only an error makes the exit code 1; a path that does not exist is one (FILE_NOT_FOUND)."
        })
public final class CheckCommand implements Callable<Integer> {
    private static final Columns KINDS =
            Columns.of("item", "kind", "effect", "bearer", "by").andOthers();

    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "规则手册文件夹或目录 CSV。Rulebook folders or catalogue CSVs.")
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
            return RulebookFolder.read(path).problems();
        }
        if (!Files.exists(path)) {
            return List.of(Problem.error(Position.startOf(path.toString()), "FILE_NOT_FOUND")
                    .with("file", path.toString()));
        }
        if (isPartOfFolder(path)) {
            return List.of(Problem.error(Position.startOf(path.toString()), "FOLDER_WANTED")
                    .with("file", path.toString()));
        }
        return CatalogueCsv.read(path).problems();
    }

    /** A rulebook.yaml or a classification says nothing by itself; only a catalogue does. */
    private static boolean isPartOfFolder(Path path) {
        if (path.endsWith(RulebookFolder.DOCUMENT)) {
            return true;
        }
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
