package io.github.governance4j.mediation.rules;

import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.ExclusionId;
import io.github.governance4j.mediation.MeansId;
import io.github.governance4j.mediation.TrackId;
import io.github.governance4j.mediation.dispute.DisputeKind;
import io.github.governance4j.mediation.dispute.Exclusion;
import io.github.governance4j.mediation.dispute.Means;
import io.github.governance4j.mediation.dispute.Track;
import io.github.governance4j.mediation.rules.RulesFault.Sheet;
import io.github.governance4j.mediation.rules.RulesFault.What;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds where the parts of the rules contradict one another. */
final class RulesCheck {
    private final List<RulesFault> faults = new ArrayList<>();

    private RulesCheck() {}

    static List<RulesFault> faults(
            List<Track> tracks,
            List<DisputeKind> kinds,
            List<Means> means,
            List<Exclusion> exclusions,
            Ladders ladders) {
        RulesCheck check = new RulesCheck();
        Set<MeansId> knownMeans = new HashSet<>();
        for (int row = 0; row < means.size(); row++) {
            check.once(Sheet.MEANS, row, knownMeans, means.get(row).id());
        }
        Set<ExclusionId> knownExclusions = new HashSet<>();
        for (int row = 0; row < exclusions.size(); row++) {
            check.once(
                    Sheet.EXCLUSIONS, row, knownExclusions, exclusions.get(row).id());
        }
        Set<TrackId> knownTracks = new HashSet<>();
        for (int row = 0; row < tracks.size(); row++) {
            check.once(Sheet.TRACKS, row, knownTracks, tracks.get(row).id());
            check.track(row, tracks.get(row), knownMeans, knownExclusions, ladders);
        }
        Set<DisputeKindId> knownKinds = new HashSet<>();
        for (int row = 0; row < kinds.size(); row++) {
            check.once(Sheet.KINDS, row, knownKinds, kinds.get(row).id());
            for (TrackId track : kinds.get(row).tracks()) {
                check.known(Sheet.KINDS, row, knownTracks, track, What.UNKNOWN_TRACK);
            }
        }
        return List.copyOf(check.faults);
    }

    private void track(int row, Track track, Set<MeansId> means, Set<ExclusionId> exclusions, Ladders ladders) {
        track.means().ifPresent(id -> known(Sheet.TRACKS, row, means, id, What.UNKNOWN_MEANS));
        for (ExclusionId id : new TreeSet<>(track.rules().exclusions())) {
            known(Sheet.TRACKS, row, exclusions, id, What.UNKNOWN_EXCLUSION);
        }
        track.rules().ladder().ifPresent(id -> {
            if (ladders.ladder(id).isEmpty()) {
                faults.add(new RulesFault(Sheet.TRACKS, row, What.UNKNOWN_LADDER, id.value()));
            }
        });
    }

    private <T> void once(Sheet sheet, int row, Set<T> seen, T id) {
        if (!seen.add(id)) {
            faults.add(new RulesFault(sheet, row, What.ID_TWICE, id.toString()));
        }
    }

    private <T> void known(Sheet sheet, int row, Set<T> all, T id, What what) {
        if (!all.contains(id)) {
            faults.add(new RulesFault(sheet, row, what, id.toString()));
        }
    }
}
