package io.github.governance4j.mediation.referral;

/** How far a referral has come (移送阶段). */
public enum ReferralStage {
    /** Nothing was offered. */
    NOT_OFFERED,
    /** Offered, not answered. */
    OFFERED,
    /** Returned; it may be offered once more. */
    RETURNED,
    /** Offered once more, not answered; it cannot be returned again. */
    OFFERED_AGAIN,
    /** The receiving body has it. */
    ACCEPTED,
    /** The receiving body told how it ended. */
    REPORTED,
    /** The offer was taken back. */
    WITHDRAWN,
    /** Nobody answered in time. */
    TIMED_OUT,
    /** It was determined that the offering body keeps it. */
    KEPT
}
