package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Hears what a {@link Runner} does, for metrics and alarms (旁听). Each method does nothing unless overridden.
 *
 * <p>It is called by the thread that ticks, after the thing was done. What it throws is logged and goes no further.
 */
public interface RunnerListener {
    /**
     * Something that was due was done.
     *
     * @param kind which decider the stream belongs to
     * @param stream the stream
     * @param at when it was due
     * @param now the moment of the tick; what lies between is how late it was done
     */
    default void answered(String kind, StreamId stream, LocalDateTime at, LocalDateTime now) {}

    /**
     * A command that follows from a fact was accepted.
     *
     * @param reader whose
     * @param entry where the fact stands
     * @param to the stream the command went to
     * @param command its id
     * @param isRepeat whether it had been accepted before, and so changed nothing
     */
    default void delivered(String reader, Kept entry, StreamId to, CommandId command, boolean isRepeat) {}

    /**
     * A command that follows from a fact was refused; the reader goes on.
     *
     * @param reader whose
     * @param entry where the fact stands
     * @param to the stream the command went to
     * @param command its id
     * @param reason why
     */
    default void refused(String reader, Kept entry, StreamId to, CommandId command, Enum<?> reason) {}

    /**
     * A command that follows from a fact was for a stream of another kind; no stream changes its kind, so the reader goes on without it.
     * A person must see to it: whoever brought the fact about named the wrong stream.
     *
     * @param reader whose
     * @param entry where the fact stands
     * @param to the stream the command was for
     * @param command its id
     */
    default void undeliverable(String reader, Kept entry, StreamId to, CommandId command) {}

    /**
     * Something could not be done and was left alone.
     *
     * @param halt what
     * @param cause what was thrown, if anything was; an {@link UnreadableStreamException} or an {@link UnreadableEntryException}, which
     *     name the stream, if it is {@link Halt.Why#UNREADABLE}
     */
    default void halted(Halt halt, Optional<Throwable> cause) {}

    /**
     * A reader's tick is over.
     *
     * @param reader its name
     * @param position the last place it has dealt with, but for what it holds
     * @param behindSince when the first entry it has not dealt with or holds something of was recorded; empty if it has dealt with
     *     everything, or if that entry cannot be read and not even that is known
     */
    default void read(String reader, long position, Optional<LocalDateTime> behindSince) {}

    /**
     * A tick is over.
     *
     * @param ticked what came of it
     * @param now the moment of the tick
     */
    default void ticked(Ticked ticked, LocalDateTime now) {}
}
