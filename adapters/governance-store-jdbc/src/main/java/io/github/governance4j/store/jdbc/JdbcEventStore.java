package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.store.Append;
import io.github.governance4j.core.store.Appended;
import io.github.governance4j.core.store.EventStore;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.core.store.Waiting;
import io.github.governance4j.json.Wire;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Keeps facts in a relational database (关系库事实存储).
 *
 * <pre>{@code
 * var store = JdbcEventStore.owning(dataSource, Wire.standard());        // every append is a transaction of its own
 * var store = JdbcEventStore.joining(connectionSource, Wire.standard()); // inside the transaction of the host
 * }</pre>
 *
 * <p>Whatever an append answers, a transaction of the host's goes on as it was. Every method throws {@link StoreException} when the
 * database cannot, and {@link IllegalStateException} when it is to join a connection that commits by itself. Safe for several threads, as
 * far as the connections are.
 */
public final class JdbcEventStore implements EventStore {
    private static final int TRIES = 8;

    private final Transactions transactions;
    private final Wire wire;
    private final List<ListPage> pages;
    private final boolean isPlain;
    private final MovedStreams moved = new MovedStreams();

    private JdbcEventStore(Transactions transactions, Wire wire, List<ListPage> pages, boolean isPlain) {
        this.transactions = transactions;
        this.wire = wire;
        this.pages = pages;
        this.isPlain = isPlain;
    }

    /**
     * A store whose every append is a transaction of its own.
     *
     * @param dataSource where connections come from; a pool, as a rule
     * @param wire how facts and explanations are written
     * @return the store
     */
    public static JdbcEventStore owning(DataSource dataSource, Wire wire) {
        return new JdbcEventStore(Transactions.owning(dataSource), wire, List.of(), false);
    }

    /**
     * A store that works inside the host's transactions.
     *
     * @param source gives the connection of the running transaction
     * @param wire how facts and explanations are written
     * @return the store
     */
    public static JdbcEventStore joining(ConnectionSource source, Wire wire) {
        return new JdbcEventStore(Transactions.joining(source), wire, List.of(), false);
    }

    /**
     * The same store inside one transaction of the host: it never commits, rolls back or closes.
     *
     * @param connection the host's connection, with a transaction begun
     * @return the store
     */
    public JdbcEventStore joining(Connection connection) {
        return new JdbcEventStore(Transactions.joining(ConnectionSource.of(connection)), wire, pages, isPlain);
    }

    /**
     * The same store, which also writes the rows of one kind of stream into a table of the host's.
     *
     * @param page the table
     * @return the store
     */
    public JdbcEventStore with(ListPage page) {
        List<ListPage> more = new ArrayList<>(pages);
        more.add(page);
        return new JdbcEventStore(transactions, wire, List.copyOf(more), isPlain);
    }

    /**
     * {@return the same store, writing table by table where it would use a form only this database has} For comparing, and for
     * databases that merely call themselves PostgreSQL.
     */
    public JdbcEventStore withPlainStatements() {
        return new JdbcEventStore(transactions, wire, pages, true);
    }

    /**
     * Adds many at once, each on its own terms: one that is late or was taken before does not hold up the others. One transaction, few
     * round trips.
     *
     * @param appends any number; those to one stream are taken in their order, and each may expect what the one before it brings
     * @return what came of each, in their order
     * @throws IllegalArgumentException if a stream changes its kind; then nothing is added
     * @throws StoreException if the database could not do it; then nothing is added
     */
    public List<Appended> appendEach(List<Append> appends) {
        if (appends.isEmpty()) {
            return List.of();
        }
        if (transactions.isJoined() && transactions.database() == Database.MYSQL) {
            // There a transaction of the host may see an old picture, and looking for what is not there locks the gap.
            return transactions.writing(connection ->
                    appends.stream().map(append -> append(List.of(append))).toList());
        }
        List<Draft> drafts = Draft.of(appends, wire);
        Optional<List<Appended>> onSight = onSight(drafts);
        if (onSight.isPresent()) {
            return onSight.get();
        }
        Transactions.Work<List<Appended>> work = connection -> {
            Batch batch = new Batch(drafts);
            List<Appended> answers = batch.append(connection, dialect(connection));
            writePages(connection, batch.taken());
            return answers;
        };
        return transactions.patiently(
                () -> transactions.isJoined() ? transactions.writing(work) : transactions.writingOnFreshReads(work));
    }

    /**
     * All of them at once without looking first, as PostgreSQL can in a transaction of ours: most batches fit. Nothing, and nothing left,
     * if one does not.
     */
    private Optional<List<Appended>> onSight(List<Draft> drafts) {
        if (isPlain
                || transactions.isJoined()
                || transactions.database() != Database.POSTGRESQL
                || !BatchOnSight.suits(drafts)) {
            return Optional.empty();
        }
        Transactions.Work<Optional<List<Appended>>> work = connection -> {
            try {
                Optional<List<Appended>> answers = BatchOnSight.append(connection, drafts);
                if (answers.isPresent()) {
                    writePages(connection, drafts);
                }
                return answers;
            } catch (SQLException e) {
                if (isForeseen(connection, e)) {
                    return Optional.empty();
                }
                throw e;
            }
        };
        return transactions.patiently(() -> transactions.writing(work, Optional::isPresent));
    }

    @Override
    public Appended append(List<Append> appends) {
        List<Draft> drafts = Draft.together(appends, wire);
        List<Draft> sorted = drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.append.stream()))
                .toList();
        for (int tries = 1; tries < TRIES; tries++) {
            OptionalLong position = transactions.patiently(() -> attempt(sorted));
            if (position.isPresent()) {
                return new Appended.Done(position.getAsLong());
            }
            Optional<Appended> why = whyNot(drafts);
            if (why.isPresent()) {
                return why.get();
            }
            if (transactions.isJoined()) {
                break;
            }
            // It has come to where the append expected it since; try again.
        }
        // What this transaction sees fits, and yet the database refuses: somebody else was first, and how far they got
        // cannot be seen.
        return new Appended.Conflict(drafts.get(0).append.stream(), drafts.get(0).expected);
    }

    @Override
    public List<StoredFact> load(StreamId stream) {
        return loadAfter(stream, 0);
    }

    @Override
    public List<StoredFact> loadAfter(StreamId stream, long version) {
        if (version < 0) {
            throw new IllegalArgumentException("a stream holds no fewer than 0 facts: " + version);
        }
        return Reads.of(stream, transactions, c -> Reads.facts(c, wire, stream, version, lock(c, stream)));
    }

    @Override
    public Optional<Explanation> explanation(StreamId stream, CommandId command) {
        return Reads.of(stream, transactions, c -> Reads.explanation(c, wire, stream, command, lock(c, stream)));
    }

    @Override
    public List<Waiting> dueBefore(String kind, LocalDateTime moment, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1: " + limit);
        }
        return transactions.reading(connection -> Reads.due(connection, kind, moment, limit));
    }

    @Override
    public Map<String, String> row(StreamId stream) {
        return transactions.reading(connection -> Reads.row(connection, stream));
    }

    Transactions transactions() {
        return transactions;
    }

    Wire wire() {
        return wire;
    }

    /** The position, or empty if one of them did not fit; then nothing is left of any. */
    private OptionalLong attempt(List<Draft> sorted) {
        boolean isOneStatement = !isPlain && sorted.size() == 1 && transactions.database() == Database.POSTGRESQL;
        Transactions.Work<OptionalLong> work = connection -> {
            try {
                OptionalLong position = isOneStatement
                        ? OneStatement.append(connection, sorted.get(0))
                        : dialect(connection).append(connection, sorted);
                if (position.isPresent()) {
                    writePages(connection, sorted);
                }
                return position;
            } catch (SQLException e) {
                if (isForeseen(connection, e)) {
                    return OptionalLong.empty();
                }
                throw e;
            }
        };
        return isOneStatement && pages.isEmpty()
                ? transactions.atOnce(work, OptionalLong::isPresent)
                : transactions.writing(work, OptionalLong::isPresent);
    }

    /** A command that was taken before; or, in a transaction that keeps to an old picture, a stream that moved on since. */
    private boolean isForeseen(Connection connection, SQLException fault) throws SQLException {
        Database database = transactions.database(connection);
        return SqlFaults.isRepeat(database, fault)
                || (transactions.isJoined() && database == Database.POSTGRESQL && "40001".equals(fault.getSQLState()));
    }

    private Optional<Appended> whyNot(List<Draft> drafts) {
        return transactions.reading(connection -> {
            boolean isTrapped = isTrapped(connection);
            String lock = isTrapped ? dialect(connection).current() : "";
            List<Optional<Reads.Standing>> standings = new ArrayList<>();
            for (Draft draft : drafts) {
                if (isTrapped) {
                    moved.remember(connection, draft.append.stream());
                }
                standings.add(Reads.standing(connection, draft, lock));
            }
            return WhyNot.of(drafts, standings);
        });
    }

    private String lock(Connection connection, StreamId stream) throws SQLException {
        return isTrapped(connection) && moved.knows(connection, stream)
                ? dialect(connection).current()
                : "";
    }

    /** Whether reads may show an old picture although a write would meet the new one. */
    private boolean isTrapped(Connection connection) throws SQLException {
        return transactions.isJoined() && transactions.database(connection) == Database.MYSQL;
    }

    private void writePages(Connection connection, List<Draft> taken) throws SQLException {
        for (ListPage page : pages) {
            for (Draft draft : taken) {
                if (page.kind().equals(draft.kind)) {
                    page.write(connection, transactions.database(connection), draft.append);
                }
            }
        }
    }

    private Dialect dialect(Connection connection) throws SQLException {
        return Dialect.of(transactions.database(connection));
    }
}
