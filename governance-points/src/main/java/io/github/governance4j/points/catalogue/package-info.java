/**
 * What a village rewards, as data (积分目录).
 *
 * <p>Start at {@link io.github.governance4j.points.catalogue.Catalogue}: items by code. What one act is worth is a {@link
 * io.github.governance4j.points.catalogue.Worth}, how much of it counts a {@link io.github.governance4j.points.catalogue.Cap}, how long
 * it lasts a {@link io.github.governance4j.points.catalogue.Validity}. A new way to be worth something is one more kind of {@code
 * Worth}; its {@code Cases} then break the build wherever it must be handled.
 *
 * <p>Depends on core and {@link io.github.governance4j.points.Points}. Reading catalogues from files is the adapters' business.
 */
@NullMarked
package io.github.governance4j.points.catalogue;

import org.jspecify.annotations.NullMarked;
