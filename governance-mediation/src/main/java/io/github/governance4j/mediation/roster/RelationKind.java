package io.github.governance4j.mediation.roster;

/** What ties a mediator to somebody in a dispute (应当回避的关系): 特邀调解规定 art. 15, and the mediator's own dispute. */
public enum RelationKind {
    /** The mediator is the person: nobody mediates their own dispute, and nobody can waive that (本人). */
    SELF,
    /** A close relative of a party or of its representative (近亲属). */
    CLOSE_RELATIVE,
    /** Represents, or represented, a party in this dispute (代理人). */
    AGENT,
    /** Has an interest in the outcome (利害关系). */
    INTEREST,
    /** Anything else that may affect fairness (其他可能影响公正调解的关系). */
    OTHER;

    /** {@return whether the parties together can waive it after it was disclosed} */
    public boolean isWaivable() {
        return this != SELF;
    }
}
