package io.github.governance4j.examples.county.tier;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.risk.Assessed;
import io.github.governance4j.core.risk.Assessment;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A table of subjects, read; each row is assessed when it is asked for, as the assessments of a long table take much room. */
final class Subjects {
    private static final String SUBJECT = "subject";
    private static final CellKind<StreamId> ID = CellKind.id(StreamId::new);

    private final Model model;
    private final EditionId edition;
    private final Consumer<Problem> tell;
    private final Map<StreamId, Taken> taken = new LinkedHashMap<>();

    private Subjects(Model model, EditionId edition, Consumer<Problem> tell) {
        this.model = model;
        this.edition = edition;
        this.tell = tell;
    }

    /** What a row says: its line, and the model's readings in thousandths in the model's order. */
    private static final class Taken {
        private static final long MISSING = Long.MIN_VALUE;

        private final int line;
        private final long[] values;

        Taken(int line, long[] values) {
            this.line = line;
            this.values = values;
        }
    }

    /** Every row that could be read; if {@code tell} hears of an error, some are missing. */
    static Subjects read(Path file, Model model, EditionId edition, Models models, Consumer<Problem> tell) {
        Subjects subjects = new Subjects(model, edition, tell);
        try (CsvRows rows = columns(model, models).open(file, tell)) {
            while (rows.hasNext()) {
                subjects.take(rows.next());
            }
        }
        return subjects;
    }

    /** Assesses every row, in the order of the table. */
    void each(Consumer<Assessment> to) {
        taken.forEach((id, row) -> assess(id, row)
                .fold(
                        assessment -> {
                            to.accept(assessment);
                            return true;
                        },
                        lacking -> false));
    }

    private Assessed assess(StreamId id, Taken row) {
        Map<IndicatorId, Quantity> readings = new HashMap<>();
        for (int i = 0; i < row.values.length; i++) {
            if (row.values[i] != Taken.MISSING) {
                readings.put(model.indicators().get(i).id(), new Quantity(row.values[i]));
            }
        }
        return model.assess(new Subject.OfHazard(id), Readings.of(readings), edition);
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
        long[] values = new long[model.indicators().size()];
        for (int i = 0; i < values.length; i++) {
            Indicator indicator = model.indicators().get(i);
            values[i] = row.has(indicator.id().value())
                    ? value(indicator, row.cell(indicator.id().value()), told)
                            .map(Quantity::thousandths)
                            .orElse(Taken.MISSING)
                    : Taken.MISSING;
        }
        if (id.isEmpty()) {
            return;
        }
        Taken one = new Taken(row.at().line(), values);
        Taken before = taken.putIfAbsent(id.get(), one);
        if (before != null) {
            told.accept(row.cell(SUBJECT).error("DUPLICATE_SUBJECT").with("line", before.line));
        }
        if (!isFaulty[0] && !assess(id.get(), one).fold(assessment -> true, lacking -> false)) {
            told.accept(Problem.error(row.at(), "NOTHING_TO_ASSESS")
                    .with("model", model.id().value()));
        }
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

    /** The values by name, or the first two and the last, which shows how fine they are: {@code 0.1, 0.2 … 10}. */
    private static List<String> possible(Indicator indicator) {
        if (indicator.isOnlyChoices()) {
            return indicator.choices().stream()
                    .map(choice -> choice.value().toString())
                    .toList();
        }
        long step = Quantity.ONE;
        for (int places = 0; places < indicator.decimals(); places++) {
            step /= 10;
        }
        Quantity second = new Quantity(indicator.least().thousandths() + step);
        return second.compareTo(indicator.most()) < 0
                ? List.of(indicator.least().toString(), second + " … " + indicator.most())
                : List.of(indicator.least().toString(), indicator.most().toString());
    }
}
