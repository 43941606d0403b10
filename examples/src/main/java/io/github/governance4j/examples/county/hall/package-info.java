/**
 * What a village does with deeds, claims and objections while a log is gone through: accounts, claims and quotas, each on its own stream, and what
 * follows between them.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.hall.Hall}. What a row's {@code ref} names is found out in {@code Asking}; what one
 * stream sends another is up to the reactions of points, and only carried here. What is counted of it all is up to {@code claimed}. Depends on
 * {@code claims}, {@code streams}, {@code rulings}, {@code book}, the rulebook, points and core.
 */
@NullMarked
package io.github.governance4j.examples.county.hall;

import org.jspecify.annotations.NullMarked;
