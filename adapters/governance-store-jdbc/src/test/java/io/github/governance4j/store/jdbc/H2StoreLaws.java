package io.github.governance4j.store.jdbc;

class H2StoreLaws implements StoreLaws {
    @Override
    public Engine engine() {
        return Engine.H2;
    }
}
