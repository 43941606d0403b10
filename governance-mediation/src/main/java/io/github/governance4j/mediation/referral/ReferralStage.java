package io.github.governance4j.mediation.referral;

/** How far a referral has come (移送阶段). */
public enum ReferralStage {
    /** Nothing was offered (未移送). */
    NOT_OFFERED,
    /** Offered, not answered (待接收). */
    OFFERED,
    /** Returned; it may be offered once more (已退回). */
    RETURNED,
    /** Offered once more, not answered; it cannot be returned again (再次移送待接收). */
    OFFERED_AGAIN,
    /** The receiving body has it (已接收). */
    ACCEPTED,
    /** The receiving body told how it ended (已反馈). */
    REPORTED,
    /** The offer was taken back (已撤回). */
    WITHDRAWN,
    /** Nobody answered in time (逾期未接收). */
    TIMED_OUT,
    /** It was determined that the offering body keeps it (指定由移送单位办理). */
    KEPT
}
