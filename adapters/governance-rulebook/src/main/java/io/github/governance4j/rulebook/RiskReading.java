package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.rulebook.risk.ModelSheets;
import io.github.governance4j.rulebook.risk.RiskFiles;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.nio.file.Path;
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

    private final Consumer<Problem> problems;
    private final FolderFiles files;
    private final Map<RiskFiles, Optional<Models>> sheets = new HashMap<>();

    RiskReading(Path folder, Consumer<Problem> problems) {
        this.problems = problems;
        this.files = new FolderFiles(folder, problems);
    }

    /**
     * What one edition says.
     *
     * @param models its schemes and models, where it says anything and nothing was wrong
     */
    record Read(Optional<Models> models) {
        /** What an edition says that is silent on risk. */
        static final Read NOTHING = new Read(Optional.empty());
    }

    Read read(Fields edition) {
        return edition.optional("risk")
                .flatMap(node -> Fields.of(node, problems))
                .map(this::section)
                .orElse(Read.NOTHING);
    }

    private Read section(Fields section) {
        Optional<Models> models = models(section);
        section.nothingElse();
        return new Read(models);
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
        Optional<RiskFiles> named = schemes.map(file -> new RiskFiles(
                file,
                stated(section, "models"),
                stated(section, "indicators"),
                stated(section, "bands"),
                stated(section, "choices"),
                stated(section, "grades"),
                stated(section, "cells")));
        return named.flatMap(tables -> sheets.computeIfAbsent(tables, unread -> ModelSheets.read(unread, problems)));
    }

    private Optional<Path> stated(Fields section, String key) {
        return section.optional(key).isPresent() ? file(section, key) : Optional.empty();
    }

    private Optional<Path> file(Fields section, String key) {
        return section.cell(key).flatMap(files::find);
    }
}
