package io.github.governance4j.rulebook.tiering;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.TierRules;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads how tiers come into effect: one row a scheme, one row a tier, one row a measure of a tier. Every fault is told, and nothing is
 * given where there was one.
 */
public final class TieringSheets {
    /** The columns of the table of schemes. */
    public static final Columns SCHEMES = Columns.of(
                    "scheme",
                    "proposers",
                    "confirmers",
                    "arbiters",
                    "examiners",
                    "confirm",
                    "object",
                    "answer",
                    "rectify",
                    "reexamine")
            .optional("dwell", "not_again", "remedies", "source")
            .about("scheme");

    /** The columns of the table of tiers. */
    public static final Columns TIERS = Columns.of("scheme", "tier", "longest")
            .optional("review", "review_by", "plan", "funds", "slip", "source")
            .about("tier");

    /** The columns of the table of measures. */
    public static final Columns MEASURES = Columns.of("scheme", "tier", "measure", "target")
            .optional("title_zh", "source")
            .about("measure");

    private static final CellKind<SchemeId> SCHEME = CellKind.id(SchemeId::new);
    private static final CellKind<TierId> TIER = CellKind.id(TierId::new);

    private final ZoneId zone;
    private final Models models;
    private final Consumer<Problem> problems;
    private final Map<At, List<Measure>> measures = new LinkedHashMap<>();
    private final Map<At, Row> measureRows = new LinkedHashMap<>();
    private final Map<SchemeId, List<TierTerms>> terms = new LinkedHashMap<>();
    private final Map<At, Row> lines = new LinkedHashMap<>();
    private final Map<String, Row> measureLines = new LinkedHashMap<>();
    private final Map<SchemeId, SchemeRules> schemes = new LinkedHashMap<>();
    private final Map<SchemeId, Row> schemeLines = new LinkedHashMap<>();
    private boolean isSound = true;

    private TieringSheets(ZoneId zone, Models models, Consumer<Problem> problems) {
        this.zone = zone;
        this.models = models;
        this.problems = problems;
    }

    /** A tier of a scheme. */
    private record At(SchemeId scheme, TierId tier) {}

    /**
     * The tables an edition names.
     *
     * @param schemes one row a scheme
     * @param tiers one row a tier
     * @param measures one row a measure of a tier; none where no tier allows any
     */
    public record Files(Path schemes, Path tiers, Optional<Path> measures) {}

    /**
     * {@return how tiers come into effect, or empty if a problem was told}
     *
     * @param files the tables
     * @param zone where the limits read the clock
     * @param models the schemes of the same edition
     * @param problems told of every fault
     */
    public static Optional<TierRules> read(Files files, ZoneId zone, Models models, Consumer<Problem> problems) {
        TieringSheets sheets = new TieringSheets(zone, models, problems);
        files.measures().ifPresent(file -> sheets.rows(MEASURES, file, sheets::measure));
        boolean isEveryTierRead = sheets.rows(TIERS, files.tiers(), sheets::tier);
        boolean isEverySchemeRead = sheets.rows(SCHEMES, files.schemes(), sheets::scheme);
        // What seems missing may be a row that could not be read.
        if (isEveryTierRead) {
            sheets.withoutTier();
        }
        if (isEverySchemeRead) {
            sheets.withoutScheme();
        }
        return sheets.isSound ? Optional.of(TierRules.of(List.copyOf(sheets.schemes.values()))) : Optional.empty();
    }

    /** Answers whether every row says what it is about. */
    private boolean rows(Columns columns, Path file, Predicate<Row> take) {
        boolean isEveryRead = true;
        try (CsvRows rows = columns.open(file, problems)) {
            while (rows.hasNext()) {
                isEveryRead &= take.test(rows.next());
            }
            isEveryRead &= rows.faultyRows() == 0 && !rows.columns().isEmpty();
        }
        isSound &= isEveryRead;
        return isEveryRead;
    }

    private Optional<SchemeId> known(RowReading row, Row cells) {
        Optional<SchemeId> id = row.needed("scheme", SCHEME);
        if (id.isPresent() && models.scheme(id.get()).isEmpty()) {
            row.tell(cells.cell("scheme").error("UNKNOWN_SCHEME"));
            return Optional.empty();
        }
        return id;
    }

    private Optional<At> at(RowReading row, Row cells) {
        Optional<SchemeId> scheme = known(row, cells);
        Optional<TierId> tier = row.needed("tier", TIER);
        if (scheme.isEmpty() || tier.isEmpty()) {
            return Optional.empty();
        }
        Optional<TierScheme> levels = models.scheme(scheme.get());
        if (levels.flatMap(found -> found.tier(tier.get())).isEmpty()) {
            row.tell(unknown(cells.cell("tier"), levels, tier.get())
                    .with("scheme", scheme.get().value()));
            return Optional.empty();
        }
        return Optional.of(new At(scheme.get(), tier.get()));
    }

    private Problem unknown(Cell cell, Optional<TierScheme> levels, TierId tier) {
        return models.schemes().stream()
                .filter(scheme -> scheme.tier(tier).isPresent())
                .findFirst()
                .map(other -> cell.error("TIER_OF_ANOTHER_SCHEME")
                        .with("other", other.id().value()))
                .orElseGet(() -> cell.error("UNKNOWN_TIER")
                        .with(
                                "tiers",
                                levels.stream()
                                        .flatMap(known -> known.tiers().stream())
                                        .map(Tier::id)
                                        .toList()));
    }

    private boolean measure(Row cells) {
        RowReading row = new RowReading(cells, problems);
        Optional<At> at = at(row, cells);
        Optional<Measure> measure = MeasureCells.read(row, cells);
        if (at.isPresent() && measure.isPresent()) {
            once(
                    row,
                    cells,
                    "measure",
                    measureLines.putIfAbsent(at.get() + " " + measure.get().id(), cells));
        }
        isSound &= row.isSound();
        at.ifPresent(known -> measureRows.putIfAbsent(known, cells));
        if (row.isSound() && at.isPresent() && measure.isPresent()) {
            measures.computeIfAbsent(at.get(), first -> new ArrayList<>()).add(measure.get());
        }
        return at.isPresent();
    }

    private boolean tier(Row cells) {
        RowReading row = new RowReading(cells, problems);
        Optional<At> at = at(row, cells);
        at.ifPresent(known -> once(row, cells, "tier", lines.putIfAbsent(known, cells)));
        if (at.isPresent()) {
            Optional<TierTerms> read =
                    TermsCells.read(row, zone, cells, at.get().tier(), measures.getOrDefault(at.get(), List.of()));
            read.ifPresent(one -> terms.computeIfAbsent(at.get().scheme(), first -> new ArrayList<>())
                    .add(one));
        }
        isSound &= row.isSound();
        return at.isPresent();
    }

    private boolean scheme(Row cells) {
        RowReading row = new RowReading(cells, problems);
        Optional<SchemeId> scheme = known(row, cells);
        scheme.ifPresent(id -> once(row, cells, "scheme", schemeLines.putIfAbsent(id, cells)));
        if (scheme.isPresent()) {
            SchemeCells.read(row, zone, scheme.get(), terms.getOrDefault(scheme.get(), List.of()))
                    .ifPresent(rules -> schemes.putIfAbsent(scheme.get(), rules));
        }
        isSound &= row.isSound();
        return scheme.isPresent();
    }

    private void once(RowReading row, Row cells, String column, @Nullable Row before) {
        if (before != null) {
            row.tell(cells.cell(column)
                    .error("TIERING_STATED_TWICE")
                    .with("line", before.at().line()));
        }
    }

    // Terms and measures of a scheme without rules, or of a tier without terms, would come to nothing in silence.
    private void withoutTier() {
        measureRows.forEach((at, row) -> {
            if (!lines.containsKey(at)) {
                tell(row.cell("tier").error("MEASURE_WITHOUT_TIER"));
            }
        });
    }

    private void withoutScheme() {
        lines.forEach((at, row) -> {
            if (!schemeLines.containsKey(at.scheme())) {
                tell(row.cell("scheme").error("TIER_WITHOUT_RULES"));
            }
        });
    }

    private void tell(Problem problem) {
        isSound = false;
        problems.accept(problem);
    }
}
