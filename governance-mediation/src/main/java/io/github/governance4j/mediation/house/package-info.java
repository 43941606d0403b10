/**
 * How this module writes its values; not exported.
 *
 * <p>Start at {@link io.github.governance4j.mediation.house.Hidden}. Nothing else belongs here. Depends on nothing of ours.
 */
@NullMarked
package io.github.governance4j.mediation.house;

import org.jspecify.annotations.NullMarked;
