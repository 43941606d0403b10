/**
 * Real database servers that tests start, kill and start again.
 *
 * <p>Start at {@link io.github.governance4j.servers.PostgresServer#shared()} and {@link
 * io.github.governance4j.servers.MariaDbServer#shared()}: one server per JVM, a fresh database for each test class. A test that kills
 * starts a server of its own. The binaries come from Maven artifacts, so an ordinary {@code mvn verify} needs nothing installed. A
 * server that does not start throws, and the build fails: no test is ever passed over because there was nothing to test against.
 *
 * <p>Servers keep the settings that make a commit durable; what they say about them is in {@link
 * io.github.governance4j.servers.DatabaseServer#durability()}. Linux on x86-64 only, as the binaries are; elsewhere the shared
 * servers are taken from {@code GOVERNANCE_TEST_POSTGRES_URL} and {@code GOVERNANCE_TEST_MYSQL_URL}.
 */
@NullMarked
package io.github.governance4j.servers;

import org.jspecify.annotations.NullMarked;
