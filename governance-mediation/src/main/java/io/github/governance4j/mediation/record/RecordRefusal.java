package io.github.governance4j.mediation.record;

/** Why a command about the record is not possible, most decisive first (不予受理的理由). */
public enum RecordRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The record of this dispute is open already. */
    ALREADY_OPEN,
    /** There is no record yet. */
    NOT_OPEN,
    /** Whoever acts does not hold the post they say, or does not mediate this dispute. */
    NOT_ENTITLED,
    /** The document is in the record already. */
    ALREADY_WRITTEN,
    /** The undisputed facts on this point are recorded already. */
    ALREADY_RECORDED,
    /** A party did not consent. */
    CONSENT_MISSING,
    /** It was recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
