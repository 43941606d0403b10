package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.rulebook.claim.ClaimAround;
import io.github.governance4j.rulebook.claim.ClaimSheets;
import io.github.governance4j.rulebook.claim.Items;
import io.github.governance4j.rulebook.mediation.Tables;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what editions say of claims. What is wrong with a file that several editions name is told once. */
final class ClaimsReading {
    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final FolderFiles files;
    private final PlaceReading.Read place;
    private final Set<Problem> told = new HashSet<>();

    ClaimsReading(Path folder, ZoneId zone, PlaceReading.Read place, Consumer<Problem> problems) {
        this.zone = zone;
        this.problems = problems;
        this.files = new FolderFiles(folder, problems);
        this.place = place;
    }

    /** What one edition says; empty if it is silent, or a problem was told. */
    Optional<ClaimRules> read(Fields edition, Optional<LocalDate> from, Optional<PointsReading.Unmade> points) {
        Items items = points.map(PointsReading.Unmade::items).orElse(Items.UNKNOWN);
        ClaimAround around = new ClaimAround(items, zone, place.isStated() ? place.place() : Optional.empty(), from);
        return edition.optional("claims")
                .flatMap(node -> Fields.of(node, problems))
                .flatMap(section -> ClaimSheets.read(section, new Tables(files::find), around, this::tellOnce));
    }

    // Past the bound problems are only counted, so nothing need be remembered.
    private void tellOnce(Problem problem) {
        if (told.size() >= Faults.DEFAULT_BOUND || told.add(problem)) {
            problems.accept(problem);
        }
    }
}
