package io.github.governance4j.core.matter;

/**
 * Why a command on a matter is not possible, most decisive first (不予受理的理由). The first that applies is the answer, and the
 * explanation lists all that do; moving a constant changes the contract.
 */
public enum MatterRefusal {
    /** It happened before the last act on the matter; what comes late is for {@code core.late}. */
    OUT_OF_ORDER,
    /** The matter has not come so far, or is past it: nothing reported, dispatched already, struck off, joined into another. */
    NOT_AT_THIS_STAGE,
    /** A report is made under a receipt; it came under a person's own name. */
    REPORTER_NAMED,
    /** No duly adopted edition had begun on the day. */
    NO_EDITION_IN_FORCE,
    /** The edition in force has no such kind of matter. */
    CATEGORY_UNKNOWN,
    /** The edition names no body that this kind is sent to. */
    NOWHERE_TO_SEND,
    /** On the day no body is competent for it, by the routing table or its fallback. */
    NOBODY_COMPETENT,
    /** The other matter is this one. */
    JOINS_ITSELF,
    /** The other matter is no longer open, or is of another kind. */
    MAIN_NOT_OPEN,
    /** Whoever acts holds no post, on the day, in the body whose act it is. */
    NOT_THE_OWNER,
    /** There is no such body on the day, so nothing can be asked of it. */
    BODY_UNKNOWN,
    /** The body was not offered this side of the matter. */
    NOT_OFFERED,
    /** This side is on offer already, or is offered to its owner. */
    CANNOT_OFFER,
    /** Whoever acts for themselves is no party to the matter. */
    NOT_A_PARTY,
    /** The receipt was not given for this matter. */
    RECEIPT_UNKNOWN,
    /** This receipt has rated it before. */
    RATED_BEFORE,
    /** The reporter was reached since it was struck off, and has answered. */
    CALLED_BACK_BEFORE,
    /** The matter has another slip of that name. */
    SLIP_NAMED_BEFORE,
    /** The matter has no slip of that name. */
    SLIP_UNKNOWN,
    /** The slip is not where this can be asked of it: done already, or not yet reported done. */
    SLIP_NOT_AT_THIS_STAGE,
    /** Slips of the matter are still open. */
    SLIPS_OPEN,
    /** No proof was given. */
    PROOF_MISSING,
    /** No grounds were given. */
    GROUNDS_MISSING,
    /** Whoever checks is the one who did it. */
    SAME_PERSON,
    /** The ladder does not allow it; its own reasons stand below. */
    LADDER_REFUSES,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
