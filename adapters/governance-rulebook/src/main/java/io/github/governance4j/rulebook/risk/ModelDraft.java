package io.github.governance4j.rulebook.risk;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Band;
import io.github.governance4j.core.risk.Bound;
import io.github.governance4j.core.risk.Choice;
import io.github.governance4j.core.risk.Floor;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Model;
import io.github.governance4j.core.risk.ModelAnalysis;
import io.github.governance4j.core.risk.ModelHead;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.ModelKind;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Range;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One model while its rows come in, and where each of its parts stands. */
final class ModelDraft {
    /** What {@code grades.csv} calls the score. */
    private static final String SCORE = "score";

    private static final CellKind<Long> STEP = CellKind.wholeNumber(1, 1000);

    private final Row row;
    private final Head head;
    private final Collection<TierScheme> schemes;
    private final BooleanSupplier everyIndicatorNamed;
    private final Consumer<Problem> problems;
    private final Map<IndicatorId, IndicatorDraft> indicators = new LinkedHashMap<>();
    /** Every indicator a row was meant to be, so that what hangs on one that could not be read is not told of as well. */
    private final Set<String> named = new HashSet<>();

    private final List<Placed<ModelParts.Grade>> grades = new ArrayList<>();
    private final List<Placed<Floor>> floors = new ArrayList<>();
    private final List<Placed<ModelParts.Cell>> cells = new ArrayList<>();

    /** {@code everyIndicatorNamed}: whether no row of the indicators' table is lost. */
    ModelDraft(
            Row row,
            Head head,
            Collection<TierScheme> schemes,
            BooleanSupplier everyIndicatorNamed,
            Consumer<Problem> problems) {
        this.row = row;
        this.head = head;
        this.schemes = schemes;
        this.everyIndicatorNamed = everyIndicatorNamed;
        this.problems = problem -> problems.accept(problem.about(head.id().value()));
    }

    /** What its own row says. */
    record Head(ModelId id, String title, ModelKind kind, TierScheme scheme, String source, String note) {}

    /** A part, and where it stands. */
    record Placed<T>(T part, Position at) {
        static <T> List<T> parts(List<Placed<T>> all) {
            return all.stream().map(Placed::part).toList();
        }
    }

    Position at() {
        return row.at();
    }

    void indicator(Row its) {
        named.add(its.cell("indicator").text());
        IndicatorDraft.read(its, head.kind(), problems).ifPresent(draft -> {
            if (draft.id().value().equals(SCORE)) {
                problems.accept(its.cell("indicator").error("INDICATOR_CALLED_SCORE"));
                return;
            }
            IndicatorDraft before = indicators.putIfAbsent(draft.id(), draft);
            if (before != null) {
                problems.accept(its.cell("indicator")
                        .error("DUPLICATE_INDICATOR")
                        .with("line", before.at().line()));
            }
        });
    }

    void choice(Row its) {
        RowReading reading = new RowReading(its, problems);
        Optional<IndicatorDraft> indicator = indicator(its.cell("indicator"));
        Optional<Quantity> value = reading.needed("value", CellKind.QUANTITY);
        Optional<String> title = reading.stated("title_zh", CellKind.TEXT);
        Optional<String> source = reading.stated("source", CellKind.TEXT);
        if (indicator.isPresent() && value.isPresent()) {
            Choice choice = new Choice(value.get(), title.orElse(value.get().toString()), source.orElse(""));
            indicator.get().choices().add(new Placed<>(choice, its.cell("value").at()));
        }
    }

    void band(Row its) {
        if (!isOfKind(its, head.kind() == ModelKind.WEIGHTED || head.kind() == ModelKind.MATRIX)) {
            return;
        }
        RowReading reading = new RowReading(its, problems);
        Optional<IndicatorDraft> indicator = indicator(its.cell("indicator"));
        Optional<Range> range = range(reading);
        Optional<Quantity> points = reading.needed("points", CellKind.QUANTITY);
        Optional<String> title = reading.stated("title_zh", CellKind.TEXT);
        Optional<String> source = reading.stated("source", CellKind.TEXT);
        if (indicator.isPresent() && range.isPresent() && points.isPresent()) {
            Band band = Band.of(range.get(), points.get()).named(title.orElse(""), source.orElse(""));
            indicator.get().bands().add(new Placed<>(band, its.cell("lower").at()));
        }
    }

    void grade(Row its) {
        RowReading reading = new RowReading(its, problems);
        Cell measure = its.cell("measure");
        boolean isScore = measure.text().equals(SCORE);
        boolean hasGrades = head.kind() == ModelKind.WEIGHTED || head.kind() == ModelKind.PRODUCT;
        if (!isOfKind(its, !isScore || hasGrades)) {
            return;
        }
        Optional<IndicatorDraft> indicator = isScore ? Optional.empty() : indicator(measure);
        Optional<Range> range = range(reading);
        Optional<Tier> tier = tier(its.cell("tier"));
        if (range.isEmpty() || tier.isEmpty()) {
            return;
        }
        Position at = its.cell("lower").at();
        if (isScore) {
            grades.add(new Placed<>(new ModelParts.Grade(range.get(), tier.get()), at));
        } else {
            indicator.ifPresent(known -> floors.add(new Placed<>(new Floor(known.id(), range.get(), tier.get()), at)));
        }
    }

    void cell(Row its) {
        if (!isOfKind(its, head.kind() == ModelKind.MATRIX)) {
            return;
        }
        RowReading reading = new RowReading(its, problems);
        Optional<Long> likelihood = reading.needed("likelihood", STEP);
        Optional<Long> severity = reading.needed("severity", STEP);
        Optional<Tier> tier = tier(its.cell("tier"));
        if (likelihood.isPresent() && severity.isPresent() && tier.isPresent()) {
            ModelParts.Cell cell = new ModelParts.Cell(likelihood.get(), severity.get(), tier.get());
            cells.add(new Placed<>(cell, its.cell("likelihood").at()));
        }
    }

    /** The model, or empty if a problem was told; every row of it was read. */
    Optional<Model> made() {
        List<IndicatorDraft> all = List.copyOf(indicators.values());
        if (head.kind() == ModelKind.MATRIX && all.size() != 2) {
            problems.accept(row.cell("kind").error("MATRIX_WITHOUT_TWO_AXES").with("count", all.size()));
            return Optional.empty();
        }
        ModelParts parts = parts(all);
        ModelAnalysis analysis = ModelAnalysis.of(parts);
        ModelReview review = new ModelReview(row.cell("model").at(), all, grades, floors, cells);
        analysis.findings().forEach(finding -> problems.accept(review.problem(finding)));
        return analysis.isSound() ? Optional.of(Model.of(parts)) : Optional.empty();
    }

    private ModelParts parts(List<IndicatorDraft> all) {
        ModelHead top = ModelHead.of(head.id(), head.title(), head.scheme(), head.source())
                .note(head.note());
        List<Floor> lowest = Placed.parts(floors);
        return switch (head.kind()) {
            case WEIGHTED ->
                new ModelParts.Weighted(
                        top, all.stream().map(IndicatorDraft::weighed).toList(), Placed.parts(grades), lowest);
            case PRODUCT ->
                new ModelParts.Product(
                        top, all.stream().map(IndicatorDraft::whole).toList(), Placed.parts(grades), lowest);
            case MATRIX ->
                new ModelParts.Matrix(top, all.get(0).axis(), all.get(1).axis(), Placed.parts(cells), lowest);
            case THRESHOLDS ->
                new ModelParts.Thresholds(
                        top, all.stream().map(IndicatorDraft::whole).toList(), lowest);
        };
    }

    private boolean isOfKind(Row its, boolean isSo) {
        if (!isSo) {
            problems.accept(its.cell("model")
                    .error("NOT_FOR_THIS_KIND")
                    .with("kind", head.kind().name()));
        }
        return isSo;
    }

    private static Optional<Range> range(RowReading reading) {
        Optional<Bound> lower = reading.stated("lower", Bounds.LOWER);
        Optional<Bound> upper = reading.stated("upper", Bounds.UPPER);
        return reading.isSound() ? Optional.of(new Range(lower, upper)) : Optional.empty();
    }

    private Optional<IndicatorDraft> indicator(Cell cell) {
        Optional<IndicatorId> id = cell.as(IndicatorDraft.INDICATOR, problems);
        Optional<IndicatorDraft> found = id.map(indicators::get);
        boolean isSurelyNone = everyIndicatorNamed.getAsBoolean() && !named.contains(cell.text());
        if (id.isPresent() && found.isEmpty() && isSurelyNone) {
            problems.accept(cell.error("UNKNOWN_INDICATOR")
                    .with("indicators", indicators.keySet().toString()));
        }
        return found;
    }

    private Optional<Tier> tier(Cell cell) {
        Optional<TierId> id = cell.as(SchemeSheet.TIER, problems);
        Optional<Tier> found = id.flatMap(head.scheme()::tier);
        if (id.isPresent() && found.isEmpty()) {
            Optional<TierScheme> other = schemes.stream()
                    .filter(scheme -> scheme.tier(id.get()).isPresent())
                    .findFirst();
            problems.accept((other.isPresent()
                            ? cell.error("TIER_OF_ANOTHER_SCHEME")
                                    .with("other", other.get().id().value())
                            : cell.error("UNKNOWN_TIER")
                                    .with(
                                            "tiers",
                                            head.scheme().tiers().stream()
                                                    .map(Tier::id)
                                                    .toList()
                                                    .toString()))
                    .with("scheme", head.scheme().id().value()));
        }
        return found;
    }
}
