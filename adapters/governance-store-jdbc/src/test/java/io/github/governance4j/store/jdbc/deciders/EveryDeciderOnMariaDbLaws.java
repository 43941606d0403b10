package io.github.governance4j.store.jdbc.deciders;

/** On MariaDB. */
class EveryDeciderOnMariaDbLaws implements EveryDeciderRunsThroughTheStore {
    @Override
    public Base base() {
        return Base.MARIADB;
    }

    @Override
    public int everyNth() {
        return 6;
    }

    @Override
    public int randomLives() {
        return 3;
    }
}
