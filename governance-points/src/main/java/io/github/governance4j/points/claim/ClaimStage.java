package io.github.governance4j.points.claim;

/** How far a claim has come (申报状态). */
public enum ClaimStage {
    /** Nothing was declared. */
    NOTHING,
    /** It stands at a step (办理中). */
    AT_STEP,
    /** The account was asked to take it (待入账). */
    ENTERING,
    /** It stands on the account (已入账). */
    ENTERED,
    /** The account was asked to reverse it (待冲正). */
    REVERSING,
    /** It stood on the account, and was reversed (已冲正). */
    REVERSED,
    /** It was declined (未通过). */
    DECLINED,
    /** It was declined, and somebody objects to that (异议处理中). */
    OBJECTED,
    /** A deduction case was dropped (不予减分). */
    DROPPED,
    /** It was taken back (已撤回). */
    WITHDRAWN
}
