package io.github.governance4j.mediation.course;

/** Why a draft fell (协议未成立情形). */
public enum DroppedWhy {
    /** A party did not agree to it (当事人反悔). */
    REJECTED,
    /** It had not taken effect in time (逾期未签署). */
    LAPSED,
    /** The mediator went (调解员退出). */
    MEDIATOR_GONE
}
