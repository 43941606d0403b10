package io.github.governance4j.points.statement;

/** What a line of a passbook tells (存折行类别). */
public enum LineKind {
    /** The base standing begins with (基础分). */
    BASE,
    /** A deed that was scored, possibly at zero (加分). */
    AWARD,
    /** A deduction from standing (减分). */
    DEDUCTION,
    /** Points that were spent (兑换). */
    SPENDING,
    /** Balances brought in from elsewhere (期初转入). */
    OPENING,
    /** Something lapsed: what could be spent, what counted for standing, or a deduction (到期). */
    LAPSE,
    /** A claim was declined, so that nothing was earned (申报未通过). */
    CLAIM_DECLINED,
    /** An award was taken back (加分冲正). */
    AWARD_TAKEN_BACK,
    /** A spending was reversed (兑换退回). */
    SPENDING_REVERSED,
    /** A deduction was taken out (减分撤销). */
    DEDUCTION_TAKEN_OUT,
    /** Somebody objected; what it objects to has no effect from here (提出异议). */
    OBJECTION_RAISED,
    /** An objection was upheld (异议成立). */
    OBJECTION_UPHELD,
    /** An entry got what it had been scored too low by, while an award was taken back that stands again (补计). */
    SCORE_MADE_UP,
    /** An objection was rejected; what it objected to counts again (异议不成立). */
    OBJECTION_REJECTED,
    /** An objection was taken back; what it objected to counts again (异议撤回). */
    OBJECTION_WITHDRAWN,
    /** An objection was not answered in time; what it objects to stays without effect (异议逾期未答复). */
    OBJECTION_OVERDUE,
    /** An objection had nothing left to decide (异议终结). */
    OBJECTION_ENDED
}
