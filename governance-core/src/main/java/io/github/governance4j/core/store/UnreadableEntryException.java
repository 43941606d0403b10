package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The next entry of a feed cannot be read (流水条目无法读取): it was changed past the store, or a newer release wrote it. Whoever wants facts
 * of its kind waits before it; whoever does not goes on behind {@link #position}. Its message holds nothing a person wrote.
 */
public final class UnreadableEntryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where it stands. */
    private final long position;

    /** Whose it is. */
    private final String kind;

    private final transient Optional<StreamId> stream;
    private final transient Optional<LocalDateTime> recorded;

    /**
     * For one entry.
     *
     * @param position its place in the feed, counted from 1
     * @param kind which decider its stream belongs to
     * @param stream its stream, unless what stands there is no id
     * @param recorded when it was recorded, unless that cannot be read
     * @param cause what is wrong with it
     */
    public UnreadableEntryException(
            long position, String kind, Optional<StreamId> stream, Optional<LocalDateTime> recorded, Throwable cause) {
        super(
                "place " + position + " of the feed cannot be read: " + kind
                        + stream.map(named -> " " + named).orElse(""),
                cause);
        this.position = position;
        this.kind = kind;
        this.stream = stream;
        this.recorded = recorded;
    }

    /** {@return its place in the feed, counted from 1} */
    public long position() {
        return position;
    }

    /** {@return which decider its stream belongs to} */
    public String kind() {
        return kind;
    }

    /** {@return its stream; empty if what stands there is no id} */
    public Optional<StreamId> stream() {
        return stream;
    }

    /** {@return when it was recorded; empty if that cannot be read} */
    public Optional<LocalDateTime> recorded() {
        return recorded;
    }
}
