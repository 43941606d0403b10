package io.github.governance4j.points.claim;

/** What comes about by itself (到期事项). */
enum Came {
    /** Nobody acted at a step in time, or the entry comes about by itself (环节到期). */
    STEP_DUE,
    /** The time to reply is over (申辩期满). */
    REPLY_TIME_OVER,
    /** The time on show is over (公示期满). */
    POSTING_OVER,
    /** Nobody answered whoever objected to what is put up (公示异议逾期). */
    POSTING_ANSWER_DUE,
    /** The quota's books did not answer (名额答复逾期). */
    PLACE_DUE,
    /** The account did not answer (入账回执逾期). */
    ACCOUNT_DUE,
    /** Nobody answered an objection in time (异议逾期). */
    OBJECTION_DUE
}
