package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Command;

/** Whose ids a host may use. */
final class HostIds {
    private HostIds() {}

    /** The command, if a host may send it. A reaction's may be a person's, so it is who sends it that tells one from the other. */
    static <C extends Command> C checked(C command) {
        if (command.stamp().id().isReserved() && !(command.stamp().by() instanceof Actor.Timer)) {
            throw new IllegalArgumentException("no host may choose an id of the library's: "
                    + command.stamp().id());
        }
        return command;
    }
}
