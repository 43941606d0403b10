package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Command;

/** Whose ids a host may use. */
final class HostIds {
    private HostIds() {}

    /** The command, if a host may send it. A reaction's may be a person's, so it is who sends it that tells one from the other. */
    static <C extends Command> C checked(C command) {
        command.stamp().requireOfHost();
        return command;
    }
}
