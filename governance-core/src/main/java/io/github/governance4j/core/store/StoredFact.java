package io.github.governance4j.core.store;

import io.github.governance4j.core.decide.Stamp;

/**
 * A fact as a store keeps it (已存事实).
 *
 * @param sequence its place in its stream, counted from 1
 * @param stamp of the command that brought it about
 * @param fact the fact
 */
public record StoredFact(long sequence, Stamp stamp, Object fact) {}
