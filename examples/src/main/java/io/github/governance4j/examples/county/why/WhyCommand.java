package io.github.governance4j.examples.county.why;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.examples.county.mediated.CourseAgain;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.examples.county.replay.LogFile;
import io.github.governance4j.examples.county.replay.ReplayRecord;
import io.github.governance4j.examples.county.report.DecisionsCsv;
import io.github.governance4j.examples.county.rulings.RulingRow;
import io.github.governance4j.examples.county.town.Course;
import io.github.governance4j.examples.county.town.TownRules;
import io.github.governance4j.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells why a deed came out as it did, from the deed to the person who put its item in force (查询理由). */
@Command(
        name = "why",
        description = {
            "说明重放结果中一个决定的全部理由：事项、结论、规则、版本、归类人。",
            "Tells the whole reason of one decision of a replay: deed, verdict, rules, edition, person.",
            "",
            "规则手册或登记簿已变动或不在原处时不作答，退出码为 2。",
            "If the rulebook or the log has changed or is gone it says so and answers nothing; exit code 2."
        })
public final class WhyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OUT", description = "重放结果所在的文件夹。The folder of a replay's results.")
    private Path out = Path.of("");

    @Parameters(index = "1", paramLabel = "ID", description = "登记编号。The deed's id.")
    private String id = "";

    /**
     * The command.
     *
     * @param console where it writes
     */
    public WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<ReplayRecord> record = ReplayRecord.read(out);
        if (record.isEmpty()) {
            return cannot(
                    out + " 中没有重放结果（缺少可读的 " + ReplayRecord.FILE + "）。",
                    "There are no results of a replay in " + out + " (no readable " + ReplayRecord.FILE + ").");
        }
        try {
            return answer(record.get());
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuntimeException bug && !(e.getCause() instanceof IOException)) {
                throw bug;
            }
            return cannot("无法读取：" + e.getMessage(), "Cannot read: " + e.getMessage());
        }
    }

    private int answer(ReplayRecord record) throws IOException {
        Path decisions = out.resolve(DecisionsCsv.FILE);
        if (!Files.isRegularFile(decisions)) {
            return gone(decisions);
        }
        DecisionRows asked = DecisionRows.of(decisions, id);
        if (!asked.digest().equals(record.decisionsDigest())) {
            return changed(decisions.toString());
        }
        if (asked.rows().isEmpty()) {
            console.note(
                    "没有编号为“" + id + "”的决定：登记簿中没有此编号，或该行有错而未办理。",
                    "There is no decision on \"" + id
                            + "\": the log has no such id, or its row was faulty and not decided.");
            return Exit.FAULTS;
        }
        if (!Files.isRegularFile(record.log())) {
            return gone(record.log());
        }
        if (!record.rules().isThere()) {
            return gone(Path.of(record.rules().name()));
        }
        if (!record.rules().digest().equals(record.rulesDigest())) {
            return changed(record.rules().name());
        }
        Optional<Rulebook> rulebook = record.rules().readQuietly();
        return rulebook.isEmpty() ? changed(record.rules().name()) : answer(record, rulebook.get(), asked.rows());
    }

    private int answer(ReplayRecord record, Rulebook rulebook, List<List<String>> asked) throws IOException {
        Set<String> streams = new LinkedHashSet<>();
        asked.forEach(row -> streams.add(row.get(1)));
        return switch (LogFile.of(record.log())) {
            case MATTERS -> onMatters(record, rulebook, asked, streams);
            case HAZARDS -> onHazards(record, rulebook, asked, streams);
            case DISPUTES -> onDisputes(record, rulebook, asked, streams);
            case CLAIMS -> onClaims(record, rulebook, asked);
            case DEEDS -> onDeeds(record, rulebook, asked, streams);
        };
    }

    private int onDeeds(ReplayRecord record, Rulebook rulebook, List<List<String>> asked, Set<String> accounts)
            throws IOException {
        AccountsAgain again = AccountsAgain.of(record.log(), rulebook, accounts, id);
        if (!again.digest().equals(Optional.of(record.logDigest()))) {
            return changed(record.log().toString());
        }
        if (!again.found().stream().map(DecisionsCsv::row).toList().equals(asked)) {
            return otherwise();
        }
        Chain chain = new Chain(console, rulebook);
        again.found().forEach(chain::print);
        return Exit.FINE;
    }

    private int onClaims(ReplayRecord record, Rulebook rulebook, List<List<String>> asked) throws IOException {
        HallAgain again = HallAgain.of(LogFile.parts(record.log()), rulebook, id);
        if (!again.digest().equals(Optional.of(record.logDigest()))) {
            return changed(record.log().toString());
        }
        if (!again.found().stream().map(HallAgain.Step::row).toList().equals(asked)) {
            return otherwise();
        }
        ClaimChain chain = new ClaimChain(console, rulebook, again);
        again.found().forEach(chain::print);
        return Exit.FINE;
    }

    private int onMatters(ReplayRecord record, Rulebook rulebook, List<List<String>> asked, Set<String> matters)
            throws IOException {
        Course again = Course.of(
                record.log(),
                TownRules.decider(rulebook),
                matters.stream().map(StreamId::new).collect(Collectors.toSet()));
        if (!again.digest().equals(Optional.of(record.logDigest()))) {
            return changed(record.log().toString());
        }
        List<Course.Step> found = again.rulings().stream()
                .filter(step -> step.ruling().id().equals(id))
                .toList();
        if (!found.stream().map(step -> RulingRow.of(step.ruling())).toList().equals(asked)) {
            return otherwise();
        }
        MatterChain chain = new MatterChain(console, rulebook);
        found.forEach(chain::print);
        return Exit.FINE;
    }

    private int onHazards(ReplayRecord record, Rulebook rulebook, List<List<String>> asked, Set<String> streams)
            throws IOException {
        RiskRules rules = new RiskRules(rulebook);
        HazardsAgain again = HazardsAgain.of(
                record.log(), rules, streams.stream().map(StreamId::new).collect(Collectors.toSet()), id);
        if (!again.digest().equals(Optional.of(record.logDigest()))) {
            return changed(record.log().toString());
        }
        if (!again.found().stream()
                .map(step -> RulingRow.of(step.ruling()))
                .toList()
                .equals(asked)) {
            return otherwise();
        }
        HazardChain chain = new HazardChain(console, rules);
        again.found().forEach(chain::print);
        return Exit.FINE;
    }

    private int onDisputes(ReplayRecord record, Rulebook rulebook, List<List<String>> asked, Set<String> streams)
            throws IOException {
        Desks desks = new Desks(rulebook);
        CourseAgain again = CourseAgain.of(
                LogFile.parts(record.log()),
                desks,
                streams.stream().map(StreamId::new).collect(Collectors.toSet()));
        if (!again.digest().equals(Optional.of(record.logDigest()))) {
            return changed(record.log().toString());
        }
        List<CourseAgain.Step> found = again.steps().stream()
                .filter(step -> step.ruling().id().equals(id))
                .toList();
        if (!found.stream().map(step -> RulingRow.of(step.ruling())).toList().equals(asked)) {
            return otherwise();
        }
        DisputeChain chain = new DisputeChain(console, desks);
        found.forEach(chain::print);
        return Exit.FINE;
    }

    private int otherwise() {
        // Same rules, same log, other decisions: it is the program that has changed.
        return cannot(
                "本程序作出的决定与 " + DecisionsCsv.FILE + " 不同，可能由另一版本写出；请重新重放。",
                "This program decides otherwise than " + DecisionsCsv.FILE
                        + " says; another version may have written it. Replay the log again.");
    }

    private int gone(Path file) {
        return cannot(file + " 已不在原处，无法说明理由。", file + " is no longer there, so no reason can be told.");
    }

    private int changed(String file) {
        return cannot(
                file + " 在重放之后已变动，无法说明理由；请重新重放。",
                file + " has changed since the replay, so no reason can be told. Replay the log again.");
    }

    private int cannot(String zh, String en) {
        console.note(zh, en);
        return Exit.USAGE;
    }
}
