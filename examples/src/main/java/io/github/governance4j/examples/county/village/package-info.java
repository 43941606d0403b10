/**
 * A village year that never was: logs of deeds generated from a seed, for trying things out.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.village.VillageYear}, what the bare {@code county} shows, or at {@code
 * VillageLog}, which writes the rows. The same numbers give the same log on every machine. What a household is like is in {@code
 * Households}, how often an item comes up in {@code Menu}. Depends on {@code replay}, {@code deeds}, points and core.
 */
@NullMarked
package io.github.governance4j.examples.county.village;

import org.jspecify.annotations.NullMarked;
