package io.github.governance4j.core.decide;

import io.github.governance4j.core.place.OpaqueId;
import java.time.LocalDateTime;

/**
 * Names one command (命令). The host chooses it, so that a retry carries the same id and changes nothing.
 *
 * <p>Some ids belong to the library: those that begin with {@code ~}, and those that end like {@code #7:refund}, as what follows from a
 * fact is named ({@link Reaction#commandId}). No host may choose one, or it could take the id that a timer or a reaction is going to
 * need, and theirs would pass for a repeat and never be done.
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

    /**
     * {@return the id of what comes about next on a stream} Like {@code ~matter-7@2026-03-02T00:00}: another one after every fact, so what
     * was recorded once does not pass for what comes about later.
     *
     * @param word what the stream is, in a short word
     * @param version how many facts the stream has
     * @param at when it comes about
     * @throws IllegalArgumentException if the word holds white space or anything invisible, or all of it is longer than 64 characters
     */
    public static CommandId ofTimer(String word, long version, LocalDateTime at) {
        return ofTimer(word + "-" + version + "@" + at);
    }

    /** {@return whether the id belongs to the library, and no host may choose it} */
    public boolean isReserved() {
        return value.startsWith("~") || followsFromAFact();
    }

    /** {@return whether the id is readable and has the form of what follows from a fact, like {@code H0001#7:refund}} */
    public boolean followsFromAFact() {
        return DerivedId.isReadableOne(value);
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
