package io.github.governance4j.examples.county.tier;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.risk.Assessment;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses a table of subjects by a model of a rulebook (风险评估定级). */
@Command(
        name = "tier",
        description = {
            "按规则手册里的一个评估模型，给表中每一行评出等级，附理由。",
            "Assesses each row of a table by a model of a rulebook and prints its tier with the reason.",
            "",
            "FILE 要有 subject 一列，模型的每个指标一列；空格子为缺失，按模型的规定处理。其他模型的指标列不管。"
                    + "FILE has a column subject and one for each indicator of the model; an empty cell is a missing reading, treated as"
                    + " the model says. Columns of other models are ignored.",
            "有错则列出全部错误，什么也不评。If anything is wrong, everything wrong is told and nothing is assessed."
        })
public final class TierCommand implements Callable<Integer> {
    private final Console console;
    private boolean isFaulty;

    @Parameters(index = "0", paramLabel = "RULEBOOK", description = "规则手册文件夹。A rulebook folder.")
    private Path rulebook = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE.csv", description = "要评估的表。The table.")
    private Path file = Path.of("");

    @Option(names = "--model", paramLabel = "ID", required = true, description = "用哪个模型。Which model.")
    private String model = "";

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "规则手册的哪一版；不写则为最新一版。Which edition of the rulebook; the newest unless said.")
    private Optional<String> edition = Optional.empty();

    @Option(
            names = "--json",
            description = "在标准输出上只打印一个 JSON 数组。Print one array of {subject, model, score, tier, contributions, missing,"
                    + " nearest} and nothing else on standard output.")
    private boolean json;

    /**
     * The command.
     *
     * @param console where it writes
     */
    public TierCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reading<Rulebook> reading = RulebookFolder.read(rulebook);
        reading.problems().forEach(this::tell);
        Optional<Subjects> subjects = reading.fold(
                        whole -> chosen(whole.value()), faulty -> Optional.<Edition<Models>>empty())
                .flatMap(one ->
                        named(one.rules()).map(asked -> Subjects.read(file, asked, one.id(), one.rules(), this::tell)));
        if (isFaulty || subjects.isEmpty()) {
            return Exit.FAULTS;
        }
        if (json) {
            AssessmentsJson all = new AssessmentsJson(console.out());
            subjects.get().each(all::add);
            all.end();
        } else {
            subjects.get().each(this::print);
        }
        return Exit.FINE;
    }

    private void print(Assessment assessment) {
        console.out()
                .line(assessment.subject().id() + "  " + assessment.score() + "  "
                        + assessment.tier().id());
        for (Language language : console.say().languages()) {
            console.out().line(assessment.explanation().text(language));
        }
        console.out().line("");
    }

    private Optional<Edition<Models>> chosen(Rulebook book) {
        Optional<Edition<Models>> one = book.models().all().stream()
                .filter(e -> edition.map(e.id().value()::equals).orElse(true))
                .reduce((earlier, later) -> later);
        if (one.isEmpty()) {
            List<EditionId> all = book.models().all().stream().map(Edition::id).toList();
            Position at = Position.startOf(rulebook.toString());
            tell(
                    all.isEmpty()
                            ? Problem.error(at, "RULEBOOK_WITHOUT_MODELS")
                            : Problem.error(at, "EDITION_WITHOUT_MODELS")
                                    .with("found", edition.orElse(""))
                                    .with("editions", all));
        }
        return one;
    }

    private Optional<Model> named(Models models) {
        Optional<Model> found = models.models().stream()
                .filter(one -> one.id().value().equals(model))
                .findFirst();
        if (found.isEmpty()) {
            List<ModelId> all = models.models().stream().map(Model::id).toList();
            tell(Problem.error(Position.startOf(rulebook.toString()), "UNKNOWN_MODEL")
                    .with("found", model)
                    .with("models", all));
        }
        return found;
    }

    private void tell(Problem problem) {
        isFaulty |= problem.severity() == Severity.ERROR;
        console.tell(problem);
    }
}
