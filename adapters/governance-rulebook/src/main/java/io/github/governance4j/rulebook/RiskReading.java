package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.rulebook.mediation.Parts;
import io.github.governance4j.rulebook.risk.ModelSheets;
import io.github.governance4j.rulebook.risk.RiskFiles;
import io.github.governance4j.rulebook.tiering.TieringSheets;
import io.github.governance4j.rulebook.warning.SurgeFields;
import io.github.governance4j.rulebook.warning.WarningFiles;
import io.github.governance4j.rulebook.warning.WarningSheets;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads what editions say of risk; tables named by several editions are read, and their faults told, once. What is more than schemes and
 * models is read by a class of its own, which {@link #read} asks with the section and its models, and is a part of {@link Read}.
 */
final class RiskReading {
    /** What says nothing without models. */
    private static final List<String> OF_MODELS = List.of("indicators", "bands", "choices", "grades", "cells");

    private final ZoneId zone;
    private final Consumer<Problem> problems;
    private final FolderFiles files;
    private final PlaceReading.Read place;
    private final Map<RiskFiles, Optional<Models>> sheets = new HashMap<>();
    private final Map<WarningFiles, Optional<WarningRules>> warnings = new HashMap<>();

    RiskReading(Path folder, ZoneId zone, PlaceReading.Read place, Consumer<Problem> problems) {
        this.zone = zone;
        this.problems = problems;
        this.place = place;
        this.files = new FolderFiles(folder, problems);
    }

    /**
     * What one edition says.
     *
     * @param models its schemes and models, where it says anything and nothing was wrong
     * @param tiers how tiers come into effect, likewise
     * @param warnings what may be warned of, likewise
     * @param surges what surges are looked for, likewise
     */
    record Read(
            Optional<Models> models,
            Optional<TierRules> tiers,
            Optional<WarningRules> warnings,
            Optional<SurgeSettings> surges) {
        /** What an edition says that is silent on risk. */
        static final Read NOTHING = new Read(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Read read(Fields edition) {
        return edition.optional("risk")
                .flatMap(node -> Fields.of(node, problems))
                .map(this::section)
                .orElse(Read.NOTHING);
    }

    private Read section(Fields section) {
        Optional<WarningRules> ofWarnings = section.optional("warnings").flatMap(this::warnings);
        Optional<SurgeSettings> ofSurges = section.optional("surge").flatMap(node -> SurgeFields.read(node, problems));
        // Who speaks of warnings or surges only need have no schemes.
        boolean speaksOfModels = section.optional("schemes").isPresent()
                || section.optional("models").isPresent()
                || section.optional("tiering").isPresent()
                || (section.optional("warnings").isEmpty()
                        && section.optional("surge").isEmpty());
        Optional<Models> models = speaksOfModels ? models(section) : Optional.empty();
        Optional<TierRules> tiers = tiers(section, models);
        section.nothingElse();
        return new Read(models, tiers, ofWarnings, ofSurges);
    }

    private Optional<WarningRules> warnings(YamlNode node) {
        Optional<Fields> fields = Fields.of(node, problems);
        Optional<Path> levels = fields.flatMap(section -> file(section, "levels"));
        Optional<Path> measures = fields.flatMap(section -> file(section, "measures"));
        Optional<Path> tellings = fields.flatMap(section -> file(section, "tellings"));
        fields.ifPresent(Fields::nothingElse);
        if (levels.isEmpty() || measures.isEmpty() || tellings.isEmpty()) {
            return Optional.empty();
        }
        return warnings.computeIfAbsent(
                new WarningFiles(levels.get(), measures.get(), tellings.get()),
                unread -> WarningSheets.read(
                        unread, zone, place.isStated() ? place.place() : Optional.empty(), problems));
    }

    private Optional<TierRules> tiers(Fields section, Optional<Models> models) {
        Optional<YamlNode> stated = section.optional("tiering");
        if (stated.isEmpty()) {
            List.of("tier-terms", "tier-measures")
                    .forEach(key -> section.optional(key)
                            .ifPresent(node -> problems.accept(Problem.error(node.at(), "TIERS_WITHOUT_TIERING")
                                    .with("key", key))));
            return Optional.empty();
        }
        section.required("tier-terms");
        Optional<Path> schemes = file(section, "tiering");
        Optional<Path> terms = file(section, "tier-terms");
        Optional<Path> measures = stated(section, "tier-measures");
        boolean isWhole = section.optional("tier-measures").isEmpty() || measures.isPresent();
        return models.isEmpty() || schemes.isEmpty() || terms.isEmpty() || !isWhole
                ? Optional.empty()
                : TieringSheets.read(
                        new TieringSheets.Files(schemes.get(), terms.get(), measures), zone, models.get(), problems);
    }

    private Optional<Models> models(Fields section) {
        Optional<Path> schemes = file(section, "schemes");
        Optional<YamlNode> models = section.optional("models");
        if (models.isPresent()) {
            section.required("indicators");
        }
        for (String key : OF_MODELS) {
            Optional<YamlNode> node = section.optional(key);
            if (models.isEmpty() && node.isPresent()) {
                problems.accept(
                        Problem.error(node.get().at(), "RISK_WITHOUT_MODELS").with("key", key));
            }
        }
        Parts parts = new Parts(section);
        Optional<Path> modelFile = part(parts, section, "models");
        Optional<Path> indicators = part(parts, section, "indicators");
        Optional<Path> bands = part(parts, section, "bands");
        Optional<Path> choices = part(parts, section, "choices");
        Optional<Path> grades = part(parts, section, "grades");
        Optional<Path> cells = part(parts, section, "cells");
        return schemes.map(file ->
                        new RiskFiles(file, modelFile, indicators, bands, choices, grades, cells, parts.isWhole()))
                .flatMap(tables -> sheets.computeIfAbsent(tables, unread -> ModelSheets.read(unread, problems)));
    }

    private Optional<Path> part(Parts parts, Fields section, String key) {
        return parts.part(key, stated -> file(section, stated));
    }

    private Optional<Path> stated(Fields section, String key) {
        return section.optional(key).isPresent() ? file(section, key) : Optional.empty();
    }

    private Optional<Path> file(Fields section, String key) {
        return section.cell(key).flatMap(files::find);
    }
}
