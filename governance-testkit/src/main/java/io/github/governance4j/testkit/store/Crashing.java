package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Held;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Waiting;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store as a node sees it that dies at a given call: before the store has heard of it, or after it was done. */
final class Crashing implements EventStore, Feed, Bookmarks {
    private final RelayWorld world;
    private int left;

    Crashing(RelayWorld world, int calls) {
        this.world = world;
        this.left = calls;
    }

    /** The node is dead. Nothing in it hears of that. */
    static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    RelayWorld seen() {
        return new RelayWorld(this, this, this);
    }

    private void writing(Runnable call, boolean isDoneFirst) {
        left--;
        if (left == 0 && !isDoneFirst) {
            throw new Crash();
        }
        call.run();
        if (left == 0) {
            throw new Crash();
        }
    }

    @Override
    public Appended append(List<Append> appends) {
        Appended[] appended = new Appended[1];
        writing(() -> appended[0] = world.store().append(appends), left % 2 == 0 || appends.hashCode() % 2 == 0);
        return appended[0];
    }

    @Override
    public boolean move(String reader, long from, long to) {
        boolean[] moved = new boolean[1];
        writing(() -> moved[0] = world.bookmarks().move(reader, from, to), to % 2 == 0);
        return moved[0];
    }

    @Override
    public void hold(String reader, List<Held> undelivered) {
        writing(() -> world.bookmarks().hold(reader, undelivered), undelivered.size() % 2 == 0);
    }

    @Override
    public Optional<Held> release(String reader, Held delivered) {
        List<Optional<Held>> next = new ArrayList<>();
        writing(() -> next.add(world.bookmarks().release(reader, delivered)), delivered.position() % 2 == 0);
        return next.get(0);
    }

    @Override
    public List<StoredFact> load(StreamId stream) {
        return world.store().load(stream);
    }

    @Override
    public Optional<Explanation> explanation(StreamId stream, CommandId command) {
        return world.store().explanation(stream, command);
    }

    @Override
    public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
        return world.store().dueBefore(kind, moment, limit);
    }

    @Override
    public Map<String, String> row(StreamId stream) {
        return world.store().row(stream);
    }

    @Override
    public List<Kept> after(long position, int limit) {
        return world.feed().after(position, limit);
    }

    @Override
    public long bookmark(String reader) {
        return world.bookmarks().bookmark(reader);
    }

    @Override
    public List<Held> held(String reader) {
        return world.bookmarks().held(reader);
    }
}
