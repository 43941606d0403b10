package io.github.governance4j.examples.county.year;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.time.LocalDateTime;

/**
 * That a hazard was found in screening (排查发现).
 *
 * @param at when
 * @param area where
 * @param category of which kind
 */
record Screened(LocalDateTime at, AreaId area, CategoryId category) {}
