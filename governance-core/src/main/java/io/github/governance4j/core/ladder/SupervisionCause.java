package io.github.governance4j.core.ladder;

/** What brought a case under supervision (督办事由). */
public enum SupervisionCause {
    /** Its limit passed and it moves nowhere (逾期). */
    OVERDUE,
    /** Somebody ordered it (交办督办). */
    ORDERED
}
