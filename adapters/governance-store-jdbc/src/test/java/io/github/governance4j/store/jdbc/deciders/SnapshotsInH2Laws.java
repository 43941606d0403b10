package io.github.governance4j.store.jdbc.deciders;

/** On H2. */
class SnapshotsInH2Laws implements AccountsBesideTheStore {
    @Override
    public Base base() {
        return Base.H2;
    }
}
