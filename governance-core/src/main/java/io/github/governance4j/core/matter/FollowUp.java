package io.github.governance4j.core.matter;

/** What is still owed after a matter was struck off (后续工作). */
public enum FollowUp {
    /** Asking the reporter (回访). */
    CALL_BACK,
    /** Looking again whether it holds (跟踪复查). */
    RECHECK
}
