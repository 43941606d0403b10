/**
 * What was decided on the rows of a log of acts, whatever it is about: decisions as rows of {@code decisions.csv}, and how many there were
 * of each kind.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.rulings.Ruling}. Depends on {@code log}, {@code book}, {@code report} and core.
 */
@NullMarked
package io.github.governance4j.examples.county.rulings;

import org.jspecify.annotations.NullMarked;
