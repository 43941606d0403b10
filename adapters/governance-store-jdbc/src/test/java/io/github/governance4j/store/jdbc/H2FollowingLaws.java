package io.github.governance4j.store.jdbc;

class H2FollowingLaws implements FollowingLaws {
    @Override
    public Engine engine() {
        return Engine.H2;
    }
}
