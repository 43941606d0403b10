package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.StreamId;
import java.time.LocalDateTime;

/**
 * A stream that has something to do by itself (待办).
 *
 * @param at since when, or from when on
 * @param stream the stream
 */
public record Waiting(LocalDateTime at, StreamId stream) {}
