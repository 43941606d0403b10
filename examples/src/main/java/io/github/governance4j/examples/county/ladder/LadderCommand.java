package io.github.governance4j.examples.county.ladder;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderAnalysis;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.place.Roster;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.examples.county.console.Console;
import io.github.governance4j.examples.county.console.Exit;
import io.github.governance4j.rulebook.LaddersCsv;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Analyses the ladders of a rulebook or a table before anybody uses them (分析层级规则). */
@Command(
        name = "ladder",
        description = {
            "分析层级规则：最多调处几次，到最高一级、到办结最长用多久，哪些级无路可升、无救济途径、无人负责、无路可到。",
            "Analyses ladders: the most tries, the longest ways to the top and to the end, and the rungs that are dead ends, name no way"
                    + " out, have nobody to answer for them, or cannot be reached.",
            "",
            "PATH 是规则手册文件夹，或列为 ladder,order,level_zh,max_attempts,days,unit 的 CSV。"
                    + "A rulebook folder, or a CSV with these columns.",
            "问题列在标准错误上；文件有错则不作分析。Problems go to stderr; a file with errors in its form is not analysed."
        })
public final class LadderCommand implements Callable<Integer> {
    private final Console console;
    private boolean isFaulty;
    /** Whether anybody holds a role; not asked where there is no roster to ask. */
    private Predicate<RoleId> held = role -> true;

    @Parameters(paramLabel = "PATH", arity = "1", description = "规则手册文件夹或层级 CSV。A rulebook folder or a CSV of ladders.")
    private Path path = Path.of("");

    @Option(
            names = "--json",
            description = "在标准输出上只打印一个 JSON 数组。Print one array of {id, maxTries, longestToTop, longestToEnd, deadEnds,"
                    + " withoutExit, unowned, unreachable} and nothing else on standard output.")
    private boolean json;

    @Option(
            names = "--edition",
            paramLabel = "ID",
            description = "规则手册的哪一版；不写则为最新一版。Which edition of a rulebook; the newest unless said.")
    private Optional<String> edition = Optional.empty();

    /**
     * The command.
     *
     * @param console where it writes
     */
    public LadderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<LadderAnalysis> analyses = ladders().stream()
                .map(ladder -> LadderAnalysis.of(ladder, held))
                .toList();
        if (json) {
            console.out().text(AnalysesJson.of(analyses));
        } else {
            analyses.forEach(this::print);
        }
        return isFaulty ? Exit.FAULTS : Exit.FINE;
    }

    private void print(LadderAnalysis analysis) {
        for (Language language : console.say().languages()) {
            console.out().line(analysis.explanation().text(language));
            console.out().line("");
        }
    }

    private List<Ladder> ladders() {
        if (Files.isDirectory(path)) {
            // All faults are told; those the analysis finds do not keep it from being shown.
            Reading<Rulebook> rulebook = RulebookFolder.read(path);
            tell(rulebook.problems());
            Place place = rulebook.fold(whole -> whole.value().place(), faulty -> Place.nowhere());
            return RulebookFolder.readLadders(path).fold(whole -> chosen(whole.value(), place), faulty -> List.of());
        }
        if (!Files.exists(path)) {
            tell(List.of(Problem.error(Position.startOf(path.toString()), "FILE_NOT_FOUND")
                    .with("file", path.toString())));
            return List.of();
        }
        if (path.endsWith(RulebookFolder.DOCUMENT)) {
            tell(List.of(Problem.error(Position.startOf(path.toString()), "FOLDER_WANTED")
                    .with("file", path.toString())));
            return List.of();
        }
        Reading<List<Ladder>> reading = LaddersCsv.read(path);
        tell(reading.problems());
        if (reading.fold(whole -> whole.value().isEmpty(), faulty -> false)) {
            console.note("这张表里没有层级规则。", "There are no ladders in this table.");
        }
        return reading.fold(Reading.Complete::value, faulty -> List.of());
    }

    private List<Ladder> chosen(Editions<Ladders> editions, Place place) {
        Optional<Edition<Ladders>> one = editions.all().stream()
                .filter(e -> edition.map(e.id().value()::equals).orElse(true))
                .reduce((earlier, later) -> later);
        if (one.isEmpty()) {
            console.note(
                    edition.map(id -> "没有写明层级规则的版本 " + id + "。").orElse("这本规则手册没有层级规则。"),
                    edition.map(id -> "No edition " + id + " has ladders.").orElse("This rulebook has no ladders."));
            isFaulty |= edition.isPresent();
            return List.of();
        }
        if (editions.all().size() > 1) {
            String id = one.get().id().value();
            console.note("分析的是版本 " + id + "。", "This is edition " + id + ".");
        }
        LocalDate firstDay = one.get().from();
        if (!place.equals(Place.nowhere())) {
            held = role -> isHeld(role, place.roster(), firstDay);
        }
        return one.get().rules().all();
    }

    private static boolean isHeld(RoleId role, Roster roster, LocalDate day) {
        return roster.posts().stream()
                .anyMatch(post -> post.role().equals(role)
                        && roster.holder(post.id(), day).isPresent());
    }

    private void tell(List<Problem> problems) {
        console.tell(problems);
        isFaulty |= problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
