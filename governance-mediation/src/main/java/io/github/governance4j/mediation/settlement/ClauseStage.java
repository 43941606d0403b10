package io.github.governance4j.mediation.settlement;

/** How far a clause has come (条款履行状态). */
public enum ClauseStage {
    /** Still to be done. */
    OPEN,
    /** A party says it was done. */
    SAID_DONE,
    /** Done. */
    KEPT,
    /** All parties agreed on something else. */
    REPLACED
}
