package io.github.governance4j.testkit.late;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.testkit.decide.Shelf;
import io.github.governance4j.testkit.decide.ShelfCommand;
import io.github.governance4j.testkit.decide.ShelfFact;
import io.github.governance4j.testkit.decide.ShelfRefusal;
import io.github.governance4j.testkit.decide.ShelfSubject;
import io.github.governance4j.testkit.decide.ToolShelf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A tool shelf whose keeper writes the week up afterwards. */
interface LateShelf extends LateLaws<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> {
    @Override
    default Decider<ShelfCommand, Shelf, ShelfFact, ShelfRefusal> inner() {
        return new ToolShelf(ShelfSubject.EDITIONS);
    }

    /** The shelf has no reason of its own for this; before the rules began is the nearest. */
    @Override
    default ShelfRefusal tooLate() {
        return ShelfRefusal.NO_RULES_IN_FORCE;
    }

    @Override
    default Arbitrary<ShelfCommand> commands() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 12);
        Arbitrary<String> tools = Arbitraries.of("saw", "axe", "pan");
        return Arbitraries.oneOf(
                Combinators.combine(tools, days).as(ShelfSubject::lend),
                Combinators.combine(tools, days).as(ShelfSubject::giveBack));
    }

    @Override
    default ShelfCommand stamped(ShelfCommand command, Stamp stamp) {
        if (command instanceof ShelfCommand.Lend) {
            return new ShelfCommand.Lend(stamp, command.tool());
        }
        return command instanceof ShelfCommand.GiveBack
                ? new ShelfCommand.GiveBack(stamp, command.tool())
                : new ShelfCommand.Remind(stamp, command.tool());
    }
}
