package io.github.governance4j.mediation.course;

/** How mediation ended (调解终止情形). Every kind but {@link #SETTLED} goes with a {@link RemediesNotice}: 人民调解法 art. 26. */
public enum EndKind {
    /** They agreed on everything that was at issue (调解成功). */
    SETTLED,
    /** They agreed on a part; for the rest it failed, or the time or the tries are over (部分成功). */
    SETTLED_IN_PART,
    /** A party clearly refused (明确拒绝): art. 17. */
    REFUSED,
    /** A party took its consent back (撤回同意). */
    WITHDRAWN,
    /** It could not be settled (调解不成). */
    FAILED,
    /** A limit passed (期限届满). */
    LIMIT_PASSED,
    /** Not every party consented in time (未获同意). */
    NO_CONSENT,
    /** It was not accepted (不予受理). */
    NOT_ACCEPTED,
    /** Another body took it (已移送). */
    SENT_ELSEWHERE,
    /** A party went to court or to somebody else's judgement (转入其他途径). */
    LEFT,
    /** The last try failed (次数用尽). */
    TRIES_USED,
    /** It seems to be made up (虚假调解嫌疑). */
    SUSPECTED_SHAM,
    /** It may be an offence and is for the police (涉嫌违法犯罪). */
    OFFENCE
}
