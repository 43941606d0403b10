/**
 * Where facts are kept, and the desk that runs a decider against them.
 *
 * <p>Start at {@link io.github.governance4j.core.store.Desk}: load, decide, append, with a retry carrying the same id changing
 * nothing and two writers never overwriting each other. {@link io.github.governance4j.core.store.EventStore} is the port an adapter
 * fills; {@link io.github.governance4j.core.store.InMemoryEventStore} fills it for tests and for replays. {@link
 * io.github.governance4j.core.store.Agenda} finds what is due next. {@link io.github.governance4j.core.store.Snapshots} spare a desk the
 * reading of long streams, and may be dropped at any time.
 *
 * <p>{@link io.github.governance4j.core.store.Runner} does what happens by itself: what has come due, and what the facts of one stream
 * ask of others, which it follows through a {@link io.github.governance4j.core.store.Feed}.
 *
 * <p>Depends on {@code decide}, {@code explain} and SLF4J; nothing else in core logs.
 */
@NullMarked
package io.github.governance4j.core.store;

import org.jspecify.annotations.NullMarked;
