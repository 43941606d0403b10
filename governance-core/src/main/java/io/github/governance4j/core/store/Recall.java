package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a desk comes to a state without reading all facts. Whatever is wrong with a snapshot, or with where they are kept, costs time and
 * nothing else.
 *
 * @param <S> state
 */
final class Recall<S> {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Snapshots snapshots;
    private final StateForm<S> form;
    private final int every;

    Recall(Snapshots snapshots, StateForm<S> form, int every) {
        if (every < 1) {
            throw new IllegalArgumentException("a snapshot is kept every so many facts, at least 1: " + every);
        }
        this.snapshots = snapshots;
        this.form = form;
        this.every = every;
    }

    /** A state, after how many facts, and the facts since. */
    record Recalled<S>(S state, long version, List<StoredFact> since) {}

    /** The state of the newest snapshot that is one of this stream as it stands. */
    Optional<Recalled<S>> recall(StreamId stream, EventStore store) {
        Optional<Snapshot> kept = kept(stream);
        Optional<Seal.Opened> opened = kept.flatMap(Seal::open);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        long version = kept.get().version();
        // One fact that is known already is loaded too: it tells whether the stream has come that far, and by that way.
        List<StoredFact> facts = store.loadAfter(stream, version - 1);
        if (facts.isEmpty()
                || facts.get(0).sequence() != version
                || !facts.get(0).stamp().id().value().equals(opened.get().last())) {
            LOG.debug("{} snapshot after {} facts is of another history", stream, version);
            return Optional.empty();
        }
        return read(stream, opened.get().text())
                .map(state -> new Recalled<>(state, version, facts.subList(1, facts.size())));
    }

    /** Whether that many more facts make it time for another snapshot. */
    boolean isTime(long before, long after) {
        return before / every < after / every;
    }

    void keep(StreamId stream, Opened<S> opened, CommandId last) {
        Optional<String> text = written(stream, opened);
        if (text.isEmpty()) {
            return;
        }
        try {
            Snapshot open = new Snapshot(stream, opened.version(), form.name(), text.get());
            snapshots.keep(Seal.close(open, last));
        } catch (RuntimeException e) {
            // The command is accepted and kept; that nothing was written down beside it is nobody's loss.
            passOver(e);
            LOG.warn("{} no snapshot kept after {} facts: {}", stream, opened.version(), nameOf(e));
        }
    }

    private Optional<String> written(StreamId stream, Opened<S> opened) {
        try {
            return Optional.of(form.write(opened.state()));
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be written down after {} facts: {}", stream, opened.version(), nameOf(e));
            return Optional.empty();
        }
    }

    private void passOver(RuntimeException e) {
        if (!snapshots.failsAlone()) {
            throw e;
        }
    }

    private Optional<Snapshot> kept(StreamId stream) {
        try {
            return snapshots
                    .latest(stream, form.name())
                    .filter(kept -> kept.form().equals(form.name()));
        } catch (RuntimeException e) {
            passOver(e);
            LOG.warn("{} no snapshot to be had: {}", stream, nameOf(e));
            return Optional.empty();
        }
    }

    private Optional<S> read(StreamId stream, String text) {
        try {
            return Optional.of(form.read(text));
        } catch (RuntimeException e) {
            LOG.warn("{} snapshot cannot be read: {}", stream, nameOf(e));
            return Optional.empty();
        }
    }

    // What an exception says may hold what people wrote.
    private static String nameOf(RuntimeException e) {
        return e.getClass().getName();
    }
}
