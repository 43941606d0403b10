package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.ReporterFact;
import io.github.governance4j.core.matter.Reporters;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.UnreadableEntryException;
import io.github.governance4j.json.UnreadableException;
import io.github.governance4j.json.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Takes an erased person out of what is already written (抹除身份): 个人信息保护法 art. 47. Once a stream says that somebody is to be
 * forgotten, their id is replaced by {@link #NOBODY} in its facts, actors, explanations and row, and its snapshot is dropped. Of several
 * persons in one stream each gets a number, {@code erased-2} and so on, at once or years apart, so that who were two stay two. The
 * stream goes on loading and the hash chain goes on holding, for it knows digests, not texts; what was taken away is marked, and {@link
 * HashChain} lists it.
 *
 * <p>Only streams of declared kinds are touched, and of those only what names the person, be it as a key of a map in a fact. Ids of
 * streams and commands stay: never make one of a person's id. Backups, and the database's own log until it is recycled, hold what was
 * there before.
 *
 * <pre>{@code
 * Erasing erasing = Erasing.of(dataSource, wire);
 * erasing.follow(feed, bookmarks, now);   // with every tick; or at once, after Erase was accepted: erasing.erase(stream, now)
 * }</pre>
 */
public final class Erasing {
    /** What stands where somebody was named; where the next person of that stream was, with a number behind it: {@code erased-2}. */
    public static final String NOBODY = "erased";
    /** The name its bookmark is kept under. */
    public static final String READER = "g4j-erasing";

    private static final int PAGE = 256;
    private static final String KIND = "SELECT kind, row_data FROM g4j_stream WHERE stream = ? FOR UPDATE";

    private final Transactions transactions;
    private final Wire wire;
    private final Map<String, Function<List<Object>, Set<String>>> kinds;

    private Erasing(Transactions transactions, Wire wire, Map<String, Function<List<Object>, Set<String>>> kinds) {
        this.transactions = transactions;
        this.wire = wire;
        this.kinds = kinds;
    }

    /**
     * Erases reporters once {@link Reporters} has said so.
     *
     * @param dataSource where connections come from
     * @param wire how facts were written
     * @return it
     */
    public static Erasing of(DataSource dataSource, Wire wire) {
        return new Erasing(Transactions.owning(dataSource), wire, Map.of(Reporters.KIND, facts -> reporters(facts)));
    }

    /**
     * The same, for one more kind.
     *
     * @param kind the kind of stream
     * @param whom answers, from all facts of a stream, whose ids are to go; none as long as nobody asked for it. What it finds in the
     *     place of those who are gone already may be among them
     * @return it
     */
    public Erasing erasable(String kind, Function<List<Object>, Set<String>> whom) {
        Map<String, Function<List<Object>, Set<String>>> more = new TreeMap<>(kinds);
        more.put(kind, whom);
        return new Erasing(transactions, wire, more);
    }

    private static Set<String> reporters(List<Object> facts) {
        Set<String> persons = new HashSet<>();
        boolean isErased = false;
        for (Object fact : facts) {
            if (fact instanceof ReporterFact.Registered registered) {
                persons.add(registered.person().value());
            }
            isErased = fact instanceof ReporterFact.Erased;
        }
        return isErased ? persons : Set.of();
    }

    /**
     * Does it on every stream that was written to since the last time. Cut off, it goes on from there; done twice, it changes nothing. A
     * stream that cannot be read, or could not be any more without its persons, stays as it is and holds up no other, but the bookmark:
     * it is tried again the next time. What cannot be read of other kinds is passed by.
     *
     * @param feed everything the store keeps
     * @param bookmarks where it remembers how far it has come, as {@link #READER}
     * @param now what to mark the rows with
     * @return from how many rows something was taken away
     * @throws UnreadableException if a stream had to stay as it is, after all others are done
     * @throws StoreException if the database cannot do it
     */
    public int follow(Feed feed, Bookmarks bookmarks, LocalDateTime now) {
        int redacted = 0;
        UnreadableException unreadable = null;
        long from = bookmarks.bookmark(READER);
        Page page = Page.after(from, feed, PAGE);
        while (!page.streams.isEmpty()) {
            for (Written written : page.streams) {
                try {
                    redacted += kinds.containsKey(written.kind) ? erase(written.stream(), now) : 0;
                } catch (UnreadableException e) {
                    unreadable = e;
                }
            }
            if (unreadable == null) {
                bookmarks.move(READER, from, page.last);
            }
            from = page.last;
            page = Page.after(from, feed, page.next);
        }
        if (unreadable != null) {
            throw unreadable;
        }
        return redacted;
    }

    /** A stream that was written to; none if it cannot be called so. */
    private record Written(String kind, Optional<StreamId> named) {
        StreamId stream() {
            return named.orElseThrow(() -> new UnreadableException("a stream of kind " + kind + " has no name"));
        }
    }

    /** What comes next in the feed: whose it is, readable or not, up to where, and how much to ask for then. */
    private record Page(List<Written> streams, long last, int next) {
        static Page after(long from, Feed feed, int size) {
            try {
                List<Kept> entries = feed.after(from, size);
                List<Written> streams = entries.stream()
                        .map(entry -> new Written(entry.kind(), Optional.of(entry.stream())))
                        .toList();
                return new Page(
                        streams,
                        entries.isEmpty()
                                ? from
                                : entries.get(entries.size() - 1).position(),
                        Math.min(PAGE, 2 * size));
            } catch (UnreadableEntryException e) {
                return new Page(List.of(new Written(e.kind(), e.stream())), e.position(), 1);
            }
        }
    }

    /**
     * Does it on one stream.
     *
     * @param stream the stream
     * @param now what to mark the rows with
     * @return from how many rows something was taken away; 0 if nobody asked for it, or it was done before
     * @throws IllegalArgumentException if the stream is unknown, or of a kind nobody declared erasable
     * @throws UnreadableException if the stream cannot be read, or could not be any more afterwards, say because a fact of the host's
     *     own allows no such id; then nothing is erased
     * @throws StoreException if the database cannot do it
     */
    public int erase(StreamId stream, LocalDateTime now) {
        return transactions.writing(connection -> {
            // Numbering writes to commands as well: behind the same lock the two never wait for each other in a circle.
            Numbering.lock(connection);
            return erase(connection, stream, declared(connection, stream), now);
        });
    }

    /** The row of a stream that may be touched. */
    private record Declared(Function<List<Object>, Set<String>> whom, String row) {}

    private Declared declared(Connection connection, StreamId stream) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KIND)) {
            statement.setString(1, stream.value());
            try (ResultSet rows = statement.executeQuery()) {
                Function<List<Object>, Set<String>> whom = rows.next() ? kinds.get(rows.getString(1)) : null;
                if (whom == null) {
                    throw new IllegalArgumentException("no stream of a kind that was declared erasable: " + stream);
                }
                return new Declared(whom, rows.getString(2));
            }
        }
    }

    private int erase(Connection connection, StreamId stream, Declared declared, LocalDateTime now)
            throws SQLException {
        List<StoredFact> facts = Reads.facts(connection, wire, stream, 0, "");
        Set<String> persons = new HashSet<>(
                declared.whom().apply(facts.stream().map(StoredFact::fact).toList()));
        persons.removeIf(Placeholders::isOne);
        if (persons.isEmpty()) {
            return 0;
        }
        return new Redaction(connection, wire, stream, persons, declared.row()).write(now);
    }
}
