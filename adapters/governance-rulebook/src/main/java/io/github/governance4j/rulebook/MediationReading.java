package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.rulebook.mediation.Around;
import io.github.governance4j.rulebook.mediation.MediationFiles;
import io.github.governance4j.rulebook.mediation.MediationSheets;
import io.github.governance4j.rulebook.mediation.RolesFields;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what editions say of mediation. What is wrong with a file that several editions name is told once. */
final class MediationReading {
    private static final String LATE = "late-days";

    private final Consumer<Problem> problems;
    private final FolderFiles files;
    private final PlaceReading.Read place;
    private final Set<Problem> told = new HashSet<>();

    MediationReading(Path folder, PlaceReading.Read place, Consumer<Problem> problems) {
        this.problems = problems;
        this.files = new FolderFiles(folder, problems);
        this.place = place;
    }

    /** What one edition says; empty if it is silent, or a problem was told. */
    Optional<MediationRules> read(Fields edition, Optional<LocalDate> from, Optional<Ladders> ladders) {
        // An edition without ladders has none; one whose ladders could not be read may have any.
        Optional<Ladders> known = edition.optional("ladders").isPresent() ? ladders : Optional.of(Ladders.none());
        Around around = new Around(known, place.isStated() ? place.place() : Optional.empty(), from);
        return edition.optional("mediation")
                .flatMap(node -> Fields.of(node, problems))
                .flatMap(section -> section(section, around));
    }

    private Optional<MediationRules> section(Fields section, Around around) {
        Optional<RolesFields.Read> roles = RolesFields.read(section, problems);
        Optional<Path> tracks = file(section, "tracks");
        Optional<Path> kinds = file(section, "kinds");
        Optional<Path> means = stated(section, "means");
        Optional<Path> exclusions = stated(section, "exclusions");
        Optional<Integer> lateDays = section.optional(LATE).isPresent()
                ? section.number(LATE, 0, MediationRules.MOST_LATE_DAYS)
                : Optional.empty();
        section.nothingElse();
        boolean isWhole = !isLost(section, "means", means)
                && !isLost(section, "exclusions", exclusions)
                && !isLost(section, LATE, lateDays);
        if (tracks.isEmpty() || kinds.isEmpty() || !isWhole) {
            return Optional.empty();
        }
        Optional<MediationRules.Builder> rules = MediationSheets.read(
                new MediationFiles(tracks.get(), kinds.get(), means, exclusions), roles, around, this::tellOnce);
        rules.ifPresent(builder -> lateDays.ifPresent(builder::lateDays));
        return rules.map(MediationRules.Builder::build);
    }

    private static boolean isLost(Fields section, String key, Optional<?> read) {
        return section.optional(key).isPresent() && read.isEmpty();
    }

    private Optional<Path> file(Fields section, String key) {
        return section.cell(key).flatMap(files::find);
    }

    private Optional<Path> stated(Fields section, String key) {
        return section.optional(key).isPresent() ? file(section, key) : Optional.empty();
    }

    // Past the bound problems are only counted, so nothing need be remembered.
    private void tellOnce(Problem problem) {
        if (told.size() >= Faults.DEFAULT_BOUND || told.add(problem)) {
            problems.accept(problem);
        }
    }
}
