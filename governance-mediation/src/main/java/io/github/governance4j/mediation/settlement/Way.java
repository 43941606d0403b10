package io.github.governance4j.mediation.settlement;

/** What can be done about an agreement that is not kept or not confirmed (可采取的途径). */
public enum Way {
    /** The mediating body urges that it be kept: 人民调解法 art. 31 (督促履行). */
    COMMITTEE_URGES,
    /** Changing it or agreeing anew by mediation: art. 33 (重新调解). */
    MEDIATE_AGAIN,
    /** A suit: art. 32. Always (起诉). */
    SUE,
    /** Enforcement by the court, once confirmed: art. 33 (申请强制执行). */
    ENFORCE
}
