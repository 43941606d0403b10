package io.github.governance4j.mediation.roster;

import io.github.governance4j.mediation.rates.Rate;

/**
 * What a mediator did so far (工作实绩). Two rates come of it, and they are different: how much of what was taken is closed, and how much
 * of what is closed was settled. Neither says who is better; the interval says how little a few cases tell.
 *
 * @param taken disputes taken on
 * @param closed of them, those whose mediation ended, however
 * @param settled of those, the ones settled, wholly or in part
 */
public record TrackRecord(long taken, long closed, long settled) {
    /**
     * Checks the counts.
     *
     * @param taken disputes taken on
     * @param closed of them, those that ended
     * @param settled of those, the ones settled
     * @throws IllegalArgumentException unless 0 ≤ settled ≤ closed ≤ taken
     */
    public TrackRecord {
        if (settled < 0 || settled > closed || closed > taken) {
            throw new IllegalArgumentException(
                    "settled of closed of taken: " + settled + " of " + closed + " of " + taken);
        }
    }

    /** {@return settled of closed (调解成功率)} */
    public Rate settling() {
        return new Rate(settled, closed);
    }

    /** {@return closed of taken (办结率)} */
    public Rate closing() {
        return new Rate(closed, taken);
    }
}
