package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.casefile.CaseDocument;
import io.github.governance4j.mediation.casefile.CaseDocumentId;
import io.github.governance4j.mediation.casefile.DocumentRole;
import io.github.governance4j.mediation.casefile.Required;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a case file holds, in the order of the numbers. */
public final class CaseFileSheet {
    /** The most documents of a list: 100 (ours). */
    public static final int MOST_DOCUMENTS = 100;

    /** The columns. */
    public static final Columns COLUMNS = Columns.of("seq", "document", "title_zh", "role", "required")
            .optional("source")
            .about("document");

    private static final CellKind<Long> SEQ = CellKind.wholeNumber(1, MOST_DOCUMENTS);
    private static final CellKind<CaseDocumentId> DOCUMENT = CellKind.id(CaseDocumentId::new);
    private static final CellKind<DocumentRole> ROLE = CellKind.word(DocumentRole.class);
    private static final CellKind<Required> REQUIRED = CellKind.word(Required.class);

    private CaseFileSheet() {}

    private record Line(long seq, CaseDocument document) {}

    static Optional<List<CaseDocument>> read(Path file, Consumer<Problem> problems) {
        Table<CaseDocumentId, Line> lines = Table.read(
                file,
                COLUMNS,
                "document",
                MOST_DOCUMENTS,
                CaseFileSheet::line,
                line -> line.document().id(),
                problems);
        once(lines);
        return lines.isWhole()
                ? Optional.of(lines.values().stream()
                        .sorted(Comparator.comparingLong(Line::seq))
                        .map(Line::document)
                        .toList())
                : Optional.empty();
    }

    private static Optional<Line> line(Row cells, RowReading row) {
        Optional<Long> seq = row.needed("seq", SEQ);
        Optional<CaseDocumentId> id = row.needed("document", DOCUMENT);
        Optional<String> title = row.needed("title_zh", Cells.TITLE);
        Optional<DocumentRole> role = row.needed("role", ROLE);
        Optional<Required> required = row.needed("required", REQUIRED);
        String source = row.stated("source", CellKind.TEXT).orElse("");
        return seq.isEmpty() || id.isEmpty() || title.isEmpty() || role.isEmpty() || required.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        seq.get(), new CaseDocument(id.get(), title.get(), role.get(), required.get(), source)));
    }

    private static void once(Table<CaseDocumentId, Line> lines) {
        List<Table.Entry<Line>> entries = lines.entries();
        for (int i = 0; i < entries.size(); i++) {
            Table.Entry<Line> entry = entries.get(i);
            entries.subList(0, i).stream()
                    .filter(before -> before.value().seq() == entry.value().seq())
                    .findFirst()
                    .ifPresent(before -> lines.tell(entry.cell("seq")
                            .error("STATED_IN_TWO_ROWS")
                            .with("line", before.row().at().line())));
        }
    }
}
