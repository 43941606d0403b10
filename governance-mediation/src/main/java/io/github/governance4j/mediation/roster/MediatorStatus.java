package io.github.governance4j.mediation.roster;

/** Whether a mediator takes cases (在岗状态). */
public enum MediatorStatus {
    /** Takes cases (在岗). */
    SERVING,
    /** Takes none for now (暂停). */
    SUSPENDED,
    /** Removed or let go for serious misconduct (罢免、解聘): 人民调解法 art. 15. */
    REMOVED
}
