package io.github.governance4j.examples.county.statement;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.examples.county.replay.OneAccount;
import io.github.governance4j.examples.county.replay.Rules;
import io.github.governance4j.points.statement.Statement;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one account's passbook (存折). */
@Command(
        name = "statement",
        description = {
            "打印一户的存折：每笔一行，截至某日、按某日所知；不利决定附救济途径、期限和受理人。",
            "Prints one account's passbook: a line an entry, as of the day it happened, as known on the day recorded; adverse ones with the"
                    + " remedy, until when and where.",
            "",
            "列 Columns: date,item,amount,redeemable,standing,code,remedy,until,where",
            "每行的理由见 --json，或 county why。Reasons: --json, or county why.",
            "",
            "这是本人的存折，不宜给别人看。It is for whoever it is about, and nobody else."
        })
public final class StatementCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RULEBOOK", arity = "1", description = "规则手册文件夹。The rulebook's folder.")
    private Path rulebook = Path.of("");

    @Option(
            names = "--log",
            paramLabel = "DIR",
            required = true,
            description =
                    "登记簿 activities.csv（及旁边的 claims.csv、objections.csv）所在的文件夹，或登记簿本身。The folder that holds activities.csv, with"
                            + " claims.csv and objections.csv beside it if there are any, or the log itself.")
    private Path log = Path.of("");

    @Option(names = "--account", paramLabel = "ID", required = true, description = "账户。The account.")
    private String account = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "截至这一天发生的，含当天；默认为 --known，否则为登记簿的最后一天。What happened by this day, included (default: --known, or the log's last"
                            + " day).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description =
                    "这一天结束前登记的；默认为登记簿的最后一天。What was recorded by the end of this day (default: the log's last day).")
    private Optional<LocalDate> known = Optional.empty();

    @Option(
            names = "--json",
            description = "输出 JSON，每行附理由、编号和决定人。JSON, each line with its reason, its entry and who decided.")
    private boolean json;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public StatementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StreamId id = id();
        Optional<Rulebook> rules = Rules.in(rulebook).read(console);
        if (rules.isEmpty()) {
            return Exit.FAULTS;
        }
        try {
            Optional<OneAccount> read = OneAccount.of(console, rules.get(), log, id);
            return read.isEmpty() ? Exit.FAULTS : print(rules.get(), read.get());
        } catch (IOException e) {
            console.note("无法读取：" + e.getMessage(), "Cannot read: " + e.getMessage());
            return Exit.USAGE;
        }
    }

    private StreamId id() {
        try {
            return new StreamId(account);
        } catch (IllegalArgumentException notAnId) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--account 不是账户编号：" + account + "。--account is no id of an account: " + account,
                    notAnId);
        }
    }

    private int print(Rulebook rules, OneAccount one) throws IOException {
        if (!one.isNamed()) {
            console.note(
                    "登记簿 " + log + " 中没有账户“" + account + "”。",
                    "The log " + log + " has no account \"" + account + "\".");
            return Exit.FAULTS;
        }
        LocalDateTime last = one.until().orElseThrow();
        LocalDateTime through = known.map(day -> day.atTime(LocalTime.MAX)).orElse(last);
        LocalDate day = asOf.or(() -> known).orElse(last.toLocalDate());
        Statement statement = Statement.of(one.facts(), one.declined(), one::reason, day, through);
        if (json) {
            StatementJson.write(rules, account, statement, console.out());
        } else {
            StatementCsv.write(statement, console.out());
        }
        return one.faults() == 0 ? Exit.FINE : Exit.FAULTS;
    }
}
