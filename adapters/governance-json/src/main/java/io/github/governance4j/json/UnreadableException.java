package io.github.governance4j.json;

/** Something that was kept cannot be read: another program wrote it, or it was changed (无法读取). */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what.
     *
     * @param message what cannot be read and why, without anything a person wrote
     */
    public UnreadableException(String message) {
        super(message);
    }
}
