/**
 * The walls of the house as tests: what may see what, what public signatures may name, and how code here reads.
 *
 * <p>Start at {@code HouseRules}, which holds the real modules against {@code Walls}. A new wall is one method there and at least one
 * class under {@code fixtures.broken} that breaks it, marked {@code @Breaks}: {@code BrokenHouseTest} demands that each wall notices.
 */
@NullMarked
package io.github.governance4j.house;

import org.jspecify.annotations.NullMarked;
