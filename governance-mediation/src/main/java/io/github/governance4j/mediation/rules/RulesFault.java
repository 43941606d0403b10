package io.github.governance4j.mediation.rules;

/**
 * One thing in which the parts of a rulebook on mediation contradict one another (调解规则的错误). For readers of files, which name every
 * one; building {@link MediationRules} throws instead.
 *
 * @param sheet which rows
 * @param row which of them, counted from 0 in the list that was given
 * @param what what is wrong with it
 * @param about what it concerns: an id, see {@link What}
 */
public record RulesFault(Sheet sheet, int row, What what, String about) {
    /** The kinds of rows. */
    public enum Sheet {
        /** {@link io.github.governance4j.mediation.dispute.Track} rows (调解途径). */
        TRACKS,
        /** {@link io.github.governance4j.mediation.dispute.DisputeKind} rows (纠纷类型). */
        KINDS,
        /** {@link io.github.governance4j.mediation.dispute.Means} rows (化解手段). */
        MEANS,
        /** {@link io.github.governance4j.mediation.dispute.Exclusion} rows (不适用情形). */
        EXCLUSIONS
    }

    /** What can be wrong. */
    public enum What {
        /** An earlier row has the same id; {@code about} names it. */
        ID_TWICE,
        /** No row has the track's means; {@code about} names it. */
        UNKNOWN_MEANS,
        /** No row has the exclusion a track names; {@code about} names it. */
        UNKNOWN_EXCLUSION,
        /** The edition has no such ladder; {@code about} names it. */
        UNKNOWN_LADDER,
        /** No row has the track of a kind; {@code about} names it. */
        UNKNOWN_TRACK
    }

    @Override
    public String toString() {
        return sheet + " row " + row + ": " + what + " " + about;
    }
}
