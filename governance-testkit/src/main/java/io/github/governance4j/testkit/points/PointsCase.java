package io.github.governance4j.testkit.points;

import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.ledger.LedgerCommand;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A rulebook, and what is asked of one account under it (案例). Every command has an id of its own.
 *
 * @param editions the rulebook
 * @param steps what is asked, in the order it arrives
 */
public record PointsCase(Editions<Catalogue> editions, List<Step> steps) {
    /**
     * Copies the steps.
     *
     * @param editions the rulebook
     * @param steps what is asked
     */
    public PointsCase {
        steps = List.copyOf(steps);
    }

    /** {@return editions and commands, one to a line} */
    @Override
    public String toString() {
        String rules = editions.all().stream()
                .map(edition -> edition.id() + " from " + edition.from() + " "
                        + edition.rules().items() + " " + edition.rules().terms())
                .collect(Collectors.joining("\n  "));
        return rules + "\n" + steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }

    /**
     * One thing asked.
     *
     * @param now the moment it arrives
     * @param command what is asked; empty to let everything happen that is due by {@code now}
     */
    public record Step(LocalDateTime now, Optional<LedgerCommand> command) {
        @Override
        public String toString() {
            return command.map(LedgerCommand::toString).orElse("tick") + " at " + now;
        }
    }
}
