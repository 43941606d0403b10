package io.github.governance4j.mediation.course;

/** What came of a session (调解会结果). */
public enum SessionOutcome {
    /** They go on another time (继续). */
    CONTINUES,
    /** They came to terms on everything (达成一致). */
    AGREED,
    /** They came to terms on some points (部分一致). */
    PARTLY,
    /** They did not come to terms (未成). */
    FAILED
}
