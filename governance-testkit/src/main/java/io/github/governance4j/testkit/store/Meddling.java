package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.store.Snapshot;
import io.github.governance4j.core.store.Snapshots;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Snapshots that can be made to fail, and remember the first that was kept. */
final class Meddling implements Snapshots {
    private final Snapshots kept;
    private @Nullable Snapshot first;
    private boolean findsNothing;
    private boolean keepsNothing;

    Meddling(Snapshots kept) {
        this.kept = kept;
    }

    @Override
    public Optional<Snapshot> latest(StreamId stream, String form) {
        if (findsNothing) {
            throw new IllegalStateException("snapshots are away");
        }
        return kept.latest(stream, form);
    }

    @Override
    public void keep(Snapshot snapshot) {
        if (keepsNothing) {
            throw new IllegalStateException("snapshots are away");
        }
        first = first == null ? snapshot : first;
        kept.keep(snapshot);
    }

    @Override
    public void drop(StreamId stream) {
        kept.drop(stream);
    }

    Optional<Snapshot> first() {
        return Optional.ofNullable(first);
    }

    void refuseToFind() {
        findsNothing = true;
    }

    void refuseToKeep() {
        keepsNothing = true;
    }

    void calm() {
        findsNothing = false;
        keepsNothing = false;
    }
}
