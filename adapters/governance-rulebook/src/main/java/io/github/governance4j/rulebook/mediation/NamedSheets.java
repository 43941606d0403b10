package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Bar;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Exclusion;
import io.github.governance4j.mediation.dispute.Means;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The tables of what others name: kinds of disputes, means, and what keeps a case from a track. */
public final class NamedSheets {
    /** The most rows each of these tables may have: 1,000 (ours). */
    public static final int MOST_ROWS = 1_000;

    /** The columns of the kinds of disputes. */
    public static final Columns KINDS = Columns.of("kind", "title_zh", "tracks")
            .optional("category", "bars", "source")
            .about("kind");

    /** The columns of the means. */
    public static final Columns MEANS =
            Columns.of("means", "title_zh").optional("source").about("means");

    /** The columns of what keeps a case from a track. */
    public static final Columns EXCLUSIONS =
            Columns.of("exclusion", "title_zh").optional("source").about("exclusion");

    private static final CellKind<DisputeKindId> KIND = CellKind.id(DisputeKindId::new);
    private static final CellKind<MeansId> MEANS_ID = CellKind.id(MeansId::new);
    private static final CellKind<ExclusionId> EXCLUSION = CellKind.id(ExclusionId::new);
    private static final CellKind<CategoryId> CATEGORY = CellKind.id(CategoryId::new);
    private static final CellKind<Bar> BAR = CellKind.word(Bar.class);

    private NamedSheets() {}

    static Table<DisputeKindId, DisputeKind> kinds(Path file, Consumer<Problem> problems) {
        return Table.read(file, KINDS, "kind", MOST_ROWS, NamedSheets::kind, DisputeKind::id, problems);
    }

    static Table<MeansId, Means> means(Path file, Consumer<Problem> problems) {
        return Table.read(
                file,
                MEANS,
                "means",
                MOST_ROWS,
                (cells, row) -> {
                    Optional<MeansId> id = row.needed("means", MEANS_ID);
                    Optional<String> title = row.needed("title_zh", Cells.TITLE);
                    String source = row.stated("source", CellKind.TEXT).orElse("");
                    return id.flatMap(name -> title.map(words -> new Means(name, words, source)));
                },
                Means::id,
                problems);
    }

    static Table<ExclusionId, Exclusion> exclusions(Path file, Consumer<Problem> problems) {
        return Table.read(
                file,
                EXCLUSIONS,
                "exclusion",
                MOST_ROWS,
                (cells, row) -> {
                    Optional<ExclusionId> id = row.needed("exclusion", EXCLUSION);
                    Optional<String> title = row.needed("title_zh", Cells.TITLE);
                    String source = row.stated("source", CellKind.TEXT).orElse("");
                    return id.flatMap(name -> title.map(words -> new Exclusion(name, words, source)));
                },
                Exclusion::id,
                problems);
    }

    private static Optional<DisputeKind> kind(Row cells, RowReading row) {
        Optional<DisputeKindId> id = row.needed("kind", KIND);
        Optional<String> title = row.needed("title_zh", Cells.TITLE);
        Set<TrackId> tracks = row.several("tracks", TrackSheet.TRACK);
        Set<Bar> bars = row.several("bars", BAR);
        // A kind of dispute that names no kind of matter is one, of its own name.
        Optional<CategoryId> category = Cells.isFilled(cells, "category")
                ? row.stated("category", CATEGORY)
                : id.map(name -> new CategoryId(name.value()));
        row.stated("source", CellKind.TEXT);
        if (tracks.isEmpty() && bars.isEmpty() && !Cells.isFilled(cells, "tracks")) {
            row.tell(cells.cell("tracks").error("KIND_WITHOUT_TRACK"));
        }
        if (!EnumSet.of(Bar.SPECIAL_AUTHORITY, Bar.FORBIDDEN_BY_LAW).containsAll(bars)) {
            row.tell(cells.cell("bars").error("BAR_OF_A_CASE"));
        }
        return !row.isSound() || id.isEmpty() || title.isEmpty() || category.isEmpty()
                ? Optional.empty()
                : Optional.of(DisputeKind.of(id.get(), title.get(), category.get())
                        .tracks(tracks)
                        .bars(bars)
                        .build());
    }
}
