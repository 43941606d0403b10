package io.github.governance4j.core.matter;

import io.github.governance4j.core.explain.Explanation;
import java.util.OptionalInt;

/**
 * How big a matter was found to be (初判结果).
 *
 * @param size how big
 * @param row the row that spoke, counted from 1; empty for the fallback
 * @param why every row about its kind that was asked, up to the one that spoke
 */
public record Triaged(Size size, OptionalInt row, Explanation why) {}
