package io.github.governance4j.mediation.stipend;

/** Why a command on a stipend fund is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum StipendRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** There is no fund yet, there is one already, or the case is not so far. */
    NOT_AT_THIS_STAGE,
    /** No adopted rules were in force, or the edition the fund keeps is not there. */
    NO_EDITION,
    /** Whoever acts holds no post that may. */
    NOT_ENTITLED,
    /** The time for asking is over, or the fund would end before it begins. */
    OVER_TIME,
    /** The dispute was paid or asked for before, here or elsewhere: one dispute, one stipend, for ever. */
    PAID_BEFORE,
    /** Mediation of this sort is not paid for by stipends. */
    TRACK_EXCLUDED,
    /** It never came to mediation, or it was a sham. */
    NOT_MEDIATED,
    /** The file is not complete and closed. */
    FILE_NOT_CLOSED,
    /** The mediator did not mediate it. */
    MEDIATOR_NOT_OF_THE_CASE,
    /** Whoever would be paid is on a side of the case, or acts for somebody there. */
    PAYEE_INVOLVED,
    /** The mediator may not be paid on the side (禁止兼职取酬). */
    BARRED_FROM_SIDE_PAY,
    /** The scale says nothing of the grade. */
    GRADE_NOT_ON_SCALE,
    /** The amount is none the scale allows the grade. */
    AMOUNT_NOT_ON_SCALE,
    /** There is not so much left. */
    FUND_EXHAUSTED,
    /** Whoever decides recorded it, or is paid by it. */
    SAME_PERSON,
    /** Nothing was said of why. */
    WORDS_MISSING,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
