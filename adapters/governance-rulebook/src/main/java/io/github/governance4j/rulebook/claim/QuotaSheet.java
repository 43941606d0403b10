package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.place.LevelId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.claim.flow.Quota;
import io.github.governance4j.points.claim.flow.QuotaId;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A table of quotas: how many households or persons may have something in a period. */
final class QuotaSheet {
    /** The most rows: 1,000 (ours). */
    static final int MOST_ROWS = 1_000;

    static final Columns COLUMNS = Columns.of("quota", "items", "unit", "number", "period")
            .optional("per")
            .about("quota");

    private static final CellKind<QuotaId> QUOTA = CellKind.id(QuotaId::new);
    private static final CellKind<Quota.Unit> UNIT = CellKind.word(Quota.Unit.class);
    private static final CellKind<PeriodKind> PERIOD = CellKind.word(PeriodKind.class);
    private static final CellKind<LevelId> LEVEL = CellKind.id(LevelId::new);
    private static final CellKind<Long> NUMBER = CellKind.wholeNumber(1, Quota.MOST);

    private QuotaSheet() {}

    static Table<QuotaId, Quota> read(Path file, Consumer<Problem> problems) {
        return Table.read(file, COLUMNS, "quota", MOST_ROWS, QuotaSheet::quota, Quota::id, problems);
    }

    private static Optional<Quota> quota(Row cells, RowReading row) {
        Optional<QuotaId> id = row.needed("quota", QUOTA);
        Set<ItemCode> items = row.several("items", RouteSheet.ITEM);
        Optional<Quota.Unit> unit = row.needed("unit", UNIT);
        Optional<Long> number = row.needed("number", NUMBER);
        Optional<PeriodKind> period = row.needed("period", PERIOD);
        Optional<LevelId> per = row.stated("per", LEVEL);
        if (cells.cell("items").isEmpty()) {
            row.tell(Problem.error(cells.cell("items").at(), "MISSING_VALUE"));
        }
        return !row.isSound() || id.isEmpty() || unit.isEmpty() || number.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Quota(id.get(), items, unit.get(), per, number.get().intValue(), period.get()));
    }
}
