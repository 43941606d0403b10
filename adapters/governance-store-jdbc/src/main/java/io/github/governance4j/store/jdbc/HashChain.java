package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.matter.Reporters;
import io.github.governance4j.store.jdbc.Verification.Fault;
import io.github.governance4j.store.jdbc.Verification.Head;
import io.github.governance4j.store.jdbc.Verification.Kind;
import io.github.governance4j.store.jdbc.Verification.Redacted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of a store that are not as they were written (哈希链核验).
 *
 * <p>Every command continues the hash of its stream, and every place in the feed the hash of the place before; so a row that is changed,
 * taken out, put in or moved shows, and so does a stream that is deleted whole. Whoever can write to the tables can work out all hashes
 * anew: against that only a {@link Head} helps that was published where they cannot write.
 *
 * <pre>{@code
 * Verification found = HashChain.of(dataSource).verify();
 * found.faults().forEach(fault -> alarm(fault.kind(), fault.stream(), fault.sequence()));
 * publish(found.head());
 * }</pre>
 */
public final class HashChain {
    /** How many streams are looked at together (ours). */
    private static final int PAGE = 200;
    /** How many places are looked at together (ours). */
    private static final int AT_ONCE = 5_000;

    private static final String PLACES = "SELECT position, place_hash, hash, stream, first_sequence FROM g4j_command"
            + " WHERE position >= ? ORDER BY position LIMIT " + AT_ONCE;
    private static final String LAST = "SELECT position, place_hash FROM g4j_numbering WHERE id = 1";
    private static final String AT = "SELECT place_hash FROM g4j_command WHERE position = ?";

    private final Transactions transactions;
    private final Set<String> erasable;

    private HashChain(Transactions transactions, Set<String> erasable) {
        this.transactions = transactions;
        this.erasable = Set.copyOf(erasable);
    }

    /**
     * The chains of a database.
     *
     * @param dataSource where connections come from
     * @return them; {@link Reporters#KIND} may be redacted
     */
    public static HashChain of(DataSource dataSource) {
        return new HashChain(Transactions.owning(dataSource), Set.of(Reporters.KIND));
    }

    /**
     * The same, where one more kind may be redacted.
     *
     * @param kind the kind of stream
     * @return the chains
     */
    public HashChain erasable(String kind) {
        Set<String> kinds = new TreeSet<>(erasable);
        kinds.add(kind);
        return new HashChain(transactions, kinds);
    }

    /**
     * Looks at every row of the store, as it stands at one moment; writers go on meanwhile. What has no place in the feed yet is given one
     * first.
     *
     * @return what was found
     * @throws StoreException if the database cannot do it
     */
    public Verification verify() {
        return verify(new Head(0, HexFormat.of().formatHex(RowHash.start())));
    }

    /**
     * The same, and whether the store still goes through a head that was published.
     *
     * @param published the head, as an earlier look gave it
     * @return what was found
     * @throws StoreException if the database cannot do it
     */
    public Verification verify(Head published) {
        new Numbering(transactions).number();
        return transactions.withConnection(connection -> atOneMoment(connection, published));
    }

    private Verification atOneMoment(Connection connection, Head published) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            List<Fault> faults = new ArrayList<>();
            List<Redacted> redacted = new ArrayList<>();
            Head head = places(connection, faults);
            published(connection, published, faults);
            streams(connection, faults, redacted);
            return new Verification(faults, redacted, head);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
            connection.setTransactionIsolation(isolation);
        }
    }

    private static Head places(Connection connection, List<Fault> faults) throws SQLException {
        Places places = new Places(faults);
        // From below the first place on: a row that was put there is on no chain.
        long from = Long.MIN_VALUE;
        boolean isMore = true;
        while (isMore) {
            int found = 0;
            try (PreparedStatement statement = connection.prepareStatement(PLACES)) {
                statement.setLong(1, from);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found++;
                        from = row.getLong(1) + 1;
                        places.take(row);
                    }
                }
            }
            // Behind the greatest number there is no place.
            isMore = found == AT_ONCE && from > Long.MIN_VALUE;
        }
        return end(connection, places.last, places.hash, faults);
    }

    /** Goes along the places, and says what is wrong at each. */
    private static final class Places {
        private final RowHash sha = new RowHash();
        private final List<Fault> faults;
        long last;
        byte[] hash = RowHash.start();

        Places(List<Fault> faults) {
            this.faults = faults;
        }

        void take(ResultSet row) throws SQLException {
            long position = row.getLong(1);
            byte @Nullable [] kept = row.getBytes(2);
            if (position < 1) {
                faults.add(changed(row, position));
                return;
            }
            byte[] owed = sha.chained(hash, row.getBytes(3));
            boolean isNext = position == last + 1;
            if (!isNext) {
                faults.add(new Fault(Kind.PLACE_MISSING, Optional.empty(), 0, last + 1));
            }
            // What stood before the place behind a gap is gone, so its own hash says nothing, unless there is none.
            if (isNext ? !Arrays.equals(kept, owed) : kept == null) {
                faults.add(changed(row, position));
            }
            last = position;
            hash = kept == null ? owed : kept;
        }

        private static Fault changed(ResultSet row, long position) throws SQLException {
            return new Fault(Kind.PLACE_CHANGED, Optional.of(row.getString(4)), row.getLong(5), position);
        }
    }

    private static Head end(Connection connection, long last, byte[] hash, List<Fault> faults) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LAST);
                ResultSet row = statement.executeQuery()) {
            if (!row.next() || row.getLong(1) > last) {
                faults.add(new Fault(Kind.PLACE_MISSING, Optional.empty(), 0, last + 1));
            } else if (row.getLong(1) < last || !Arrays.equals(row.getBytes(2), hash)) {
                faults.add(new Fault(Kind.PLACE_CHANGED, Optional.empty(), 0, last));
            }
        }
        return new Head(last, HexFormat.of().formatHex(hash));
    }

    private static void published(Connection connection, Head head, List<Fault> faults) throws SQLException {
        if (head.position() == 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(AT)) {
            statement.setLong(1, head.position());
            try (ResultSet row = statement.executeQuery()) {
                byte @Nullable [] hash = row.next() ? row.getBytes(1) : null;
                if (hash == null || !HexFormat.of().formatHex(hash).equals(head.hash())) {
                    faults.add(new Fault(Kind.NOT_AS_PUBLISHED, Optional.empty(), 0, head.position()));
                }
            }
        }
    }

    private void streams(Connection connection, List<Fault> faults, List<Redacted> redacted) throws SQLException {
        RowHash sha = new RowHash();
        String after = null;
        while (true) {
            Map<String, StreamCheck> page = new LinkedHashMap<>();
            String last = heads(connection, after, page);
            // Pages meet, and the first and the last have one bound only: rows whose stream has no row of its own are
            // found, too, and those of a stream without a name.
            boolean isLast = page.size() < PAGE;
            Range range = new Range(after, isLast ? null : last);
            range.rows(connection, StreamCheck.COMMANDS, page, StreamCheck::command);
            range.rows(connection, StreamCheck.FACTS, page, StreamCheck::fact);
            for (StreamCheck stream : page.values()) {
                stream.check(sha, erasable.contains(stream.kind()), faults, redacted);
            }
            if (isLast) {
                return;
            }
            after = last;
        }
    }

    private static @Nullable String heads(Connection connection, @Nullable String after, Map<String, StreamCheck> page)
            throws SQLException {
        String last = after;
        Range range = new Range(after, null);
        try (PreparedStatement statement =
                range.statement(connection, StreamCheck.HEADS, " ORDER BY stream LIMIT " + PAGE)) {
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    last = row.getString(1);
                    page.computeIfAbsent(last, StreamCheck::new).head(row);
                }
            }
        }
        return last;
    }

    /** Puts a row where it belongs. */
    @FunctionalInterface
    private interface Taking {
        void take(StreamCheck stream, ResultSet row) throws SQLException;
    }

    /** Streams after one, up to another with it; null where there is no bound. */
    private record Range(@Nullable String after, @Nullable String last) {
        PreparedStatement statement(Connection connection, String select, String order) throws SQLException {
            List<String> bounds = new ArrayList<>();
            String where = select;
            if (after != null) {
                where += " WHERE stream > ?";
                bounds.add(after);
            }
            if (last != null) {
                where += (after == null ? " WHERE" : " AND") + " stream <= ?";
                bounds.add(last);
            }
            PreparedStatement statement = connection.prepareStatement(where + order);
            for (int i = 0; i < bounds.size(); i++) {
                statement.setString(i + 1, bounds.get(i));
            }
            return statement;
        }

        void rows(Connection connection, String select, Map<String, StreamCheck> page, Taking taking)
                throws SQLException {
            try (PreparedStatement statement = statement(connection, select, "");
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taking.take(page.computeIfAbsent(row.getString(1), StreamCheck::new), row);
                }
            }
        }
    }
}
