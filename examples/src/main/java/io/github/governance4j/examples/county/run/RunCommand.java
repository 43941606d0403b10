package io.github.governance4j.examples.county.run;

import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.replay.DeedReplay;
import io.github.governance4j.examples.county.replay.Replay;
import io.github.governance4j.examples.county.replay.Rules;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a short log of deeds under a rulebook and prints every decision (按规则手册办理登记簿). */
@Command(
        name = "run",
        description = {
            "与 replay 相同，并打印每个决定及理由；用于较短的登记簿。",
            "The same as replay, printing each decision with its reason; for logs short enough to be read.",
            "",
            "登记簿的列 Columns of the log: id,account,member,item,happened,recorded,amount,evidence"
        })
public final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULEBOOK", arity = "1", description = "规则手册文件夹。The rulebook's folder.")
    private Path rulebook = Path.of("");

    @Option(names = "--log", paramLabel = "FILE", required = true, description = "登记簿 CSV。The log of deeds, a CSV.")
    private Path log = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = Replay.DEFAULT_OUT,
            description =
                    "结果写入的文件夹；不能写入则退出码为 2。Where results go (default: ${DEFAULT-VALUE}); exit code 2 if it cannot be written.")
    private Path out = Path.of(Replay.DEFAULT_OUT);

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
        Printing printing = new Printing(console);
        return Replay.run(
                console,
                Rules.in(rulebook),
                (rules, unread) -> new DeedReplay(console, rules, Optional.empty(), printing),
                log,
                out);
    }
}
