package io.github.governance4j.mediation.stipend;

/** How far a stipend has come (补助阶段). */
public enum StipendStage {
    /** Asked for, not decided; its sum is kept. */
    ASKED,
    /** Granted. */
    GRANTED,
    /** Declined; it may be asked for anew. */
    DECLINED,
    /** To be paid back; never paid anew. */
    RECLAIMED
}
