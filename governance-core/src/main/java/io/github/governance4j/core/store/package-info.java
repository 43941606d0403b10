/**
 * Where facts are kept, and the desk that runs a decider against them.
 *
 * <p>Start at {@link io.github.governance4j.core.store.Desk}: load, decide, append, with a retry carrying the same id changing
 * nothing and two writers never overwriting each other. {@link io.github.governance4j.core.store.EventStore} is the port an adapter
 * fills; {@link io.github.governance4j.core.store.InMemoryEventStore} fills it for tests and for replays. {@link
 * io.github.governance4j.core.store.Agenda} finds what is due next.
 *
 * <p>Depends on {@code decide}, {@code explain} and SLF4J; nothing else in core logs.
 */
@NullMarked
package io.github.governance4j.core.store;

import org.jspecify.annotations.NullMarked;
