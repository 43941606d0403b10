package io.github.governance4j.core.matter;

import io.github.governance4j.core.explain.Explanation;
import java.util.OptionalInt;

/**
 * Where a matter was sent (分流结果).
 *
 * @param route where
 * @param row the row that spoke, counted from 1; empty for the fallback
 * @param why every row that speaks of such a matter, the one that spoke first
 */
public record Routed(Route route, OptionalInt row, Explanation why) {}
