package io.github.governance4j.testkit.store;

/** The library's own desk and snapshots in memory, over accounts. */
class AccountsKeepTheSnapshotLaws implements Accounts {}
