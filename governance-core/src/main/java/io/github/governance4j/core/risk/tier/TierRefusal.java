package io.github.governance4j.core.risk.tier;

/** Why a command about a tier is not possible, most decisive first (不予受理的理由). Moving a constant changes the contract. */
public enum TierRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** Nothing is there that it could be about: no proposal, no tier in effect, no open objection, no order, no report. */
    NOT_AT_THIS_STAGE,
    /** No duly adopted edition had begun on the day, or the one the case keeps is not at hand. */
    NO_EDITION_IN_FORCE,
    /** A proposal waits already. */
    PROPOSAL_PENDING,
    /** What is proposed is about another subject than the stream, or another area. */
    ANOTHER_SUBJECT,
    /** The edition has no such model. */
    MODEL_UNKNOWN,
    /** The edition says nothing about giving tiers of the model's scheme. */
    NOT_TIERED_HERE,
    /** A reading is a value its indicator cannot have. */
    READING_IMPOSSIBLE,
    /** A reading is missing that the model cannot do without. */
    READING_MISSING,
    /** A tier of another scheme is in effect, or one the scheme no longer has; the two cannot be compared. */
    ANOTHER_SCHEME,
    /** The post is not held by whoever acts, or its role may not do this. */
    NOT_OF_THIS_ROLE,
    /** The post answers for another area. */
    NOT_OF_THIS_AREA,
    /** The same person did what is to be judged now. */
    SAME_PERSON,
    /** The same body did what is to be judged now, or whoever acts holds a post there. */
    SAME_BODY,
    /** The person is not among those it affects. */
    NOT_AFFECTED,
    /** The time for objecting is over. */
    WINDOW_OVER,
    /** The person objected before. */
    OBJECTED_BEFORE,
    /** The same body proposed the same on the same readings, and it was declined, fell, or is being objected to. */
    REJECTED_BEFORE,
    /** Measures of the tier fall on persons, and none is named who could be told. */
    NOBODY_NAMED,
    /** The tier needs a plan first. */
    PLAN_MISSING,
    /** The plan's responsible post is not there or vacant. */
    NOBODY_RESPONSIBLE,
    /**
     * The plan names a measure that the rules do not list for the tier; or, for a tier in effect, one on persons that was not in the plan
     * before, or goes on after its last day: that is for two bodies again.
     */
    MEASURE_NOT_LISTED,
    /** The plan says nothing of funds or of a contingency, and the tier needs both. */
    PLAN_INCOMPLETE,
    /** The last day is over already, or later than the rules allow. */
    LAST_DAY_OUT_OF_BOUNDS,
    /** Nothing was said of why. */
    GROUNDS_MISSING,
    /** Nothing was due at the moment. */
    NOTHING_DUE,
    /** It was recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
