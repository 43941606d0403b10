package io.github.governance4j.store.jdbc;

class MariaDbStoreLaws implements StoreLaws {
    @Override
    public Engine engine() {
        return Engine.MARIADB;
    }
}
