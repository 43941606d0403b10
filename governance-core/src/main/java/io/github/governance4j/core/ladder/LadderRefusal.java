package io.github.governance4j.core.ladder;

/** Why a command on a case is not possible, most decisive first (不予受理的理由). The first that applies is the answer; moving a constant
 * changes the contract. */
public enum LadderRefusal {
    /** The case is on a ladder already. */
    ALREADY_ENTERED,
    /** The case is on no ladder yet. */
    NOT_ENTERED,
    /** Something that happened later is recorded already. */
    OUT_OF_ORDER,
    /** No adopted edition of the rulebook had begun on the day, nor was there a draft. */
    NO_EDITION_IN_FORCE,
    /** The only edition that would speak on that day was never duly adopted. */
    EDITION_NOT_ADOPTED,
    /** The edition has no such ladder, or the editions at hand lack the one the case was entered under. */
    LADDER_UNKNOWN,
    /** The ladder has no such rung. */
    RUNG_UNKNOWN,
    /** A case half-way is said to stand on its rung since a later moment. */
    BEGINS_LATER,
    /** The case has ended. */
    ENDED,
    /** Only what was answered or has ended is opened again. */
    STILL_OPEN,
    /** There is no answer yet: none to reject, or none after which a party may ask for the next rung, while there is time for one. */
    NOT_REPLIED,
    /** The case was answered and rests. */
    ALREADY_REPLIED,
    /** Only a party may ask for this, and this is none. */
    NOT_A_PARTY,
    /** After this answer nobody may ask for another rung. */
    REPLY_IS_FINAL,
    /** The rung does not move up for this reason, or to no rung there is. */
    NO_WAY_UP,
    /** A try is running and ends first. */
    TRY_RUNNING,
    /** No try is running. */
    NO_TRY_RUNNING,
    /** A return was asked for and is not answered yet. */
    RETURN_PENDING,
    /** No return was asked for. */
    NO_RETURN_PENDING,
    /** The rung allows no further try. */
    NO_TRIES_LEFT,
    /** A try needs the fresh consent of every party, and one is missing or nobody is known. */
    CONSENT_MISSING,
    /** Nothing may be returned from this rung. */
    NOT_RETURNABLE,
    /** The rung was determined to be competent, or the case was returned from it before. */
    COMPETENCE_DETERMINED,
    /** The time for returning it is over. */
    RETURN_TOO_LATE,
    /** The rung it came from allows no further try. */
    NOWHERE_TO_RETURN,
    /** The rung does not name this remedy. */
    NO_SUCH_EXIT,
    /** Reasons are wanted and none were given. */
    NO_GROUNDS,
    /** The same facts and reasons are not heard again. */
    SAME_FACTS,
    /** The rung has no limit, or the answer no window, that could move. */
    NO_LIMIT,
    /** The rung does not say that its limit may stand still, or the time for that is over. */
    NOT_PAUSABLE,
    /** Only a paused limit resumes. */
    NOT_PAUSED,
    /** A paused limit resumes first. */
    PAUSED,
    /** What has ended is neither extended, paused nor counted again. */
    ALREADY_PASSED,
    /** The limit has no extension rule. */
    NOT_EXTENDABLE,
    /** Somebody must approve and nobody did. */
    NOT_APPROVED,
    /** Somebody approved who may not. */
    WRONG_APPROVER,
    /** All extensions together would exceed the ceiling. */
    BEYOND_CEILING,
    /** Counting again by a calendar that knows less would make a firm deadline provisional. */
    CALENDAR_KNOWS_LESS,
    /** Counting again by a calendar without a region would forget that region's holidays. */
    CALENDAR_LACKS_REGION,
    /** Counting again would put the end earlier and not after the moment of counting. */
    WOULD_ALREADY_BE_OVER,
    /** The person concerned must be told of the extension while the limit runs, and was not by the time it was recorded. */
    NOT_TOLD,
    /** Nothing was due by then. */
    NOTHING_DUE,
    /** It is said to have been recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
