package io.github.governance4j.mediation.dispute;

/** Who may be invited to help (协助调解人员): 人民调解法 art. 20. */
public enum AssistantKind {
    /** A relative (亲属). */
    RELATIVE,
    /** A neighbour (邻里). */
    NEIGHBOUR,
    /** Somebody they work with (同事). */
    COLLEAGUE,
    /** Somebody with special knowledge or experience (具有专门知识、特定经验的人员). */
    EXPERT,
    /** Somebody of a social organisation that has to do with it (有关社会组织的人员). */
    ORGANISATION
}
