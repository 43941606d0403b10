package io.github.governance4j.store.jdbc;

class PostgresStoreLaws implements StoreLaws {
    @Override
    public Engine engine() {
        return Engine.POSTGRESQL;
    }
}
