package io.github.governance4j.rulebook.risk;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Band;
import io.github.governance4j.core.risk.Choice;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Missing;
import io.github.governance4j.core.risk.ModelKind;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Treatment;
import io.github.governance4j.core.risk.Worse;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One indicator while its bands and choices come in.
 *
 * @param indicator the indicator, its choices still open
 * @param weight its weight; 1 where its kind of model has none
 * @param at where it stands
 * @param bands its bands so far
 * @param choices its choices so far, in the order of the table
 */
record IndicatorDraft(
        Indicator indicator,
        long weight,
        Position at,
        List<ModelDraft.Placed<Band>> bands,
        List<ModelDraft.Placed<Choice>> choices) {
    static final CellKind<IndicatorId> INDICATOR = CellKind.id(IndicatorId::new);
    private static final CellKind<Worse> WORSE = CellKind.word(Worse.class);
    private static final CellKind<Long> DECIMALS = CellKind.wholeNumber(0, 3);
    private static final CellKind<Long> WEIGHT = CellKind.wholeNumber(1, 1_000_000);
    private static final String ASSUME = "ASSUME=";
    private static final List<Treatment> WORDS =
            List.of(Treatment.REFUSE, Treatment.WORST, Treatment.BEST, Treatment.NOT_COUNTED);

    IndicatorId id() {
        return indicator.id();
    }

    /** The indicator; empty if {@code problems} was told of an error in its row. */
    static Optional<IndicatorDraft> read(Row row, ModelKind kind, Consumer<Problem> problems) {
        RowReading reading = new RowReading(row, problems);
        Optional<IndicatorId> id = reading.needed("indicator", INDICATOR);
        Optional<String> title = reading.needed("title_zh", CellKind.TEXT);
        Optional<Worse> worse = reading.needed("worse", WORSE);
        Optional<Quantity> least = reading.needed("least", CellKind.QUANTITY);
        Optional<Quantity> most = reading.needed("most", CellKind.QUANTITY);
        String unit = reading.stated("unit", CellKind.TEXT).orElse("");
        long decimals = reading.stated("decimals", DECIMALS).orElse(0L);
        Optional<Long> weight = weight(row, kind, reading);
        Missing missing = reading.stated("missing", IndicatorDraft::missing).orElse(Missing.REFUSE);
        boolean between = reading.stated("between", CellKind.FLAG).orElse(false);
        String source = reading.stated("source", CellKind.TEXT).orElse("");
        if (!reading.isSound()
                || id.isEmpty()
                || title.isEmpty()
                || worse.isEmpty()
                || least.isEmpty()
                || most.isEmpty()) {
            return Optional.empty();
        }
        Indicator indicator = Indicator.of(id.get(), title.get(), unit, worse.get(), least.get(), most.get())
                .decimals((int) decimals)
                .missing(missing)
                .source(source);
        return Optional.of(new IndicatorDraft(
                between ? indicator.andBetween() : indicator,
                weight.orElse(1L),
                row.cell("indicator").at(),
                new ArrayList<>(),
                new ArrayList<>()));
    }

    Indicator whole() {
        return indicator.choices(ModelDraft.Placed.parts(placedChoices()));
    }

    /** The choices, least first, and where each stands. */
    List<ModelDraft.Placed<Choice>> placedChoices() {
        return choices.stream()
                .sorted(Comparator.comparing(placed -> placed.part().value()))
                .toList();
    }

    ModelParts.Weighed weighed() {
        return new ModelParts.Weighed(whole(), weight, ModelDraft.Placed.parts(bands));
    }

    ModelParts.Axis axis() {
        return new ModelParts.Axis(whole(), ModelDraft.Placed.parts(bands));
    }

    private static Optional<Long> weight(Row row, ModelKind kind, RowReading reading) {
        boolean isStated = row.has("weight") && !row.cell("weight").isEmpty();
        if (kind == ModelKind.WEIGHTED && !row.has("weight")) {
            reading.tell(Problem.error(row.at(), "MISSING_COLUMN").with("column", "weight"));
            return Optional.empty();
        }
        if (kind != ModelKind.WEIGHTED && isStated) {
            reading.tell(row.cell("weight").error("NOT_FOR_THIS_KIND").with("kind", kind.name()));
            return Optional.empty();
        }
        return kind == ModelKind.WEIGHTED ? reading.needed("weight", WEIGHT) : Optional.empty();
    }

    /** {@code REFUSE}, {@code WORST}, {@code BEST}, {@code NOT_COUNTED} or {@code ASSUME=3}. */
    private static Optional<Missing> missing(Cell cell, Consumer<Problem> problems) {
        if (cell.text().startsWith(ASSUME)) {
            return new Cell(cell.at(), cell.text().substring(ASSUME.length()))
                    .as(CellKind.QUANTITY, problems)
                    .map(Missing::assume);
        }
        Optional<Treatment> word = WORDS.stream()
                .filter(treatment -> treatment.name().equals(cell.text()))
                .findFirst();
        if (word.isEmpty()) {
            problems.accept(cell.error("UNKNOWN_WORD").with("words", "REFUSE, WORST, BEST, NOT_COUNTED, ASSUME=…"));
        }
        return word.map(treatment -> new Missing(treatment, Optional.empty()));
    }
}
