package io.github.governance4j.points;

/**
 * Why a command on a points account is not possible, most decisive first (不予受理的理由). The first that applies is the answer, and the
 * explanation lists all that do; moving a constant changes the contract.
 */
public enum PointsRefusal {
    /** No adopted edition of the catalogue had begun on the day the deed speaks of, nor was there a draft. */
    NO_EDITION_IN_FORCE,
    /** The only edition that would speak on that day was never duly adopted. */
    EDITION_NOT_ADOPTED,
    /** The edition in force has no item of that code. */
    ITEM_UNKNOWN,
    /** The item is there but not in force: unclassified, set aside, or a deduction, which needs grounds, notice and a hearing first. */
    ITEM_NOT_IN_FORCE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED,
    /** Nothing on the account had lapsed by then. */
    NOTHING_HAS_LAPSED
}
