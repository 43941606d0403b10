package io.github.governance4j.testkit.decide;

import io.github.governance4j.core.decide.Command;
import io.github.governance4j.core.decide.Stamp;

/** Something asked of the tool shelf. */
public sealed interface ShelfCommand extends Command {
    String tool();

    /** A neighbour wants a tool. */
    record Lend(Stamp stamp, String tool) implements ShelfCommand {}

    /** A tool comes back. */
    record GiveBack(Stamp stamp, String tool) implements ShelfCommand {}

    /** A tool is late; asked for by the shelf itself. */
    record Remind(Stamp stamp, String tool) implements ShelfCommand {}
}
