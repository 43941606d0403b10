package io.github.governance4j.store.jdbc;

class PostgresFollowingLaws implements FollowingLaws {
    @Override
    public Engine engine() {
        return Engine.POSTGRESQL;
    }
}
