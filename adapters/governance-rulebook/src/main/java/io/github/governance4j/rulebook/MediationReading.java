package io.github.governance4j.rulebook;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.feedback.FeedbackRules;
import io.github.governance4j.mediation.referral.ReferralRules;
import io.github.governance4j.mediation.rules.MediationRules;
import io.github.governance4j.mediation.selection.SelectionRules;
import io.github.governance4j.mediation.settlement.SettlementRules;
import io.github.governance4j.mediation.stipend.StipendScale;
import io.github.governance4j.rulebook.mediation.Around;
import io.github.governance4j.rulebook.mediation.FeedbackFields;
import io.github.governance4j.rulebook.mediation.MediationFiles;
import io.github.governance4j.rulebook.mediation.MediationSheets;
import io.github.governance4j.rulebook.mediation.Parts;
import io.github.governance4j.rulebook.mediation.ReferralFields;
import io.github.governance4j.rulebook.mediation.RolesFields;
import io.github.governance4j.rulebook.mediation.SelectionFields;
import io.github.governance4j.rulebook.mediation.SettlementFields;
import io.github.governance4j.rulebook.mediation.StipendFields;
import io.github.governance4j.rulebook.mediation.Tables;
import io.github.governance4j.rulebook.mediation.YamlLimits;
import io.github.governance4j.rulebook.yaml.Fields;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what editions say of mediation. What is wrong with a file that several editions name is told once. */
final class MediationReading {
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
    Optional<Read> read(Fields edition, Optional<LocalDate> from, Optional<Ladders> ladders) {
        // An edition without ladders has none; one whose ladders could not be read may have any.
        Optional<Ladders> known = edition.optional("ladders").isPresent() ? ladders : Optional.of(Ladders.none());
        Around around = new Around(known, place.isStated() ? place.place() : Optional.empty(), from);
        return edition.optional("mediation")
                .flatMap(node -> Fields.of(node, problems))
                .flatMap(section -> section(section, around));
    }

    private Optional<Read> section(Fields section, Around around) {
        Tables tables = new Tables(files::find);
        Parts parts = new Parts(section);
        Optional<RolesFields.Read> roles = RolesFields.read(section, problems);
        Optional<Path> tracks = section.cell("tracks").flatMap(files::find);
        Optional<Path> kinds = section.cell("kinds").flatMap(files::find);
        Optional<Path> means = parts.part("means", key -> tables.named(section, key));
        Optional<Path> exclusions = parts.part("exclusions", key -> tables.named(section, key));
        Optional<Path> mediators = parts.part("mediators", key -> tables.named(section, key));
        Optional<Path> committees = parts.part("committees", key -> tables.named(section, key));
        Optional<Path> caseFile = parts.part("case-file", key -> tables.named(section, key));
        boolean isEveryOneFound = parts.isWhole();
        Optional<TimeLimit> retention = parts.part("retention", key -> YamlLimits.read(section, key, problems));
        Optional<SelectionRules> selection =
                parts.part("selection", key -> inside(section, key).flatMap(SelectionFields::read));
        Optional<SettlementRules> settlement = parts.part(
                "settlement",
                key -> inside(section, key).flatMap(fields -> SettlementFields.read(fields, tables, this::tellOnce)));
        Optional<ReferralRules> referral = parts.part(
                "referrals",
                key -> inside(section, key)
                        .flatMap(fields -> ReferralFields.read(fields, tables, around, this::tellOnce)));
        Optional<StipendScale> stipends = parts.part(
                "stipends",
                key -> inside(section, key)
                        .flatMap(fields -> StipendFields.read(fields, tables, around, this::tellOnce)));
        Optional<FeedbackRules> feedback = parts.part(
                "feedback", key -> inside(section, key).flatMap(fields -> FeedbackFields.read(fields, problems)));
        Optional<Integer> lateDays =
                parts.part("late-days", key -> section.number(key, 0, MediationRules.MOST_LATE_DAYS));
        section.nothingElse();
        if (tracks.isEmpty() || kinds.isEmpty()) {
            return Optional.empty();
        }
        MediationFiles named = new MediationFiles(
                tracks.get(), kinds.get(), means, exclusions, mediators, committees, caseFile, isEveryOneFound);
        Optional<MediationRules.Builder> rules = MediationSheets.read(named, roles, retention, around, this::tellOnce)
                .filter(sound -> parts.isWhole());
        rules.ifPresent(builder -> {
            selection.ifPresent(builder::selection);
            settlement.ifPresent(builder::settlement);
            referral.ifPresent(builder::referral);
            stipends.ifPresent(builder::stipends);
            lateDays.ifPresent(builder::lateDays);
        });
        return rules.map(builder -> new Read(builder.build(), feedback.orElse(FeedbackRules.USUAL)));
    }

    private Optional<Fields> inside(Fields section, String key) {
        return section.optional(key).flatMap(node -> Fields.of(node, problems));
    }

    // Past the bound problems are only counted, so nothing need be remembered.
    private void tellOnce(Problem problem) {
        if (told.size() >= Faults.DEFAULT_BOUND || told.add(problem)) {
            problems.accept(problem);
        }
    }

    /**
     * What one edition says.
     *
     * @param rules how disputes are mediated
     * @param feedback how parties rate; as usual where nothing is stated
     */
    record Read(MediationRules rules, FeedbackRules feedback) {}
}
