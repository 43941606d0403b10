package io.github.governance4j.examples.county.deeds;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.points.ledger.LedgerCommand;

/**
 * One row of the log (登记).
 *
 * @param account whose account it is for
 * @param command the deed to score, with its stamp
 * @param item the item as it stands in the log; several, with semicolons between them, if the deed fits several
 * @param at where it stands in the log
 */
public record Entry(StreamId account, LedgerCommand.ScoreDeed command, String item, Position at) {
    /** {@return the deed's id} */
    public String id() {
        return command.stamp().id().value();
    }

    /**
     * {@return whether it is the same deed written down again, whenever that was}
     *
     * @param other another row
     */
    public boolean saysTheSameAs(Entry other) {
        return command.deed().equals(other.command.deed())
                && command.stamp().happened().equals(other.command.stamp().happened());
    }
}
