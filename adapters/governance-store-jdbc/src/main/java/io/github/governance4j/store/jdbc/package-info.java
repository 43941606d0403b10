/**
 * Keeps facts in a relational database, beside the tables of the host and in its own transaction (关系库事实存储).
 *
 * <p>Start at {@link io.github.governance4j.store.jdbc.JdbcEventStore}, and run the scripts {@link
 * io.github.governance4j.store.jdbc.Database#scripts} names first ({@link io.github.governance4j.store.jdbc.Schema}). {@link
 * io.github.governance4j.store.jdbc.ConnectionSource} is how a host lends its transaction, {@link
 * io.github.governance4j.store.jdbc.ListPage} how it gets pages to filter and sort, {@link
 * io.github.governance4j.store.jdbc.StoreException} what it hears when the database cannot.
 *
 * <p>Inside: {@code Transactions} is the only place that begins, ends or joins a transaction; {@code Draft} makes columns of an append
 * before a connection is taken; {@code Dialect} and its three subclasses hold the SQL that writes, {@code Reads} the SQL that reads;
 * {@code RowHash} says what is hashed. A new database is one more subclass, script and test engine. A new table is one more script
 * for each of them: what was run once is never changed.
 *
 * <p>May touch core's {@code store}, {@code decide} and {@code explain}, the wire and JDBC; no driver's own classes, and neither points
 * nor mediation.
 */
@NullMarked
package io.github.governance4j.store.jdbc;

import org.jspecify.annotations.NullMarked;
