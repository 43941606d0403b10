package io.github.governance4j.mediation.dispute;

/** What refusing the mediator who was assigned means (拒绝指定的调解员). */
public enum RefusingAssignee {
    /** Nothing for the mediation: another is assigned (人民调解法 art. 23: choose or accept the mediator). */
    ANOTHER_IS_ASSIGNED,
    /** It is refusing mediation (视为不同意调解): 特邀调解规定 art. 12 and nowhere else. */
    ENDS
}
