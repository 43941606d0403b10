package io.github.governance4j.mediation.feedback;

/** Why a command about ratings is not possible, most decisive first (不予受理的理由). */
public enum FeedbackRefusal {
    /** It happened before the last act. */
    OUT_OF_ORDER,
    /** The ratings of this dispute are open already. */
    ALREADY_OPEN,
    /** No edition of the rules spoke when the mediation ended. */
    NO_RULES,
    /** The mediation has not ended, or nobody mediated. */
    NOT_OPEN,
    /** Whoever acts is not the party they rate for, nor the guardian of a party who is a minor. */
    NOT_ENTITLED,
    /** The mediator did not mediate this dispute. */
    NOT_ITS_MEDIATOR,
    /** The time for rating is over. */
    TOO_LATE,
    /** The party has rated this mediator, and not taken it back. */
    ALREADY_RATED,
    /** There is no rating to take back. */
    NOT_RATED,
    /** The score lies outside 1 to 5. */
    NO_SUCH_SCORE,
    /** It was recorded before it happened. */
    RECORDED_BEFORE_IT_HAPPENED
}
