package io.github.governance4j.store.jdbc.deciders;

/** On H2. */
class EveryDeciderInH2Laws implements EveryDeciderRunsThroughTheStore {
    @Override
    public Base base() {
        return Base.H2;
    }

    @Override
    public int everyNth() {
        return 4;
    }

    @Override
    public int randomLives() {
        return 4;
    }
}
