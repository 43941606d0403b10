package io.github.governance4j.core.whistle;

/** How far a whistle has come (吹哨状态). */
public enum WhistleStage {
    /** Nobody was called yet (未吹哨). */
    NOT_BLOWN,
    /** Bodies are called, and report in (待报到、协同处置). */
    CALLED,
    /** The help is done, and both sides appraise each other (待评价). */
    APPRAISING,
    /** Closed (已归档). */
    CLOSED
}
