package io.github.governance4j.points.claim;

/** What a claim still waits for (尚缺事项). */
public enum Missing {
    /** Somebody to pass or decline it (待审核). */
    DECISION,
    /** A meeting (待评议). */
    MEETING,
    /** The answer of a quota's books (待名额答复). */
    PLACE,
    /** That the person is told (待告知). */
    NOTICE,
    /** The end of the time to reply (申辩期内). */
    REPLY_TIME,
    /** That it is put up (待公示). */
    POSTING,
    /** The end of its time on show (公示期内). */
    POSTING_TIME,
    /** The answer to whoever objected to it (待答复公示异议). */
    POSTING_ANSWER,
    /** The authority's finding (待有权机关认定). */
    FINDING,
    /** That somebody chooses the points (待确定分值). */
    POINTS,
    /** The entry (待入账). */
    ENTRY,
    /** The answer of the account (待入账回执). */
    ACCOUNT,
    /** The answer to an objection (待处理异议). */
    ANSWER
}
