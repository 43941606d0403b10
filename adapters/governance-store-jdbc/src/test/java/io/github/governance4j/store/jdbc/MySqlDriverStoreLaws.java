package io.github.governance4j.store.jdbc;

class MySqlDriverStoreLaws implements StoreLaws {
    @Override
    public Engine engine() {
        return Engine.MYSQL_DRIVER;
    }
}
