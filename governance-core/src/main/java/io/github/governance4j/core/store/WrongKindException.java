package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;

/**
 * A stream was asked for as one of another kind than it is (事实流类别不符). A stream keeps its kind for good, so asking again changes
 * nothing: whoever named it made a mistake.
 */
public final class WrongKindException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient StreamId stream;
    /** The kind it is not of. */
    private final String asked;

    /**
     * For one stream.
     *
     * @param stream the stream
     * @param asked the kind it is not of, for example {@code points.account}
     */
    public WrongKindException(StreamId stream, String asked) {
        super("the stream " + stream + " is not of kind " + asked);
        this.stream = stream;
        this.asked = asked;
    }

    /** {@return the stream} */
    public StreamId stream() {
        return stream;
    }

    /** {@return the kind it is not of} */
    public String asked() {
        return asked;
    }
}
