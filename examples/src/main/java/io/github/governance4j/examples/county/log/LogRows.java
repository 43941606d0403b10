package io.github.governance4j.examples.county.log;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * The rows of a log, one at a time, in the order they are decided in (登记行).
 *
 * @param <E> what becomes of a row
 */
public interface LogRows<E> extends Closeable {
    /** {@return the next well-formed row, or empty at the end} */
    Optional<E> next();

    /** {@return the digest of the whole log; empty if it could not be read}
     *
     * @throws IOException if the rest of it cannot be read
     */
    Optional<String> digest() throws IOException;

    @Override
    void close();
}
