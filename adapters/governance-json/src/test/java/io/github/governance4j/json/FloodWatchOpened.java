package io.github.governance4j.json;

import io.github.governance4j.core.place.AreaId;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A host's own fact, in its third version: the first named one area and a text level, the second several areas; the third counts
 * levels.
 *
 * @param areas where
 * @param level how high, 1 or more
 * @param at since when
 */
public record FloodWatchOpened(List<AreaId> areas, int level, LocalDateTime at) {}
