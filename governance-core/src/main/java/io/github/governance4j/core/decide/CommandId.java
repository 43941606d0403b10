package io.github.governance4j.core.decide;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names one command (命令). The host chooses it, so that a retry carries the same id and changes nothing.
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

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
