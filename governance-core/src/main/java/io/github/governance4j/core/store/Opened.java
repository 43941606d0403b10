package io.github.governance4j.core.store;

/**
 * A stream as it stands (当前状态).
 *
 * @param <S> state
 * @param state the summary of its facts
 * @param version how many facts it holds
 */
public record Opened<S>(S state, long version) {}
