package io.github.governance4j.core.risk.tier;

/** What a limit is for (期限种类). */
enum Term {
    /** To confirm a proposal (确认期限). */
    CONFIRM,
    /** Before it is lowered (降级间隔). */
    DWELL,
    /** The longest time in effect (最长期限). */
    LONGEST,
    /** To object (异议期限). */
    OBJECT,
    /** To answer an objection (异议答复期限). */
    ANSWER,
    /** Until the next review is due (复核间隔). */
    REVIEW,
    /** To review (复核期限). */
    REVIEW_BY,
    /** To put it right (整改期限). */
    RECTIFY,
    /** To go and see (复查期限). */
    REEXAMINE,
    /** Until the same may be proposed again (再次提出间隔). */
    NOT_AGAIN
}
