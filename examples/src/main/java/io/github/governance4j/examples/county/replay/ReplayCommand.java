package io.github.governance4j.examples.county.replay;

import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.rulebook.Rulebook;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a log of any length under a rulebook (重放登记簿). */
@Command(
        name = "replay",
        description = {
            "按规则手册重放登记簿，长短不限；写出 decisions.csv、result.json 和 report.html。",
            "Replays a log of any length under a rulebook and writes decisions.csv, result.json and report.html.",
            "",
            "登记簿不装入内存；保留各账户计入的加分（失效的也在内），每百万笔约 55 MB，每十万户另约 40 MB。更多内存：JAVA_TOOL_OPTIONS=-Xmx2g。",
            "The log is never held in memory; what stands on the accounts is, about 55 MB for each million deeds and 40 for each 100,000 accounts."
                    + " For more memory: JAVA_TOOL_OPTIONS=-Xmx2g.",
            "",
            "登记簿的列 Columns of the log: id,account,member,item,happened,recorded,amount,evidence",
            "时刻 Moments: 2025-03-01T09:30。一事符合多个项目 A deed that fits several items: WD025;WD026",
            "同一账户已办理过的编号再次出现时不作任何改变；不予受理的可更正后再登记。",
            "An id its account took before changes nothing; a refused one may be corrected and written down again.",
            "",
            "decisions.csv 的 due 列：此决定之后，该账户下一次自行发生变化（如积分到期失效）的时刻；空为没有。",
            "The column due of decisions.csv: when, after this decision, the account next changes by itself (points lapse);"
                    + " empty if never.",
            "不予受理的也为空。Empty for refusals too.",
            "某个决定的理由 The reason of a decision: county why DIR ID",
            "",
            "事项登记簿 matters.csv 的列 Columns of a log of matters: id,matter,action,category,area,by,happened,recorded,detail",
            "操作和明细见 docs/matters.md。Actions and details: docs/matters.md.",
            "",
            "隐患登记簿 hazards.csv 的列 Columns of a log of hazards: id,hazard,action,category,area,by,happened,recorded,detail",
            "操作和明细见 docs/risk.md。Actions and details: docs/risk.md.",
            "",
            "纠纷登记簿 disputes.csv 和旁边的 sessions.csv 是一本，列相同 A log of disputes, disputes.csv with sessions.csv beside it, is one log:"
                    + " id,dispute,action,party,by,happened,recorded,detail",
            "操作和明细见 docs/mediation.md。Actions and details: docs/mediation.md.",
            "",
            "申报登记簿 claims.csv 和异议登记簿 objections.csv 与旁边的 activities.csv 是一本 Claims and objections are one log with activities.csv beside them:"
                    + " id,account,ref,action,by,happened,recorded,reason",
            "操作和其他列见 docs/replay.md。Actions and further columns: docs/replay.md."
        })
public final class ReplayCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULEBOOK", arity = "1", description = "规则手册文件夹。The rulebook's folder.")
    private Path rulebook = Path.of("");

    @Option(
            names = "--log",
            paramLabel = "DIR",
            required = true,
            description =
                    "登记簿 activities.csv、claims.csv、matters.csv、hazards.csv 或 disputes.csv 所在的文件夹，或登记簿本身。The folder that holds activities.csv,"
                            + " claims.csv, matters.csv, hazards.csv or disputes.csv, or the log itself.")
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
    public ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return Replay.run(console, Rules.in(rulebook), this::kind, log, out);
    }

    private LogKind kind(Rulebook rules, LogFile file) {
        return switch (file) {
            case MATTERS -> new ActReplay<>(console, new MatterCourt(rules));
            case HAZARDS -> new ActReplay<>(console, new HazardCourt(rules));
            case DISPUTES -> new ActReplay<>(console, new DisputeCourt(rules));
            case CLAIMS -> new ActReplay<>(console, new ClaimCourt(console, rules));
            case DEEDS -> new DeedReplay(console, rules, Optional.empty(), Listener.NONE);
        };
    }
}
