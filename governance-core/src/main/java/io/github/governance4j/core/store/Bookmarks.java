package io.github.governance4j.core.store;

/**
 * How far each reader of a {@link Feed} has come (读取进度). A port: adapters fill it.
 *
 * <p>A bookmark is moved after what was read has been dealt with; a reader that stops in between reads it once more. So whatever is
 * done with it must bear being done twice.
 */
public interface Bookmarks {
    /**
     * {@return the last place the reader has dealt with; 0 if it never read}
     *
     * @param reader its name, 1 to 64 visible characters
     */
    long bookmark(String reader);

    /**
     * Moves a reader on, if nobody else has.
     *
     * @param reader its name
     * @param from where it stood when it began to read
     * @param to the last place it has dealt with
     * @return whether it was moved; false if it no longer stood at {@code from}
     * @throws IllegalArgumentException if {@code to} lies before {@code from}, or {@code from} is negative
     */
    boolean move(String reader, long from, long to);
}
