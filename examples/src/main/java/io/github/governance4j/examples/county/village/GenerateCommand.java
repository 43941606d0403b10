package io.github.governance4j.examples.county.village;

import io.github.governance4j.examples.county.asking.ClaimYear;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.examples.county.deeds.DeedLog;
import io.github.governance4j.examples.county.feuds.DisputeYear;
import io.github.governance4j.examples.county.quarter.Quarter;
import io.github.governance4j.examples.county.replay.LogFile;
import io.github.governance4j.examples.county.replay.OutFolder;
import io.github.governance4j.examples.county.replay.Replay;
import io.github.governance4j.examples.county.replay.Rules;
import io.github.governance4j.examples.county.year.Planted;
import io.github.governance4j.examples.county.year.Year;
import io.github.governance4j.rulebook.Rulebook;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a generated log of any length (生成登记簿). */
@Command(
        name = "generate",
        description = {
            "按规则手册的项目生成一年的登记簿 activities.csv，供试用；户、人、事均为虚构。同样的参数生成同样的登记簿。",
            "Generates a year's log, activities.csv, under the items of a rulebook, for trying things out; households,"
                    + " people and deeds are made up. The same options give the same log."
        })
public final class GenerateCommand implements Callable<Integer> {
    private static final long DEEDS = 12000;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RULEBOOK", arity = "1", description = "规则手册文件夹。The rulebook's folder.")
    private Path rulebook = Path.of("");

    @Option(names = "--deeds", paramLabel = "N", description = "行数。How many rows (default: " + DEEDS + ").")
    private Optional<Long> deeds = Optional.empty();

    @Option(
            names = "--matters",
            paramLabel = "N",
            description = {
                "改为生成一个季度的事项登记簿 matters.csv，N 件事项。",
                "Instead, a quarter's log of matters, matters.csv, of N matters."
            })
    private Optional<Integer> matters = Optional.empty();

    @Option(
            names = "--hazards",
            paramLabel = "N",
            description = {
                "改为生成一年的隐患登记簿 hazards.csv，N 处隐患，其中藏有一次突增，见 planted.txt。",
                "Instead, a year's log of hazards, hazards.csv, of N hazards; planted.txt says where a surge is hidden in it."
            })
    private Optional<Integer> hazards = Optional.empty();

    @Option(
            names = "--disputes",
            paramLabel = "N",
            description = {
                "改为生成一年的纠纷登记簿 disputes.csv 和 sessions.csv，N 件纠纷。",
                "Instead, a year's log of disputes, disputes.csv with sessions.csv, of N disputes."
            })
    private Optional<Integer> disputes = Optional.empty();

    @Option(
            names = "--claims",
            description = {
                "改为生成一年的申报登记簿 activities.csv、claims.csv 和 objections.csv，户数见 --accounts。",
                "Instead, a year's log of claims, activities.csv with claims.csv and objections.csv, of --accounts households."
            })
    private boolean claims;

    @Option(
            names = "--accounts",
            paramLabel = "N",
            defaultValue = "500",
            description = "户数。How many households (default: ${DEFAULT-VALUE}).")
    private int accounts;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "2025",
            description = "种子。The number everything follows from (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "写入登记簿的文件夹。Where the log goes.")
    private Path out = Path.of("");

    /**
     * The command.
     *
     * @param console where it writes
     */
    public GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long kinds = Stream.of(deeds, matters, hazards, disputes)
                .filter(Optional::isPresent)
                .count();
        if (kinds + (claims ? 1 : 0) > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--deeds、--matters、--hazards、--disputes、--claims 只能取其一。--deeds, --matters, --hazards, --disputes and --claims"
                            + " are five kinds of log: give one of them.");
        }
        if (claims && accounts > ClaimYear.MOST_HOUSEHOLDS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--claims 的户数至多为 " + ClaimYear.MOST_HOUSEHOLDS + "。With --claims there are at most "
                            + ClaimYear.MOST_HOUSEHOLDS + " households.");
        }
        if (deeds.orElse(DEEDS) < 0 || accounts < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--deeds 至少为 0，--accounts 至少为 1。--deeds is at least 0 and --accounts at least 1.");
        }
        if (matters.isPresent() && (matters.get() < 0 || matters.get() > Quarter.MOST_MATTERS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--matters 为 0 至 " + Quarter.MOST_MATTERS + "。--matters is 0 to " + Quarter.MOST_MATTERS + ".");
        }
        if (hazards.isPresent() && (hazards.get() < Year.LEAST_HAZARDS || hazards.get() > Year.MOST_HAZARDS)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--hazards 为 " + Year.LEAST_HAZARDS + " 至 " + Year.MOST_HAZARDS + "。--hazards is "
                            + Year.LEAST_HAZARDS + " to " + Year.MOST_HAZARDS + ".");
        }
        if (disputes.isPresent() && (disputes.get() < 0 || disputes.get() > DisputeYear.MOST_DISPUTES)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--disputes 为 0 至 " + DisputeYear.MOST_DISPUTES + "。--disputes is 0 to " + DisputeYear.MOST_DISPUTES
                            + ".");
        }
        try (OutFolder folder = OutFolder.at(out)) {
            Optional<Rulebook> rules = Rules.in(rulebook).read(console);
            if (rules.isEmpty()) {
                return Exit.FAULTS;
            }
            if (matters.isPresent()) {
                return quarter(rules.get(), folder);
            }
            if (hazards.isPresent()) {
                return year(rules.get(), folder);
            }
            if (disputes.isPresent()) {
                return disputeYear(rules.get(), folder);
            }
            if (claims) {
                return claimYear(rules.get(), folder);
            }
            if (rules.get().points().all().isEmpty()) {
                console.note(
                        rulebook + " 没有积分制（points），无从生成事迹；事项登记簿请用 --matters，隐患登记簿请用 --hazards，纠纷登记簿请用 --disputes。",
                        rulebook
                                + " has no points to generate deeds from; for a log of matters use --matters, of hazards"
                                + " --hazards.");
                return Exit.FAULTS;
            }
            Plan plan = new Plan(
                    deeds.orElse(DEEDS),
                    accounts,
                    seed,
                    VillageYear.begins(rules.get().points()));
            VillageYear.write(rules.get().points(), plan, folder, console);
            console.out()
                    .line(console.words("已生成，均为虚构：", "Generated, all made up:") + " "
                            + folder.path().resolve(DeedLog.FILE));
            return Exit.FINE;
        } catch (IOException e) {
            return Replay.cannotWrite(console, out, e);
        }
    }

    private int quarter(Rulebook rules, OutFolder folder) throws IOException {
        Optional<Long> rows;
        try (Writer to = new BufferedWriter(folder.draft(LogFile.MATTERS.file()), 1 << 16)) {
            rows = Quarter.write(
                    rules,
                    matters.get(),
                    seed,
                    to,
                    done -> console.progress("已生成 " + done + " 件", "generated " + done + " matters "));
        }
        console.progressEnds();
        if (rows.isEmpty()) {
            console.note(
                    rulebook + " 没有已生效的事项规则（matters），无从生成。",
                    rulebook + " has no edition of matters in force, so there is nothing to generate from.");
            return Exit.FAULTS;
        }
        folder.appear();
        console.out()
                .line(console.words("已生成，均为虚构：", "Generated, all made up:") + " "
                        + folder.path().resolve(LogFile.MATTERS.file()));
        return Exit.FINE;
    }

    private int disputeYear(Rulebook rules, OutFolder folder) throws IOException {
        Optional<Long> rows;
        try (Writer courses = new BufferedWriter(folder.draft(LogFile.DISPUTES.file()), 1 << 16);
                Writer sessions = new BufferedWriter(folder.draft(LogFile.SESSIONS), 1 << 16)) {
            rows = DisputeYear.write(rules, disputes.get(), seed, courses, sessions);
        }
        if (rows.isEmpty()) {
            console.note(
                    rulebook + " 没有已生效的调解规则（mediation），无从生成。",
                    rulebook + " has no edition of mediation in force, so there is nothing to generate from.");
            return Exit.FAULTS;
        }
        folder.appear();
        console.out()
                .line(console.words("已生成，均为虚构：", "Generated, all made up:") + " "
                        + folder.path().resolve(LogFile.DISPUTES.file()) + ", "
                        + folder.path().resolve(LogFile.SESSIONS));
        return Exit.FINE;
    }

    private int claimYear(Rulebook rules, OutFolder folder) throws IOException {
        Optional<Long> rows;
        try (ClaimFiles files = ClaimFiles.in(folder)) {
            rows = ClaimYear.write(rules, accounts, seed, files);
        }
        if (rows.isEmpty()) {
            console.note(
                    rulebook + " 没有已生效的申报规则（claims），无从生成。",
                    rulebook + " has no edition of claims in force, so there is nothing to generate from.");
            return Exit.FAULTS;
        }
        folder.appear();
        console.out()
                .line(console.words("已生成，均为虚构：", "Generated, all made up:") + " "
                        + folder.path().resolve(LogFile.DEEDS.file()) + ", "
                        + folder.path().resolve(LogFile.CLAIMS.file()) + ", "
                        + folder.path().resolve(LogFile.OBJECTIONS));
        return Exit.FINE;
    }

    private int year(Rulebook rules, OutFolder folder) throws IOException {
        Optional<Planted> planted;
        try (Writer to = new BufferedWriter(folder.draft(LogFile.HAZARDS.file()), 1 << 16)) {
            planted = Year.write(
                    rules,
                    hazards.get(),
                    seed,
                    to,
                    done -> console.progress("已生成 " + done + " 处", "generated " + done + " hazards "));
        }
        console.progressEnds();
        if (planted.isEmpty()) {
            console.note(
                    rulebook + " 没有已生效的定级规则（risk 中的 tiering），无从生成。",
                    rulebook + " has no edition of tiering under risk in force, so there is nothing to generate from.");
            return Exit.FAULTS;
        }
        folder.write(Planted.FILE, to -> to.write(planted.get().text()));
        folder.appear();
        console.out()
                .line(console.words("已生成，均为虚构：", "Generated, all made up:") + " "
                        + folder.path().resolve(LogFile.HAZARDS.file()));
        console.out()
                .line(console.words(
                        "其中的突增 " + folder.path().resolve(Planted.FILE) + "：",
                        "The surge in it, " + folder.path().resolve(Planted.FILE) + ":"));
        console.out().text(planted.get().text());
        return Exit.FINE;
    }
}
