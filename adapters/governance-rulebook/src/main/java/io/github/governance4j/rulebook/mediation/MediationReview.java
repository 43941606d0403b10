package io.github.governance4j.rulebook.mediation;

import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Exclusion;
import io.github.governance4j.mediation.dispute.Means;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.place.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Holds the tables of mediation against each other, the ladders and the place. */
final class MediationReview {
    private final Around around;
    private final Consumer<Problem> problems;
    private final LawReview law;

    MediationReview(Around around, Consumer<Problem> problems) {
        this.around = around;
        this.problems = problems;
        this.law = new LawReview(problems);
    }

    /** What tracks name must be there. What is missing in a table that was not read whole may be in a row that was not. */
    void tracks(Table<TrackId, Track> tracks, Table<MeansId, Means> means, Table<ExclusionId, Exclusion> exclusions) {
        for (Table.Entry<Track> entry : tracks.entries()) {
            Track track = entry.value();
            track.means()
                    .filter(id -> means.isWhole() && !means.has(id))
                    .ifPresent(id -> tracks.tell(entry.cell("means").error("UNKNOWN_MEANS")));
            for (ExclusionId id : new TreeSet<>(track.rules().exclusions())) {
                if (exclusions.isWhole() && !exclusions.has(id)) {
                    tracks.tell(
                            entry.cell("exclusions").error("UNKNOWN_EXCLUSION").with("exclusion", id.value()));
                }
            }
            track.rules().ladder().ifPresent(id -> ladder(tracks, entry.cell("ladder"), id));
            law.track(entry);
        }
    }

    private void ladder(Table<TrackId, Track> tracks, Cell cell, LadderId id) {
        if (around.ladders().isEmpty()) {
            return;
        }
        Optional<Ladder> ladder = around.ladders().get().ladder(id);
        if (ladder.isEmpty()) {
            tracks.tell(cell.error("UNKNOWN_LADDER"));
            return;
        }
        int lowest = ladder.get().rungs().stream().mapToInt(Rung::order).min().orElse(0);
        for (Rung rung : ladder.get().rungs()) {
            rung.role()
                    .filter(around::nobodyHolds)
                    .ifPresent(role -> problems.accept(cell.warning("RUNG_ROLE_NOT_HELD")
                            .with("order", rung.order())
                            .with("role", role.value())));
            if (rung.role().isEmpty() && rung.order() > lowest && around.place().isPresent()) {
                problems.accept(cell.warning("RUNG_WITHOUT_ROLE").with("order", rung.order()));
            }
        }
    }

    /** What kinds name must be there. */
    void kinds(Table<DisputeKindId, DisputeKind> kinds, Table<TrackId, Track> tracks) {
        for (Table.Entry<DisputeKind> entry : kinds.entries()) {
            for (TrackId id : entry.value().tracks()) {
                if (tracks.isWhole() && !tracks.has(id)) {
                    kinds.tell(entry.cell("tracks").error("UNKNOWN_TRACK").with("track", id.value()));
                }
            }
            CategoryId category = entry.value().category();
            if (!entry.value().isBarred() && around.nobodyIsCompetent(category)) {
                problems.accept(entry.cell("kind").warning("NOBODY_MEDIATES").with("category", category.value()));
            }
        }
    }

    /** Somebody should hold each role that does something for the body. */
    void roles(Map<RoleId, Cell> named) {
        named.forEach((role, cell) -> {
            if (around.nobodyHolds(role)) {
                problems.accept(cell.warning("ROLE_NOT_HELD"));
            }
        });
    }
}
