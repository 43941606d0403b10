package io.github.governance4j.core.decide;

import io.github.governance4j.core.place.OpaqueId;
import java.util.List;

/**
 * What a fact of one stream asks of others (联动): a pure function, so that the same rules run on one laptop and on a partitioned log.
 *
 * <p>The ids of the commands it makes derive from the fact ({@link #commandId}), so sending them twice changes nothing.
 *
 * @param <E> facts of the stream that is listened to
 * @param <C> commands for the others
 */
@FunctionalInterface
public interface Reaction<E, C extends Command> {
    /**
     * Answers with the commands that follow from {@code fact}, possibly none.
     *
     * @param from the stream the fact is on
     * @param sequence the fact's place in it, counted from 1
     * @param fact the fact
     * @return commands and where each goes, in the order to send them
     */
    List<Sent<C>> on(StreamId from, long sequence, E fact);

    /**
     * An id that is the same whenever the same fact asks for the same thing, and another for anything else; no host may choose it
     * ({@link CommandId#isReserved}).
     *
     * <p>Readable where it fits, for example {@code H0001#7:refund}; where it would exceed {@link OpaqueId#MOST} characters, {@code ~}
     * and the SHA-256 of that text. One fact that asks one stream for two things needs two purposes.
     *
     * @param from the stream the fact is on
     * @param sequence the fact's place in it, counted from 1
     * @param purpose what is asked: 1 to 32 lower-case letters, digits and hyphens
     * @return the id
     * @throws IllegalArgumentException if {@code sequence} is below 1 or {@code purpose} has another form
     */
    static CommandId commandId(StreamId from, long sequence, String purpose) {
        return DerivedId.of(from, sequence, purpose);
    }

    /**
     * A command and where it goes.
     *
     * @param <C> commands
     * @param to the stream it is for
     * @param command what is asked there
     */
    record Sent<C extends Command>(StreamId to, C command) {}
}
