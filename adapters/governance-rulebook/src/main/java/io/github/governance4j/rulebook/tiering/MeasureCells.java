package io.github.governance4j.rulebook.tiering;

import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.review.MeasureTitles;
import java.util.Optional;

/** Reads one measure. */
final class MeasureCells {
    private static final CellKind<MeasureId> MEASURE = CellKind.id(MeasureId::new);
    private static final CellKind<Target> TARGET = CellKind.word(Target.class);

    private MeasureCells() {}

    static Optional<Measure> read(RowReading row, Row cells) {
        Optional<MeasureId> id = row.needed("measure", MEASURE);
        Optional<Target> target = row.needed("target", TARGET);
        Optional<String> title = row.stated("title_zh", CellKind.TEXT);
        Optional<String> source = row.stated("source", CellKind.TEXT);
        if (id.isPresent() && target.isPresent()) {
            String named = title.isPresent() ? "title_zh" : "measure";
            MeasureTitles.review(cells.cell(named), target.get(), id.get().value(), row::tell);
        }
        return id.isEmpty() || target.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measure(id.get(), title.orElse(id.get().value()), target.get(), source.orElse("")));
    }
}
