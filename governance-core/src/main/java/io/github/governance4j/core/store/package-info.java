/**
 * <<<<<<< HEAD
 * Where facts are kept, and the desk that runs a decider against them.
 *
 * <p>Start at {@link io.github.governance4j.core.store.Desk}: load, decide, append, with a retry carrying the same id changing
 * nothing and two writers never overwriting each other. {@link io.github.governance4j.core.store.EventStore} is the port an adapter
 * fills; {@link io.github.governance4j.core.store.InMemoryEventStore} fills it for tests and for replays.
 *
 * <p>Depends on {@code decide}, {@code explain} and SLF4J; nothing else in core logs.
 * =======
 * Where facts are kept.
 *
 * <p>Depends on {@code decide} and {@code explain}.
 * >>>>>>> 0cf2406b6145a842d18f5118a973274971f11754
 */
@NullMarked
package io.github.governance4j.core.store;

import org.jspecify.annotations.NullMarked;
