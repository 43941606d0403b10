package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.roster.Committee;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the county says of its committees besides who sits in them. */
public final class CommitteeSheet {
    /** The columns. */
    public static final Columns COLUMNS = Columns.of("body", "women", "several_peoples")
            .optional("smaller_peoples", "director", "deputies", "source")
            .about("body");

    private static final CellKind<BodyId> BODY = CellKind.id(BodyId::new);

    private CommitteeSheet() {}

    static Table<BodyId, Committee> read(Path file, Consumer<Problem> problems) {
        return Table.read(
                file, COLUMNS, "body", NamedSheets.MOST_ROWS, CommitteeSheet::committee, Committee::body, problems);
    }

    private static Optional<Committee> committee(Row cells, RowReading row) {
        Optional<BodyId> body = row.needed("body", BODY);
        Optional<Boolean> women = row.needed("women", CellKind.FLAG);
        Optional<Boolean> several = row.needed("several_peoples", CellKind.FLAG);
        Optional<Boolean> smaller = row.stated("smaller_peoples", CellKind.FLAG);
        Optional<MediatorId> director = row.stated("director", MediatorSheet.MEDIATOR);
        Set<MediatorId> deputies = row.several("deputies", MediatorSheet.MEDIATOR);
        row.stated("source", CellKind.TEXT);
        return !row.isSound() || body.isEmpty() || women.isEmpty() || several.isEmpty()
                ? Optional.empty()
                : Optional.of(Committee.of(
                        body.get(), director, deputies, women.get(), several.get(), smaller.orElse(false)));
    }
}
