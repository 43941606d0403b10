package io.github.governance4j.points.claim;

/** Why a claim was declined or a deduction case dropped (不予通过的理由). A closed vocabulary. */
public enum DeclineGround {
    /** The deed was declared too late (逾期申报). */
    TOO_LATE,
    /** The same deed was declared before, or the same exhibit handed in for another (重复申报). */
    REPEATED,
    /** A named person or a meeting said no (审核不通过). */
    DECIDED,
    /** Nobody acted in time, and the flow says that it ends (逾期视为不通过). */
    SILENCE,
    /** No place of the quota was left (名额已满). */
    NO_PLACE_LEFT,
    /** Somebody objected to what was put up, and was right (公示异议成立). */
    POSTING_OBJECTED,
    /** The account could not take it (未能入账). */
    NOT_CREDITED,
    /** Somebody revoked it (撤销). */
    REVOKED
}
