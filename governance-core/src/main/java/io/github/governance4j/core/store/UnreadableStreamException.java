package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;

/**
 * Something that is kept of a stream cannot be read (事实流无法读取): it was changed past the store, or a newer release wrote it. Asking
 * again helps once it was put right or this program was brought up to that release; until then nothing can be decided on the stream. Its
 * message names the stream and nothing a person wrote.
 */
public final class UnreadableStreamException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StreamId stream;

    /**
     * For one stream.
     *
     * @param stream the stream
     * @param cause what is wrong with it
     */
    public UnreadableStreamException(StreamId stream, Throwable cause) {
        super("the stream " + stream + " cannot be read", cause);
        this.stream = stream;
    }

    /** {@return the stream} */
    public StreamId stream() {
        return stream;
    }
}
