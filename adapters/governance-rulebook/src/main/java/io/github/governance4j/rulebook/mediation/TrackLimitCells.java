package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.dispute.ExtensionBy;
import io.github.governance4j.mediation.dispute.MediationStart;
import io.github.governance4j.mediation.dispute.TrackLimits;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import io.github.governance4j.rulebook.place.RowReading;
import java.util.Optional;

/** Reads how long each step of a track may take. What is left out is as {@link TrackLimits} has it. */
final class TrackLimitCells {
    private static final CellKind<MediationStart> START = CellKind.word(MediationStart.class);
    private static final CellKind<ExtensionBy> EXTENSION = CellKind.word(ExtensionBy.class);

    private final Row cells;
    private final RowReading row;
    private final String source;

    private TrackLimitCells(Row cells, RowReading row, String source) {
        this.cells = cells;
        this.row = row;
        this.source = source;
    }

    /** The limits; empty if a problem of the row was told. */
    static Optional<TrackLimits> read(Row cells, RowReading row, String source) {
        return new TrackLimitCells(cells, row, source).read();
    }

    private Optional<TrackLimits> read() {
        MediationStart from = row.stated("starts", START).orElse(MediationStart.ACCEPTANCE);
        ExtensionBy extension = row.stated("extension", EXTENSION).orElse(ExtensionBy.NONE);
        TrackLimits.Builder limits = TrackLimits.of(from)
                .extension(extension)
                .appraisalStandsStill(row.stated("appraisal", CellKind.FLAG).orElse(false));
        limit("limit").ifPresent(limits::mediation);
        limit("simple_limit").ifPresent(limits::simple);
        limit("accept").ifPresent(limits::accept);
        limit("accept_complex").ifPresent(limits::acceptComplex);
        limit("transfer").ifPresent(limits::transfer);
        limit("try_again").ifPresent(limits::again);
        limit("consent").ifPresent(limits::consent);
        limit("choose").ifPresent(limits::choose);
        limit("assign").ifPresent(limits::assign);
        limit("confirm").ifPresent(limits::confirm);
        limit("decide_recusal").ifPresent(limits::decideRecusal);
        limit("open_end").ifPresent(limits::openEnd);
        if (extension != ExtensionBy.NONE) {
            Cells.alone(cells, row, "extension", "limit");
        }
        Cells.alone(cells, row, "accept_complex", "accept");
        return row.isSound() ? Optional.of(limits.build()) : Optional.empty();
    }

    private Optional<TimeLimit> limit(String column) {
        return row.stated(column, LimitCell.of(column.replace('_', '-'), source));
    }
}
