package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;
import java.util.Optional;

/**
 * Where snapshots are kept (快照库). A port: adapters fill it.
 *
 * <p>Nothing depends on it but time: any snapshot may be lost, be old or be dropped at any moment, and what a {@link Desk} answers stays
 * the same. So a filling may forget what it likes, and a host may empty it whenever it wants to. It must be emptied, or brought back
 * together with the facts, when facts are brought back from a backup.
 */
public interface Snapshots {
    /**
     * The snapshot last kept of a stream.
     *
     * @param stream the stream
     * @param form the form it must be written in
     * @return it; empty if there is none, or it is written in another form
     */
    Optional<Snapshot> latest(StreamId stream, String form);

    /**
     * Keeps a snapshot in the place of whatever was kept of its stream, newer or older.
     *
     * @param snapshot the snapshot
     */
    void keep(Snapshot snapshot);

    /**
     * Forgets what is kept of a stream; nothing happens if that is nothing.
     *
     * @param stream the stream
     */
    void drop(StreamId stream);

    /**
     * Whether a failure here leaves everything else as it was. If so, a desk goes on without.
     *
     * @return false where snapshots are kept inside a transaction of the host's: a database may undo all of it when one statement fails,
     *     so the command must fail with it
     */
    default boolean failsAlone() {
        return true;
    }
}
