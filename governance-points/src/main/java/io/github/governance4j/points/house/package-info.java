/**
 * How this module writes its values; not exported.
 *
 * <p>Start at {@link io.github.governance4j.points.house.Hidden}. Nothing else belongs here. Depends on nothing of ours.
 */
@NullMarked
package io.github.governance4j.points.house;

import org.jspecify.annotations.NullMarked;
