package io.github.governance4j.core.matter;

/** What is owed of a matter by a day, beside what its ladder, its sides and its slips say (待办环节). */
public enum FollowUp {
    /** Dispatching it, joining it or sending it on (分流). */
    DISPATCH,
    /** Proving what its ladder says is settled (提交办结凭证). */
    PROOF,
    /** Checking its proof (核查). */
    CHECK,
    /** Asking the reporter (回访). */
    CALL_BACK,
    /** Looking again whether it holds (跟踪复查). */
    RECHECK
}
