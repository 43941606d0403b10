package io.github.governance4j.store.jdbc;

class MariaDbFollowingLaws implements FollowingLaws {
    @Override
    public Engine engine() {
        return Engine.MARIADB;
    }
}
