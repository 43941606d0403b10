package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.rulebook.ladder.LadderReview;
import io.github.governance4j.rulebook.ladder.LadderSheet;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the ladders that editions name; a file named by several editions is read, and its faults told, once. */
final class LaddersReading {
    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final Consumer<Problem> found;
    private final FolderFiles files;
    private final Map<Path, Optional<Ladders>> sheets = new HashMap<>();

    /**
     * A reading.
     *
     * @param folder where the files are
     * @param zone where the limits read the clock
     * @param problems told of what is wrong with the files
     * @param found told of what the analysis of the ladders finds
     */
    LaddersReading(Path folder, ZoneId zone, Consumer<Problem> problems, Consumer<Problem> found) {
        this.zone = zone;
        this.problems = problems;
        this.found = found;
        this.files = new FolderFiles(folder, problems);
    }

    /** The ladders an edition names; empty if it names none, or a problem was told. */
    Optional<Ladders> read(Fields edition) {
        return edition.optional("ladders").isPresent()
                ? edition.cell("ladders")
                        .flatMap(files::find)
                        .flatMap(file -> sheets.computeIfAbsent(file, this::sheet))
                : Optional.empty();
    }

    private Optional<Ladders> sheet(Path file) {
        List<Problem> errors = new ArrayList<>();
        var placed = LadderSheet.read(file, zone, problem -> {
            if (problem.severity() == Severity.ERROR) {
                errors.add(problem);
            }
            problems.accept(problem);
        });
        placed.forEach(ladder -> LadderReview.tell(ladder, Severity.ERROR, found));
        // A ladder that seems missing may be one that could not be read.
        return errors.isEmpty()
                ? Optional.of(Ladders.of(
                        placed.stream().map(LadderSheet.Placed::ladder).toList()))
                : Optional.empty();
    }
}
