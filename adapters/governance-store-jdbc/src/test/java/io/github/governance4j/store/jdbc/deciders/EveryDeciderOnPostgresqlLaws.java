package io.github.governance4j.store.jdbc.deciders;

/** On PostgreSQL. */
class EveryDeciderOnPostgresqlLaws implements EveryDeciderRunsThroughTheStore {
    @Override
    public Base base() {
        return Base.POSTGRESQL;
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
