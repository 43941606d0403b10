package io.github.governance4j.testkit.store;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.UnreadableEntryException;
import io.github.governance4j.core.store.UnreadableStreamException;
import io.github.governance4j.core.store.Waiting;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A store as a node sees it that cannot read some of the facts: somebody changed them, or a newer release wrote them. */
final class Smudged implements EventStore, Feed {
    private final RelayWorld world;
    private final Predicate<Object> isSmudged;
    private final Set<StreamId> torn;
    private final boolean isNamed;

    Smudged(RelayWorld world, Predicate<Object> isSmudged) {
        this(world, isSmudged, Set.of(), true);
    }

    private Smudged(RelayWorld world, Predicate<Object> isSmudged, Set<StreamId> torn, boolean isNamed) {
        this.world = world;
        this.isSmudged = isSmudged;
        this.torn = torn;
        this.isNamed = isNamed;
    }

    /** Of entries that cannot be read not even the stream and the moment can. */
    static Smudged beyondNames(RelayWorld world, Predicate<Object> isSmudged) {
        return new Smudged(world, isSmudged, Set.of(), false);
    }

    /** Some streams cannot be read any more, but the feed gives what they held when it could. */
    static RelayWorld torn(RelayWorld world, Set<StreamId> streams) {
        return new Smudged(world, fact -> false, streams, true).seen();
    }

    RelayWorld seen() {
        return new RelayWorld(this, this, world.bookmarks());
    }

    private boolean hides(List<StoredFact> facts) {
        return facts.stream().map(StoredFact::fact).anyMatch(isSmudged);
    }

    @Override
    public List<StoredFact> load(StreamId stream) {
        List<StoredFact> facts = world.store().load(stream);
        if (torn.contains(stream) || hides(facts)) {
            throw new UnreadableStreamException(stream, new IllegalStateException("smudged"));
        }
        return facts;
    }

    @Override
    public List<Kept> after(long position, int limit) {
        List<Kept> readable = new ArrayList<>();
        for (Kept entry : world.feed().after(position, limit)) {
            if (!hides(entry.facts())) {
                readable.add(entry);
            } else if (readable.isEmpty()) {
                throw new UnreadableEntryException(
                        entry.position(),
                        entry.kind(),
                        Optional.of(entry.stream()).filter(stream -> isNamed),
                        Optional.of(entry.stamp().recorded()).filter(at -> isNamed),
                        new IllegalStateException("smudged"));
            } else {
                break;
            }
        }
        return readable;
    }

    @Override
    public Appended append(List<Append> appends) {
        return world.store().append(appends);
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
}
