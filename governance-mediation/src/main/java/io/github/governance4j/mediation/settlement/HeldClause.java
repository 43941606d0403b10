package io.github.governance4j.mediation.settlement;

/**
 * A clause and how far it has come (条款履行情况).
 *
 * @param clause the clause
 * @param stage how far
 * @param overdue whether it was recorded that its day had passed
 */
public record HeldClause(Clause clause, ClauseStage stage, boolean overdue) {
    /** {@return whether something is still to be done or confirmed} */
    public boolean isOpen() {
        return stage == ClauseStage.OPEN || stage == ClauseStage.SAID_DONE;
    }
}
