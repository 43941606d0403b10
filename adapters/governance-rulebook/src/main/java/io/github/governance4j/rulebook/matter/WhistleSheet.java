package io.github.governance4j.rulebook.matter;

import io.github.governance4j.core.matter.Categories;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.core.whistle.WhistleRules;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.CsvRows;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A table of whom a whistle calls. */
public final class WhistleSheet {
    /** The columns. */
    public static final Columns COLUMNS = Columns.of("category", "bodies", "limit", "unit")
            .optional("climbs_to", "source")
            .about("category");

    private static final CellKind<LimitUnit> UNIT = CellKind.word(LimitUnit.class);
    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);

    private WhistleSheet() {}

    /**
     * {@return who is called for each kind of matters, or empty if a problem was told}
     *
     * @param file the table
     * @param zone where the limits read the clock
     * @param categories the kinds of matters; empty if the edition has none, and any kind may be named
     * @param known the place
     * @param problems told of every fault
     */
    public static Optional<Map<CategoryId, WhistleRules.Response>> read(
            Path file, ZoneId zone, Optional<Categories> categories, Known known, Consumer<Problem> problems) {
        Map<CategoryId, WhistleRules.Response> calls = new LinkedHashMap<>();
        Map<CategoryId, Integer> lines = new LinkedHashMap<>();
        boolean isSound = true;
        try (CsvRows rows = COLUMNS.open(file, problems)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                RowReading reading = new RowReading(row, problems);
                Optional<CategoryId> category = reading.needed(
                        "category",
                        MatterSheets.known(
                                CategorySheet.CATEGORY,
                                id -> categories.isPresent()
                                        && categories.get().category(id).isEmpty(),
                                "UNKNOWN_CATEGORY"));
                Integer before = category.map(
                                id -> lines.putIfAbsent(id, row.at().line()))
                        .orElse(null);
                if (before != null) {
                    reading.tell(
                            row.cell("category").error("DUPLICATE_CATEGORY").with("line", before));
                }
                Optional<WhistleRules.Response> response = response(reading, zone, known);
                isSound &= reading.isSound();
                if (reading.isSound() && category.isPresent() && response.isPresent()) {
                    calls.put(category.get(), response.get());
                }
            }
            isSound &= rows.faultyRows() == 0 && !rows.columns().isEmpty();
        }
        return isSound ? Optional.of(calls) : Optional.empty();
    }

    private static Optional<WhistleRules.Response> response(RowReading row, ZoneId zone, Known known) {
        CellKind<BodyId> body = MatterSheets.known(BODY, known::lacks, "UNKNOWN_BODY");
        row.needed("bodies", CellKind.TEXT);
        Set<BodyId> bodies = row.several("bodies", body);
        Optional<LimitUnit> unit = row.needed("unit", UNIT);
        Optional<Long> limit = row.needed(
                "limit",
                CellKind.wholeNumber(0, unit.orElse(LimitUnit.CALENDAR_DAY).most()));
        Optional<BodyId> above = row.stated("climbs_to", body);
        Optional<String> source = row.stated("source", CellKind.TEXT);
        return !row.isSound() || unit.isEmpty() || limit.isEmpty()
                ? Optional.empty()
                : Optional.of(new WhistleRules.Response(
                        List.copyOf(bodies),
                        TimeLimit.of("whistle", limit.get(), unit.get(), source.orElse(""))
                                .zone(zone)
                                .build(),
                        above));
    }
}
