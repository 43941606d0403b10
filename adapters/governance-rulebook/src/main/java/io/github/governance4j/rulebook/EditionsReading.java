package io.github.governance4j.rulebook;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rulebook.Adoption;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.yaml.Fields;
import io.github.governance4j.rulebook.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the editions of a rulebook. */
final class EditionsReading {
    /** How many editions a rulebook may have. */
    static final int MOST_EDITIONS = 100;

    private static final CellKind<EditionId> ID = CellKind.id(EditionId::new);

    private final Consumer<Problem> problems;
    private final SectionsReading sectionsReading;
    private final Set<EditionId> ids = new HashSet<>();
    // By section: two editions that speak of different things may begin on one day.
    private final Map<String, Set<LocalDate>> adoptedFrom = new HashMap<>();

    EditionsReading(SectionsReading sections, Consumer<Problem> problems) {
        this.problems = problems;
        this.sectionsReading = sections;
    }

    /** The editions, whose sections are made only when asked for: after it is known that nothing was wrong. */
    List<Unmade> read(List<YamlNode> nodes, YamlNode list) {
        if (nodes.isEmpty()) {
            problems.accept(Problem.error(list.at(), "NO_EDITIONS"));
        }
        if (nodes.size() > MOST_EDITIONS) {
            problems.accept(Problem.error(nodes.get(MOST_EDITIONS).at(), "TOO_MANY_EDITIONS")
                    .with("most", MOST_EDITIONS));
        }
        List<Unmade> editions = new ArrayList<>();
        nodes.stream()
                .limit(MOST_EDITIONS)
                .forEach(
                        node -> Fields.of(node, problems).flatMap(this::edition).ifPresent(editions::add));
        return editions;
    }

    private Optional<Unmade> edition(Fields fields) {
        Optional<Cell> idCell = fields.cell("id");
        Optional<EditionId> id = idCell.flatMap(cell -> cell.as(ID, problems));
        Optional<Cell> fromCell = fields.cell("from");
        Optional<LocalDate> from = fromCell.flatMap(cell -> cell.as(CellKind.DAY, problems));
        Optional<YamlNode> adoptedNode = fields.required("adopted");
        Optional<Adoption> adopted = adoptedNode.flatMap(new AdoptionReading(problems)::read);
        SectionsReading.Unmade sections = sectionsReading.read(fields, from);
        fields.nothingElse();
        if (id.isPresent() && !ids.add(id.get())) {
            problems.accept(idCell.orElseThrow().error("DUPLICATE_EDITION"));
        }
        if (id.isEmpty() || from.isEmpty() || adopted.isEmpty()) {
            return Optional.empty();
        }
        judge(id.get(), fromCell.orElseThrow(), from.get(), adoptedNode.orElseThrow(), adopted.get());
        if (adopted.get().holds()) {
            once(id.get(), fromCell.orElseThrow(), from.get(), SectionsReading.stated(fields));
        }
        return Optional.of(new Unmade(id.get(), from.get(), adopted.get(), sections));
    }

    private void judge(EditionId id, Cell fromCell, LocalDate from, YamlNode adoptedNode, Adoption adopted) {
        if (!adopted.holds()) {
            problems.accept(notAdopted(id, adoptedNode, adopted));
            return;
        }
        adopted.on()
                .filter(from::isBefore)
                .ifPresent(on -> problems.accept(fromCell.warning("EDITION_REACHES_BACK")
                        .with("edition", id.value())
                        .with("adopted", on.toString())));
    }

    private void once(EditionId id, Cell fromCell, LocalDate from, List<String> sections) {
        List<String> twice = sections.stream()
                .filter(section -> !adoptedFrom
                        .computeIfAbsent(section, first -> new HashSet<>())
                        .add(from))
                .toList();
        if (!twice.isEmpty()) {
            problems.accept(fromCell.error("TWO_EDITIONS_ON_ONE_DAY")
                    .with("edition", id.value())
                    .with("sections", twice));
        }
    }

    // Only what fails is named. Built by hand, since a sentence may be longer than other values are let be.
    private static Problem notAdopted(EditionId id, YamlNode node, Adoption adopted) {
        List<Explanation> failing = adopted.explanation().because().stream()
                .filter(finding -> !finding.holds())
                .toList();
        List<Explanation> causes = failing.isEmpty() ? List.of(adopted.explanation()) : failing;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("edition", id.value());
        values.put("cause-zh", said(causes, Language.ZH));
        values.put("cause-en", said(causes, Language.EN));
        return new Problem(node.at(), "EDITION_NOT_ADOPTED", Severity.WARNING, Optional.empty(), values);
    }

    private static String said(List<Explanation> causes, Language language) {
        return causes.stream()
                .map(cause -> cause.line(language))
                .collect(Collectors.joining(language == Language.ZH ? "" : " "));
    }

    /**
     * An edition whose sections are not made yet.
     *
     * @param id its name
     * @param from its first day
     * @param adopted how it was adopted
     * @param sections what it says
     */
    record Unmade(EditionId id, LocalDate from, Adoption adopted, SectionsReading.Unmade sections) {
        /** The edition of one section, whose rules are made. */
        <T> Edition<T> of(T rules) {
            return new Edition<>(id, from, adopted, rules);
        }
    }
}
