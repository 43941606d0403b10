package io.github.governance4j.points.claim;

/** Why a command about a claim is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum ClaimRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The claim was declared before. */
    DECLARED_BEFORE,
    /** The claim is not at the stage this needs: nothing declared, ended, on its way to the account, or nothing there it could be about. */
    NOT_AT_THIS_STAGE,
    /** The claim stands at another step, or this is not what is done there. */
    ANOTHER_STEP,
    /** The other books answered something that was not asked. */
    NOT_ASKED,
    /** No duly adopted edition had begun on the day, or the one the claim keeps is not at hand. */
    NO_EDITION_IN_FORCE,
    /** The catalogue of the day of the deed has no such item. */
    ITEM_UNKNOWN,
    /** The item is there but judges nothing: unclassified, or set aside. */
    ITEM_NOT_IN_FORCE,
    /** The act is said to fit several items, and one of them is a deduction or has points to choose. */
    ITEMS_DO_NOT_GO_TOGETHER,
    /** Whoever declares may not declare this: the edition has no route for it. */
    NO_FLOW,
    /** A resident declares for themselves and their family only. */
    NOT_THEIR_DEED,
    /** The post is not held by whoever acts, or its role may not do this; or no post acts where one must. */
    NOT_OF_THIS_ROLE,
    /** The post answers for another area. */
    NOT_OF_THIS_AREA,
    /** Whoever acts is the person it is about, or of their family. */
    OWN_CLAIM,
    /** Whoever acts did something on the claim that they may not do this after. */
    SAME_PERSON,
    /** Whoever acts is not among those it affects, or not the one who did what is to be taken back. */
    NOT_AFFECTED,
    /** The time for it is over. */
    WINDOW_OVER,
    /** They objected before. */
    OBJECTED_BEFORE,
    /** An offence is decided only with the authority's finding. */
    FINDING_MISSING,
    /** The item's worth depends on an amount and none was given. */
    AMOUNT_MISSING,
    /** The item's points are for somebody to choose, and nobody has. */
    POINTS_NOT_CHOSEN,
    /** Points were chosen where there is nothing to choose, or outside the item's bounds. */
    POINTS_OUT_OF_BOUNDS,
    /** It is put up only with the person's consent, and there is none; or not by consent, so that none can be withdrawn. */
    CONSENT_MISSING,
    /** No household is named, and the quota counts households; or the quota's area is nowhere. */
    NO_HOLDER,
    /** Nothing was said of why. */
    REASON_MISSING,
    /** Nothing was due at the moment. */
    NOTHING_DUE,
    /** It was recorded before it happened, or the deed was done after it was declared. */
    RECORDED_BEFORE_IT_HAPPENED
}
