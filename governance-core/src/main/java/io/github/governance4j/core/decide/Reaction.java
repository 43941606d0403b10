package io.github.governance4j.core.decide;

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
     * {@return an id that is the same whenever the same fact asks for the same thing}
     *
     * @param from the stream the fact is on
     * @param sequence the fact's place in it, counted from 1
     * @param purpose what is asked, a few letters
     * @throws IllegalArgumentException if the parts together exceed 64 characters
     */
    static CommandId commandId(StreamId from, long sequence, String purpose) {
        return new CommandId(from.value() + "#" + sequence + ":" + purpose);
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
