package io.github.governance4j.core.risk.tier;

/** What comes about by itself (到期事项). */
enum Came {
    /** Nobody confirmed a proposal in time (提议逾期). */
    PROPOSAL_LAPSED,
    /** A lowering took effect (降级生效). */
    LOWERED,
    /** A tier's last day is over (等级到期). */
    LAPSED,
    /** It is time to look again (应复核). */
    REVIEW_DUE,
    /** Nobody looked again in time (复核逾期). */
    REVIEW_OVERDUE,
    /** A plan's last day is over (预案到期). */
    PLAN_OVERDUE,
    /** Nobody answered an objection in time (异议逾期). */
    OBJECTION_UNANSWERED,
    /** It was not put right in time (整改逾期). */
    RECTIFICATION_OVERDUE,
    /** Nobody went to see in time (复查逾期). */
    REEXAMINATION_OVERDUE
}
