package io.github.governance4j.core.matter;

/** Why a command on a reporter's identity is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum ReporterRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** Registered before, or nothing to erase. */
    NOT_AT_THIS_STAGE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
