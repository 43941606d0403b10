package io.github.governance4j.store.jdbc;

import io.github.governance4j.core.store.Feed;
import io.github.governance4j.core.store.Kept;
import io.github.governance4j.core.store.UnreadableEntryException;
import io.github.governance4j.json.Wire;
import java.util.List;
import javax.sql.DataSource;

/**
 * Everything a JDBC store has kept, in one order (关系库全局流水).
 *
 * <p>Writers never wait for each other over a place: a command is kept without one, and whoever reads the feed first numbers what has
 * been committed since, one reader at a time. A transaction that ends late is numbered late, so it is never skipped. It works in
 * transactions of its own, never in one of the host's, and sees nothing that is not committed.
 *
 * <pre>{@code
 * Runner.over(JdbcFeed.of(dataSource, wire), JdbcBookmarks.of(dataSource)) ...
 * }</pre>
 */
public final class JdbcFeed implements Feed {
    private final Transactions transactions;
    private final Numbering numbering;
    private final Wire wire;

    private JdbcFeed(Transactions transactions, Wire wire) {
        this.transactions = transactions;
        this.numbering = new Numbering(transactions);
        this.wire = wire;
    }

    /**
     * The feed of a database.
     *
     * @param dataSource where connections come from; a pool, as a rule
     * @param wire how facts were written
     * @return the feed
     */
    public static JdbcFeed of(DataSource dataSource, Wire wire) {
        return new JdbcFeed(Transactions.owning(dataSource), wire);
    }

    /**
     * What comes after a place.
     *
     * @param position the last place that was dealt with, 0 at the beginning
     * @param limit the most entries to give, at least 1
     * @return them in order, up to the first that cannot be read; none if nothing came since
     * @throws IllegalArgumentException if {@code position} is negative or {@code limit} below 1
     * @throws UnreadableEntryException if the very next one cannot be read
     * @throws StoreException if the database cannot do it
     */
    @Override
    public List<Kept> after(long position, int limit) {
        if (position < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "a place from 0 and a limit from 1 are wanted: " + position + ", " + limit);
        }
        FeedPage page = page(position, limit);
        if (page.isWhole(limit)) {
            // What has no place yet comes after all this; looking for it would cost more the longer the backlog is.
            return page.kept();
        }
        numbering.number();
        return page(position, limit).kept();
    }

    private FeedPage page(long position, int limit) {
        return transactions.reading(connection ->
                FeedPage.read(connection, Dialect.of(transactions.database(connection)), wire, position, limit));
    }
}
