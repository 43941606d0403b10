package io.github.governance4j.examples.county;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.examples.county.check.CheckCommand;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.examples.county.console.Output;
import io.github.governance4j.examples.county.console.Say;
import io.github.governance4j.examples.county.due.DueCommand;
import io.github.governance4j.examples.county.ladder.LadderCommand;
import io.github.governance4j.examples.county.replay.Replay;
import io.github.governance4j.examples.county.replay.ReplayCommand;
import io.github.governance4j.examples.county.run.RunCommand;
import io.github.governance4j.examples.county.statement.StatementCommand;
import io.github.governance4j.examples.county.surge.SurgeCommand;
import io.github.governance4j.examples.county.tier.TierCommand;
import io.github.governance4j.examples.county.village.GenerateCommand;
import io.github.governance4j.examples.county.village.VillageYear;
import io.github.governance4j.examples.county.why.WhyCommand;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command and its subcommands (总命令). Without arguments it replays the shipped village year. */
@Command(
        name = "county",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "县域治理规则演示：按规则手册计分，每个决定附理由；计算期限；检查规则手册。不带命令时重放随附的示范年。",
            "Village rules at work: scores deeds under a rulebook, each decision with its reason; counts last days; checks"
                    + " rulebooks. Without a command a generated year of the shipped village catalogue is replayed."
        },
        synopsisHeading = "用法 Usage: ",
        parameterListHeading = "%n参数 Parameters:%n",
        optionListHeading = "%n选项 Options:%n",
        commandListHeading = "%n命令 Commands:%n",
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {
            "0:一切正常（提示与警告不影响）。Fine; warnings do not change that.",
            "1:输入有错，已全部列出，其余照常答复。The input has faults, all of them printed; the rest was answered.",
            "2:用法有误，输出位置无法写入，或内存不足。Wrong usage, a place to write to that cannot be written, or too little memory.",
            "3:程序自身的错误。A bug of ours."
        })
public final class CountyCommand implements Callable<Integer> {
    private static final String ISSUES = "https://github.com/governance4j/governance4j/issues";

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = Replay.DEFAULT_OUT,
            description = "结果写入的文件夹。Where results go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of(Replay.DEFAULT_OUT);

    private CountyCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--lang",
            paramLabel = "zh|en|both",
            defaultValue = "both",
            scope = ScopeType.INHERIT,
            description = "理由与问题所用的语言。Language of reasons and problems (default: ${DEFAULT-VALUE}).")
    void lang(Say say) {
        console.speak(say);
    }

    @Override
    public Integer call() {
        return VillageYear.run(console, out);
    }

    /**
     * Runs one command. Never throws: what it has to say, it says on the console.
     *
     * @param console where it reads and writes
     * @param args what was typed after {@code county}
     * @return the exit code, one of {@link Exit}
     */
    public static int execute(Console console, String... args) {
        int code;
        try {
            code = line(console).execute(args);
            console.out().flush();
        } catch (RuntimeException | Error e) {
            code = failed(console, e);
        }
        try {
            console.err().flush();
        } catch (Output.Gone gone) {
            // Nobody listens any more; the exit code still tells.
        }
        return code;
    }

    private static CommandLine line(Console console) {
        CountyCommand root = new CountyCommand(console);
        CommandLine line = new CommandLine(root)
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new WhyCommand(console))
                .addSubcommand(new RunCommand(console))
                .addSubcommand(new StatementCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new DueCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new LadderCommand(console))
                .addSubcommand(new SurgeCommand(console))
                .addSubcommand(new TierCommand(console));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(LocalDate.class, CountyCommand::day);
        // A file may be called "@list"; it is not a file of arguments.
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setOut(new PrintWriter(console.out(), false));
        line.setErr(new PrintWriter(console.err(), false));
        line.setExecutionStrategy(parsed -> {
            root.refuseOutBeforeCommand(parsed);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler((wrong, typed) -> misused(console, wrong));
        line.setExecutionExceptionHandler((e, at, parsed) -> failed(console, e));
        return line;
    }

    /** The same days as in every table; picocli's own way takes any year and answers in the words of Java. */
    private static LocalDate day(String text) {
        return new Cell(Position.startOf(""), text)
                .as(CellKind.DAY, told -> {})
                .orElseThrow(() -> new CommandLine.TypeConversionException("“" + text
                        + "”不是 1900 至 2999 年的日期，应如 2025-03-01。\"" + text
                        + "\" is no day of the years 1900 to 2999; write it like 2025-03-01."));
    }

    private void refuseOutBeforeCommand(ParseResult parsed) {
        if (parsed.hasSubcommand() && parsed.hasMatchedOption("--out")) {
            throw new ParameterException(spec.commandLine(), "--out 写在命令之后。--out comes after the command.");
        }
    }

    private static int misused(Console console, ParameterException wrong) {
        CommandLine at = wrong.getCommandLine();
        console.err().line(inChinese(wrong));
        console.err().line(String.valueOf(wrong.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(console.err()));
        console.err().text(at.getHelp().fullSynopsis());
        String help = at.getCommandSpec().qualifiedName() + " --help";
        console.note("用法见 " + help + "。", "See " + help + ".");
        return Exit.USAGE;
    }

    private static String inChinese(ParameterException wrong) {
        if (wrong instanceof CommandLine.MissingParameterException) {
            return "用法有误：缺少必需的参数或选项。";
        }
        if (wrong instanceof CommandLine.UnmatchedArgumentException) {
            return "用法有误：有不认识或多余的参数。";
        }
        return "用法有误：参数或选项的写法、取值或位置不对。";
    }

    private static int failed(Console console, Throwable e) {
        if (e instanceof Output.Gone gone) {
            if (gone.isClosedPipe()) {
                return Exit.FINE;
            }
            console.note("无法写出：" + gone.getMessage(), "Cannot write: " + gone.getMessage());
            return Exit.USAGE;
        }
        if (e instanceof OutOfMemoryError) {
            console.note(
                    "内存不足。请设置 JAVA_TOOL_OPTIONS=-Xmx4g 再试，或把输入分成几份。",
                    "Not enough memory. Try again with JAVA_TOOL_OPTIONS=-Xmx4g, or give the input in parts.");
            return Exit.USAGE;
        }
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        console.note(
                "程序出错，不是您的输入有问题。请连同以下内容报告：" + ISSUES,
                "This is a bug of ours, not a fault of your input. Please report it with what follows: " + ISSUES);
        console.err().text(trace.toString());
        return Exit.BUG;
    }
}
