/**
 * What comes of the store when things break: clients and servers killed at any moment, many writers, no room, no writing, a row changed
 * behind its back.
 *
 * <p>Start at {@link io.github.governance4j.store.jdbc.faults.FaultLaws}. A {@link io.github.governance4j.store.jdbc.faults.Clerk} asks
 * for things and writes down what was acknowledged; {@link io.github.governance4j.store.jdbc.faults.Audit} compares that with what the
 * database holds; {@link io.github.governance4j.store.jdbc.faults.KillTrials} kills in between. {@link
 * io.github.governance4j.store.jdbc.faults.Broken} stores show that each of them can fail.
 */
@NullMarked
package io.github.governance4j.store.jdbc.faults;

import org.jspecify.annotations.NullMarked;
