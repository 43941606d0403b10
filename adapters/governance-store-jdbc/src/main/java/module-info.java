/**
 * Keeps facts in a relational database, beside the tables of the host and in its own transaction.
 *
 * <p>Start at {@link io.github.governance4j.store.jdbc.JdbcEventStore}.
 */
@org.jspecify.annotations.NullMarked
module io.github.governance4j.store.jdbc {
    requires static transitive org.jspecify;
    requires transitive io.github.governance4j.core;
    requires transitive io.github.governance4j.json;
    requires transitive java.sql;
    requires org.slf4j;

    exports io.github.governance4j.store.jdbc;

    provides io.github.governance4j.core.explain.Phrasebook with
            io.github.governance4j.store.jdbc.StorePhrases;
}
