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
    /**
     * The item is there but does not judge this: unclassified, set aside, a reward for a breach, a deduction merely reported as a deed, or
     * an award put forward as a deduction.
     */
    ITEM_NOT_IN_FORCE,
    /** The item's worth depends on an amount and none was given. */
    AMOUNT_MISSING,
    /** The amount is outside what the item provides for. */
    AMOUNT_OUT_OF_BOUNDS,
    /** The account has no entry of that name that could be reversed. */
    ENTRY_UNKNOWN,
    /** The entry was reversed before. */
    ENTRY_REVERSED_BEFORE,
    /** The account has no decision of that name that could be objected to, or had none on that day. */
    DECISION_UNKNOWN,
    /** Whoever objects, or is spoken for, is none of those the decision affects. */
    NOT_AFFECTED,
    /** The decision was objected to before. */
    OBJECTED_BEFORE,
    /** The decision no longer burdens anybody: it was taken back, or its last day is over. */
    DECISION_RUN_OUT,
    /** The time to object was over; the court stays open. */
    OBJECTION_TOO_LATE,
    /** No objection to the decision is open. */
    NO_OPEN_OBJECTION,
    /** It is dated before the objection it speaks of; or, an objection or a reversal, before the last objection was raised, taken back or answered. */
    DATED_BEFORE_THE_OBJECTION,
    /** Whoever answers is no person, or recorded or made the decision, or is affected, or family. */
    NOT_ANSWERED_BY_ANOTHER,
    /** Nobody had answered in time, and silence had upheld the objection. */
    UPHELD_BY_SILENCE,
    /** Whoever takes an objection back did not raise it. */
    NOT_THE_OBJECTOR,
    /** Balances are brought in to an account on which nothing stands, or in the place of an opening that was taken back. */
    ACCOUNT_IN_USE,
    /** Whoever decides to deduct or to take an award back is no person, or affected, or family, or the one who recorded it. */
    NOT_DECIDED_BY_ANOTHER,
    /** An award can be taken back only if those it burdens are told, and nobody is named. */
    NOBODY_TOLD,
    /** The person was not told, or could still reply. */
    REPLY_STILL_OPEN,
    /** An offence counts only with a finding of the authority that may make one. */
    FINDING_MISSING,
    /** Nothing says when the deduction ends, and nothing adverse is for ever. */
    NO_LAST_DAY,
    /** A spending was reversed after the day this one speaks of; what came back then was not there on that day. */
    DATED_BEFORE_A_REVERSAL,
    /** There is less to spend than was asked for. */
    NOT_ENOUGH_TO_SPEND,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED,
    /** Nothing on the account had lapsed by then. */
    NOTHING_HAS_LAPSED,
    /** No objection had gone unanswered by then. */
    NOTHING_OVERDUE
}
