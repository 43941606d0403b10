package io.github.governance4j.mediation.course;

/** Why a mediator will not mediate a dispute (调解员退出情形). */
public enum ReleasedWhy {
    /** A party asked for it, and no reason was needed or the grounds were granted (申请回避). Never again in this dispute. */
    RECUSED,
    /** The mediator disclosed a relation and stepped down (主动回避). Never again in this dispute, unless every party waives. */
    STEPPED_DOWN,
    /** A party refused whoever was assigned (拒绝指定). Never again in this dispute. */
    REFUSED,
    /** The mediator did not take the order (未接单). */
    DECLINED,
    /** The mediator did not confirm in time (逾期未确认). */
    NOT_CONFIRMED;

    /** {@return whether the mediator may not be found again for this dispute} */
    public boolean isForGood() {
        return this == RECUSED || this == STEPPED_DOWN || this == REFUSED;
    }
}
