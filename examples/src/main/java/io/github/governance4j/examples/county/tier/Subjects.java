package io.github.governance4j.examples.county.tier;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.risk.Assessment;
import io.github.governance4j.core.risk.Choice;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.Subject;
import io.github.governance4j.core.risk.Treatment;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a table of subjects and assesses each row. */
final class Subjects {
    private static final String SUBJECT = "subject";
    private static final CellKind<StreamId> ID = CellKind.id(StreamId::new);

    private final Model model;
    private final EditionId edition;
    private final Consumer<Problem> tell;
    private final Map<StreamId, Row> seen = new HashMap<>();
    private final List<Assessment> found = new ArrayList<>();

    private Subjects(Model model, EditionId edition, Consumer<Problem> tell) {
        this.model = model;
        this.edition = edition;
        this.tell = tell;
    }

    /** Every row assessed; if {@code tell} hears of an error, some are missing. */
    static List<Assessment> assessed(Path file, Model model, EditionId edition, Models models, Consumer<Problem> tell) {
        Subjects subjects = new Subjects(model, edition, tell);
        try (CsvRows rows = columns(model, models).open(file, tell)) {
            while (rows.hasNext()) {
                subjects.take(rows.next());
            }
        }
        return subjects.found;
    }

    /** A column may be missing where its readings may be; one that belongs to another model does no harm. */
    private static Columns columns(Model model, Models models) {
        List<String> needed = new ArrayList<>(List.of(SUBJECT));
        Set<String> known = new LinkedHashSet<>();
        models.models()
                .forEach(one -> one.indicators()
                        .forEach(indicator -> known.add(indicator.id().value())));
        for (Indicator indicator : model.indicators()) {
            if (indicator.missing().treatment() == Treatment.REFUSE) {
                needed.add(indicator.id().value());
            }
        }
        known.removeAll(needed);
        return Columns.of(needed.toArray(String[]::new)).optional(known.toArray(String[]::new));
    }

    private void take(Row row) {
        boolean[] isFaulty = {false};
        Consumer<Problem> told = problem -> {
            isFaulty[0] |= problem.severity() == Severity.ERROR;
            tell.accept(problem);
        };
        Optional<StreamId> id = row.cell(SUBJECT).as(ID, told);
        Row before = id.isPresent() ? seen.putIfAbsent(id.get(), row) : null;
        if (before != null) {
            told.accept(row.cell(SUBJECT)
                    .error("DUPLICATE_SUBJECT")
                    .with("line", before.at().line()));
        }
        Map<IndicatorId, Quantity> readings = new HashMap<>();
        for (Indicator indicator : model.indicators()) {
            if (row.has(indicator.id().value())) {
                value(indicator, row.cell(indicator.id().value()), told)
                        .ifPresent(value -> readings.put(indicator.id(), value));
            }
        }
        if (isFaulty[0] || id.isEmpty()) {
            return;
        }
        model.assess(new Subject.OfHazard(id.get()), Readings.of(readings), edition)
                .fold(found::add, lacking -> {
                    told.accept(Problem.error(row.at(), "NOTHING_TO_ASSESS")
                            .with("model", model.id().value()));
                    return false;
                });
    }

    private static Optional<Quantity> value(Indicator indicator, Cell cell, Consumer<Problem> told) {
        if (cell.isEmpty()) {
            if (indicator.missing().treatment() == Treatment.REFUSE) {
                told.accept(Problem.error(cell.at(), "READING_MISSING")
                        .with("indicator", indicator.id().value()));
            }
            return Optional.empty();
        }
        Optional<Quantity> value = cell.as(CellKind.QUANTITY, told);
        if (value.isPresent() && !indicator.canBe(value.get())) {
            told.accept(cell.error("READING_IMPOSSIBLE")
                    .with("indicator", indicator.id().value())
                    .with("values", possible(indicator)));
            return Optional.empty();
        }
        return value;
    }

    private static String possible(Indicator indicator) {
        return indicator.isOnlyChoices()
                ? indicator.choices().stream().map(Choice::value).toList().toString()
                : indicator.least() + " … " + indicator.most() + " (" + indicator.decimals() + ")";
    }
}
