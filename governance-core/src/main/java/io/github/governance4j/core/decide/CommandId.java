package io.github.governance4j.core.decide;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one command (命令). The host chooses it, so that a retry carries the same id and changes nothing.
 *
 * <p>Ids that begin with {@code ~} belong to the library: what comes about by itself, and what follows from a fact. A decider refuses to
 * let a host use one, or a host could take the id a timer is going to need.
 *
 * @param value 1 to 64 visible characters
 */
public record CommandId(String value) implements OpaqueId, Comparable<CommandId> {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CommandId {
        OpaqueId.checked("command id", value);
    }

    /**
     * {@return the id of something that comes about by itself}
     *
     * @param name names it within its stream, 1 to 63 visible characters
     * @throws IllegalArgumentException if the name has another form
     */
    public static CommandId ofTimer(String name) {
        return new CommandId("~" + name);
    }

    /** {@return whether the id belongs to the library, and no host may choose it} */
    public boolean isReserved() {
        return value.startsWith("~");
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
