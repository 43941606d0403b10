package io.github.governance4j.mediation.settlement;

/** How a suit over an agreement ended (诉讼结果). */
public enum SuitOutcome {
    /** Judged; the judgment takes the place of the agreement (裁判). */
    JUDGED,
    /** Settled in court; that takes its place (法院调解、和解). */
    SETTLED_IN_COURT,
    /** Withdrawn; the agreement stands (撤诉). */
    WITHDRAWN,
    /** Not taken by the court; the agreement stands (不予受理、驳回起诉). */
    NOT_TAKEN
}
