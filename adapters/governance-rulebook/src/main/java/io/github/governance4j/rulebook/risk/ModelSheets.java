package io.github.governance4j.rulebook.risk;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.ModelKind;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The tables of models: one row a model, an indicator, a band, a choice, a range of scores, a cell; and what their analysis finds. */
public final class ModelSheets {
    /** The most models a table may have: 50 (ours); each is analysed on reading. */
    public static final int MOST_MODELS = 50;

    /** The columns of the models. */
    public static final Columns MODELS = Columns.of("model", "title_zh", "kind", "scheme")
            .optional("source", "note")
            .about("model");

    /** The columns of the indicators. */
    public static final Columns INDICATORS = Columns.of("model", "indicator", "title_zh", "worse", "least", "most")
            .optional("unit", "decimals", "weight", "missing", "between", "source")
            .about("model");

    /** The columns of the bands. */
    public static final Columns BANDS = Columns.of("model", "indicator", "lower", "upper", "points")
            .optional("title_zh", "source")
            .about("model");

    /** The columns of the choices. */
    public static final Columns CHOICES = Columns.of("model", "indicator", "value")
            .optional("title_zh", "source")
            .about("model");

    /** The columns of ranges of scores, thresholds and floors. */
    public static final Columns GRADES =
            Columns.of("model", "measure", "lower", "upper", "tier").about("model");

    /** The columns of the cells of matrices. */
    public static final Columns CELLS =
            Columns.of("model", "likelihood", "severity", "tier").about("model");

    static final CellKind<ModelId> MODEL = CellKind.id(ModelId::new);
    private static final CellKind<ModelKind> KIND = CellKind.word(ModelKind.class);

    private final Map<SchemeId, TierScheme> schemes = new LinkedHashMap<>();
    private final Consumer<Problem> problems;
    private final Map<ModelId, ModelDraft> drafts = new LinkedHashMap<>();
    /** Every model a row was meant to be, so that what hangs on one that could not be read is not told of as well. */
    private final Set<String> named = new HashSet<>();

    private boolean isWhole = true;
    // What seems missing in a table may be a row that could not be read at all.
    private boolean everyModelNamed = true;
    private boolean everyIndicatorNamed = true;

    private ModelSheets(List<TierScheme> schemes, Consumer<Problem> problems) {
        schemes.forEach(scheme -> this.schemes.put(scheme.id(), scheme));
        this.problems = problem -> {
            isWhole &= problem.severity() != Severity.ERROR;
            problems.accept(problem);
        };
    }

    /**
     * {@return the schemes and models, or empty if a problem was told}
     *
     * @param files the tables
     * @param problems told of every fault, and of what the analysis of the models finds
     */
    public static Optional<Models> read(RiskFiles files, Consumer<Problem> problems) {
        Optional<List<TierScheme>> schemes = SchemeSheet.read(files.schemes(), problems);
        // What stands in the other tables is worth reading even then, but every tier would be unknown.
        if (schemes.isEmpty()) {
            return Optional.empty();
        }
        ModelSheets sheets = new ModelSheets(schemes.get(), problems);
        sheets.isWhole = files.isEveryOneFound();
        boolean everyModelRow = sheets.each(MODELS, files.models(), sheets::model);
        sheets.everyModelNamed &= everyModelRow;
        boolean everyIndicatorRow = sheets.each(INDICATORS, files.indicators(), sheets::indicator);
        sheets.everyIndicatorNamed &= everyIndicatorRow;
        sheets.each(CHOICES, files.choices(), row -> sheets.part(row, ModelDraft::choice));
        sheets.each(BANDS, files.bands(), row -> sheets.part(row, ModelDraft::band));
        sheets.each(GRADES, files.grades(), row -> sheets.part(row, ModelDraft::grade));
        sheets.each(CELLS, files.cells(), row -> sheets.part(row, ModelDraft::cell));
        return sheets.made(schemes.get());
    }

    /** Answers whether every row could be handed out. */
    private boolean each(Columns columns, Optional<Path> file, Consumer<Row> taker) {
        if (file.isEmpty()) {
            return false;
        }
        try (CsvRows rows = columns.open(file.get(), problems)) {
            while (rows.hasNext()) {
                taker.accept(rows.next());
            }
            boolean isEveryRow = rows.faultyRows() == 0 && !rows.columns().isEmpty();
            isWhole &= isEveryRow;
            return isEveryRow;
        }
    }

    /** Hands a row to its model; answers whether there is one. */
    private boolean part(Row row, BiConsumer<ModelDraft, Row> taker) {
        Cell cell = row.cell("model");
        Optional<ModelId> id = cell.as(MODEL, problems);
        Optional<ModelDraft> draft = id.map(drafts::get);
        draft.ifPresent(model -> taker.accept(model, row));
        if (id.isPresent() && draft.isEmpty() && everyModelNamed && !named.contains(cell.text())) {
            problems.accept(cell.error("UNKNOWN_MODEL").with("models", drafts.keySet()));
        }
        return draft.isPresent();
    }

    private void indicator(Row row) {
        boolean isTaken = part(row, ModelDraft::indicator);
        everyIndicatorNamed &= isTaken
                && row.cell("indicator")
                        .as(IndicatorDraft.INDICATOR, toldAlready -> {})
                        .isPresent();
    }

    private void model(Row row) {
        named.add(row.cell("model").text());
        RowReading reading = new RowReading(row, problems);
        Optional<ModelId> id = reading.needed("model", MODEL);
        everyModelNamed &= id.isPresent();
        Optional<String> title = reading.needed("title_zh", CellKind.TEXT);
        Optional<ModelKind> kind = reading.needed("kind", KIND);
        Optional<TierScheme> scheme = reading.needed("scheme", SchemeSheet.SCHEME)
                .flatMap(name -> {
                    Optional<TierScheme> found = Optional.ofNullable(schemes.get(name));
                    if (found.isEmpty()) {
                        reading.tell(row.cell("scheme")
                                .error("UNKNOWN_SCHEME")
                                .with("schemes", schemes.keySet().toString()));
                    }
                    return found;
                });
        Optional<String> source = reading.stated("source", CellKind.TEXT);
        Optional<String> note = reading.stated("note", CellKind.TEXT);
        if (id.isEmpty() || title.isEmpty() || kind.isEmpty() || scheme.isEmpty()) {
            return;
        }
        if (drafts.containsKey(id.get())) {
            reading.tell(row.cell("model")
                    .error("DUPLICATE_MODEL")
                    .with("line", drafts.get(id.get()).at().line()));
        } else if (drafts.size() == MOST_MODELS) {
            reading.tell(row.cell("model").error("TOO_MANY_MODELS").with("most", MOST_MODELS));
        } else {
            ModelDraft.Head head = new ModelDraft.Head(
                    id.get(), title.get(), kind.get(), scheme.get(), source.orElse(""), note.orElse(""));
            drafts.put(id.get(), new ModelDraft(row, head, schemes.values(), () -> everyIndicatorNamed, problems));
        }
    }

    private Optional<Models> made(List<TierScheme> all) {
        // What seems missing may be a row that could not be read.
        if (!isWhole) {
            return Optional.empty();
        }
        List<Model> models = new ArrayList<>();
        drafts.values().forEach(draft -> draft.made().ifPresent(models::add));
        return isWhole ? Optional.of(Models.of(all, models)) : Optional.empty();
    }
}
