package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.matter.ReporterFact;
import io.github.governance4j.core.matter.Reporters;
import io.github.governance4j.core.place.OpaqueId;
import io.github.governance4j.core.store.Bookmarks;
import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.json.Wire;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Takes an erased person out of what is already written (抹除身份): 个人信息保护法 art. 47. Once a stream says that somebody is to be
 * forgotten, their id is replaced by {@link #NOBODY} in its facts, actors, explanations and row, and its snapshot is dropped. The
 * stream goes on loading and the hash chain goes on holding, for it knows digests, not texts; what was taken away is marked, and {@link
 * HashChain} lists it.
 *
 * <p>Only streams of declared kinds are touched, and of those only what names the person. Ids of streams and commands stay: never make one
 * of a person's id. Backups, and the database's own log until it is recycled, hold what was there before.
 *
 * <pre>{@code
 * Erasing erasing = Erasing.of(dataSource, wire);
 * erasing.follow(feed, bookmarks, now);   // with every tick; or at once, after Erase was accepted: erasing.erase(stream, now)
 * }</pre>
 */
public final class Erasing {
    /** What stands where somebody was named. */
    public static final String NOBODY = "erased";
    /** The name its bookmark is kept under. */
    public static final String READER = "g4j-erasing";

    private static final int PAGE = 256;
    private static final String KIND = "SELECT kind, row_data FROM g4j_stream WHERE stream = ? FOR UPDATE";
    private static final String BODIES = "SELECT sequence, body, salt, digest FROM g4j_fact WHERE stream = ?";
    private static final String BODY =
            "UPDATE g4j_fact SET body = ?, salt = NULL, digest = ?, redacted_at = ? WHERE stream = ? AND sequence = ?";
    private static final String REASONS =
            "SELECT command_id, actor, explanation, salt, digest FROM g4j_command WHERE stream = ?";
    private static final String REASON = "UPDATE g4j_command SET actor = ?, explanation = ?, salt = NULL, digest = ?,"
            + " redacted_at = ? WHERE stream = ? AND command_id = ?";
    private static final String ROW = "UPDATE g4j_stream SET row_data = ? WHERE stream = ?";
    private static final String SNAPSHOT = "DELETE FROM g4j_snapshot WHERE stream = ?";

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
     * @param whom answers, from all facts of a stream, whose ids are to go; none as long as nobody asked for it
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
        persons.remove(NOBODY);
        return isErased ? persons : Set.of();
    }

    /**
     * Does it on every stream that was written to since the last time. Cut off, it goes on from there; done twice, it changes nothing.
     *
     * @param feed everything the store keeps
     * @param bookmarks where it remembers how far it has come, as {@link #READER}
     * @param now what to mark the rows with
     * @return from how many rows something was taken away
     */
    public int follow(Feed feed, Bookmarks bookmarks, LocalDateTime now) {
        int redacted = 0;
        long from = bookmarks.bookmark(READER);
        List<Kept> page = feed.after(from, PAGE);
        while (!page.isEmpty()) {
            for (Kept entry : page) {
                if (kinds.containsKey(entry.kind())) {
                    redacted += erase(entry.stream(), now);
                }
            }
            long to = page.get(page.size() - 1).position();
            bookmarks.move(READER, from, to);
            from = to;
            page = feed.after(from, PAGE);
        }
        return redacted;
    }

    /**
     * Does it on one stream.
     *
     * @param stream the stream
     * @param now what to mark the rows with
     * @return from how many rows something was taken away; 0 if nobody asked for it, or it was done before
     * @throws IllegalArgumentException if the stream is unknown, or of a kind nobody declared erasable
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
        Set<String> persons =
                declared.whom().apply(facts.stream().map(StoredFact::fact).toList());
        if (persons.isEmpty()) {
            return 0;
        }
        Names names = new Names(persons);
        int redacted = bodies(connection, stream, names, now) + reasons(connection, stream, names, now);
        try (PreparedStatement statement = connection.prepareStatement(ROW)) {
            new Binding(statement).text(names.without(declared.row())).text(stream.value());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(SNAPSHOT)) {
            new Binding(statement).text(stream.value());
            statement.executeUpdate();
        }
        return redacted;
    }

    private static int bodies(Connection connection, StreamId stream, Names names, LocalDateTime now)
            throws SQLException {
        RowHash sha = new RowHash();
        int redacted = 0;
        try (PreparedStatement reading = connection.prepareStatement(BODIES);
                PreparedStatement writing = connection.prepareStatement(BODY)) {
            new Binding(reading).text(stream.value());
            try (ResultSet rows = reading.executeQuery()) {
                while (rows.next()) {
                    String body = rows.getString(2);
                    String without = names.without(body);
                    if (!without.equals(body)) {
                        byte[] digest = rows.getBytes(4);
                        new Binding(writing)
                                .text(without)
                                .bytes(digest == null ? sha.digest(rows.getBytes(3), body) : digest)
                                .moment(Moments.micros(now))
                                .text(stream.value())
                                .number(rows.getLong(1));
                        writing.addBatch();
                        redacted++;
                    }
                }
            }
            writing.executeBatch();
        }
        return redacted;
    }

    private static int reasons(Connection connection, StreamId stream, Names names, LocalDateTime now)
            throws SQLException {
        RowHash sha = new RowHash();
        int redacted = 0;
        try (PreparedStatement reading = connection.prepareStatement(REASONS);
                PreparedStatement writing = connection.prepareStatement(REASON)) {
            new Binding(reading).text(stream.value());
            try (ResultSet rows = reading.executeQuery()) {
                while (rows.next()) {
                    String actor = rows.getString(2);
                    String why = rows.getString(3);
                    if (!names.without(actor).equals(actor)
                            || !names.without(why).equals(why)) {
                        byte[] digest = rows.getBytes(5);
                        new Binding(writing)
                                .text(names.without(actor))
                                .text(names.without(why))
                                .bytes(digest == null ? sha.digest(rows.getBytes(4), actor, why) : digest)
                                .moment(Moments.micros(now))
                                .text(stream.value())
                                .text(rows.getString(1));
                        writing.addBatch();
                        redacted++;
                    }
                }
            }
            writing.executeBatch();
        }
        return redacted;
    }

    /** Finds ids among the texts of JSON: whole texts only, and no keys. */
    private static final class Names {
        private final Pattern pattern;

        Names(Set<String> ids) {
            StringBuilder any = new StringBuilder();
            for (String id : ids) {
                OpaqueId.checked("person id", id);
                String text = id.replace("\\", "\\\\").replace("\"", "\\\"");
                any.append(any.isEmpty() ? "" : "|").append(Pattern.quote(text));
            }
            pattern = Pattern.compile("\"(?:" + any + ")\"(?!\\s*:)");
        }

        String without(String json) {
            return pattern.matcher(json).replaceAll(Matcher.quoteReplacement("\"" + NOBODY + "\""));
        }
    }
}
