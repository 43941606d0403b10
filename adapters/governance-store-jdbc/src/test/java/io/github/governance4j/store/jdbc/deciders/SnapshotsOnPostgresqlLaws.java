package io.github.governance4j.store.jdbc.deciders;

/** On PostgreSQL. */
class SnapshotsOnPostgresqlLaws implements AccountsBesideTheStore {
    @Override
    public Base base() {
        return Base.POSTGRESQL;
    }
}
