/**
 * The files that tell what came of a log of hazards: {@code result.json} and {@code report.html}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.safety.SafetyResult}, which is everything they tell, and {@link
 * io.github.governance4j.examples.county.safety.Yearbook}, which adds it up while the log is gone through. No person is named in them, no
 * household is listed, and of proposals that wait there are only counts. Tiers of different schemes never stand in one table. Depends on
 * {@code register}, {@code rulings}, {@code report} and core.
 */
@NullMarked
package io.github.governance4j.examples.county.safety;

import org.jspecify.annotations.NullMarked;
