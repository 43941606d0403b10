package io.github.governance4j.mediation.referral;

/** Which way a dispute goes (移送方向). */
public enum Direction {
    /** From the counterpart to mediation: before a case is accepted, or out of one (移入): 人民调解法 art. 18. */
    IN,
    /** From mediation to the counterpart (移出). */
    OUT
}
