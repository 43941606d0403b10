package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.dispute.TrackFamily;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.mediation.dispute.TrackRules;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Columns;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import io.github.governance4j.rulebook.place.Table;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A table of tracks: one row a track, with all its limits and rules. */
public final class TrackSheet {
    /** The most tracks a table may have: 100 (ours). */
    public static final int MOST_TRACKS = 100;

    /** The columns. */
    public static final Columns COLUMNS = Columns.of("track", "title_zh", "family", "source")
            .optional("means", "ladder", "limit", "starts", "extension", "appraisal", "open_end")
            .optional("accept", "accept_complex", "transfer", "consent", "choose", "assign", "confirm")
            .optional("recusal", "decide_recusal", "refusing_assignee", "refusing", "most_tries", "try_again")
            .optional("exclusions", "own_initiative", "guardians", "joint", "openness", "content_closed", "remedies")
            .optional(TrackRuleCells.SIMPLE.toArray(String[]::new))
            .optional("simple_limit", "on_the_spot", "panel", "panel_invited")
            .about("track");

    static final CellKind<TrackId> TRACK = CellKind.id(TrackId::new);
    private static final CellKind<TrackFamily> FAMILY = CellKind.word(TrackFamily.class);
    private static final CellKind<MeansId> MEANS = CellKind.id(MeansId::new);

    private TrackSheet() {}

    static Table<TrackId, Track> read(Path file, Consumer<Problem> problems) {
        return Table.read(file, COLUMNS, "track", MOST_TRACKS, TrackSheet::track, Track::id, problems);
    }

    private static Optional<Track> track(Row cells, RowReading row) {
        Optional<TrackId> id = row.needed("track", TRACK);
        Optional<String> title = row.needed("title_zh", Cells.TITLE);
        Optional<TrackFamily> family = row.needed("family", FAMILY);
        Optional<String> source = row.needed("source", Cells.SOURCE);
        Optional<MeansId> means = row.stated("means", MEANS);
        Optional<TrackLimits> limits = TrackLimitCells.read(cells, row, source.orElse(""));
        Optional<TrackRules> rules = TrackRuleCells.read(cells, row, family, source.orElse(""));
        if (!row.isSound()
                || id.isEmpty()
                || title.isEmpty()
                || family.isEmpty()
                || source.isEmpty()
                || limits.isEmpty()
                || rules.isEmpty()) {
            return Optional.empty();
        }
        Track.Builder track = Track.of(id.get(), title.get(), family.get(), source.get(), limits.get(), rules.get());
        means.ifPresent(track::means);
        return Optional.of(track.build());
    }
}
