package io.github.governance4j.mediation.dispute;

import io.github.governance4j.mediation.ExclusionId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Whether a dispute may be mediated at all (不得受理的情形): 人民调解工作若干规定 art. 22. */
public final class Bars {
    private Bars() {}

    /**
     * {@return everything that bars a dispute from a track, most decisive first; empty if nothing does}
     *
     * @param kind what kind of dispute it is
     * @param track the track it would take
     * @param elsewhere another organ that has it already, if one does
     * @param circumstances which of the circumstances that tracks shut out the case has
     */
    public static Set<Bar> against(
            DisputeKind kind, Track track, Optional<Elsewhere> elsewhere, Set<ExclusionId> circumstances) {
        Set<Bar> found = EnumSet.noneOf(Bar.class);
        found.addAll(kind.bars());
        elsewhere.flatMap(Elsewhere::bar).ifPresent(found::add);
        for (ExclusionId one : circumstances) {
            if (track.rules().exclusions().contains(one)) {
                found.add(Bar.TRACK_EXCLUDES);
            }
        }
        if (!kind.tracks().contains(track.id())) {
            found.add(Bar.KIND_NOT_ON_TRACK);
        }
        return found;
    }
}
