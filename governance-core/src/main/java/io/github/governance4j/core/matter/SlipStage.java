package io.github.governance4j.core.matter;

/** How far an assignment slip has come (交办单状态). */
public enum SlipStage {
    /** Assigned, and to be done (待办). */
    ASSIGNED,
    /** Reported done, and to be checked (待核查). */
    REPORTED_DONE,
    /** Checked by a second person, and closed (已办结). */
    PASSED,
    /** Withdrawn by an owner with reasons, and closed (已撤回). */
    WITHDRAWN;

    /** {@return whether it still holds up the proof of its matter} */
    public boolean isOpen() {
        return this == ASSIGNED || this == REPORTED_DONE;
    }
}
