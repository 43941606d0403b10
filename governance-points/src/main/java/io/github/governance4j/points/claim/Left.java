package io.github.governance4j.points.claim;

/** Why a claim went on from a step without anybody passing it (未经人工通过而继续的原因). */
public enum Left {
    /** Nobody acted in time, and the flow says that it passes (视为通过). */
    PASSED_BY_SILENCE,
    /** Nobody acted in time, and the flow says that somebody else decides (转交). */
    GONE_TO_ANOTHER_STEP,
    /** The item has no quota (无名额限制). */
    NO_QUOTA,
    /** There was a place (已获名额). */
    PLACE_GRANTED,
    /** The time to reply is over (申辩期满). */
    REPLY_TIME_OVER,
    /** Its time on show is over (公示期满). */
    POSTING_OVER,
    /** It had been declined there, and an objection to that was upheld (异议成立). */
    OBJECTION_UPHELD
}
