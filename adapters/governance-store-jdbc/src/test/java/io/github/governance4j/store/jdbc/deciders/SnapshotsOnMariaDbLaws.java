package io.github.governance4j.store.jdbc.deciders;

/** On MariaDB. */
class SnapshotsOnMariaDbLaws implements AccountsBesideTheStore {
    @Override
    public Base base() {
        return Base.MARIADB;
    }
}
