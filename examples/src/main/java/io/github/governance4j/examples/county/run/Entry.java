package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.points.ledger.LedgerCommand;

/**
 * One row of the log (登记).
 *
 * @param account whose account it is for
 * @param command the deed to score, with its stamp
 * @param at where it stands in the log
 */
record Entry(StreamId account, LedgerCommand.ScoreDeed command, Position at) {
    String id() {
        return command.stamp().id().value();
    }

    /** Whether it is the same deed written down again, whenever that was. */
    boolean saysTheSameAs(Entry other) {
        return command.deed().equals(other.command.deed())
                && command.stamp().happened().equals(other.command.stamp().happened());
    }

    String item() {
        return command.deed().item().value();
    }
}
