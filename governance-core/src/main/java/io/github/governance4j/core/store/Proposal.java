package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Decision;
import java.util.Optional;

/**
 * A decision that is not kept yet (待入库决定): for a host that decides on several streams and keeps all or nothing.
 *
 * @param <E> facts
 * @param <R> reasons to refuse
 * @param decision accepted or refused
 * @param append what to hand to {@link EventStore#append}, together with others; empty if refused
 */
public record Proposal<E, R extends Enum<R>>(Decision<E, R> decision, Optional<Append> append) {}
