package io.github.governance4j.examples.county.matters;

import io.github.governance4j.core.decide.Seen;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterView;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.log.Detail;
import io.github.governance4j.rulebook.csv.Cell;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A command that may have to look at another matter first (待定命令). */
@FunctionalInterface
public interface Asked {
    /**
     * {@return the command}
     *
     * @param others what another matter looks like now
     */
    MatterCommand given(Function<StreamId, Seen<MatterView>> others);

    /** {@return a command that looks at no other matter}
     *
     * @param command it
     */
    static Asked of(MatterCommand command) {
        return others -> command;
    }

    /**
     * The command a row with these cells asks for.
     *
     * @param action what is asked
     * @param stamp when, and by whom
     * @param category the cell that says what kind of matter it is
     * @param area the cell that says where
     * @param detail the cell with everything else
     * @param tell hears why there is none
     * @return the command, or empty
     */
    static Optional<Asked> read(
            Action action, Stamp stamp, Cell category, Cell area, Cell detail, Consumer<Problem> tell) {
        return new RowCommands(stamp, category, area, Detail.of(detail, action, tell), tell).of(action);
    }
}
