/**
 * Exact time: which days are working days, how long a rule gives, when that ends, and why.
 *
 * <p>Start at {@link io.github.governance4j.core.time.TimeLimit}: a limit, a start and a {@link
 * io.github.governance4j.core.time.WorkCalendar} make a {@link io.github.governance4j.core.time.Deadline}, firm or provisional, which
 * explains itself and moves only by a recorded {@link io.github.governance4j.core.time.DeadlineFact}. A new way to count is one more
 * constant of {@link io.github.governance4j.core.time.Counting} and its branch in {@code Reckoner}; a new thing that can happen to a
 * deadline is one more fact; a new year's holidays need no code, {@link
 * io.github.governance4j.core.time.WorkCalendar#withNotices} reads them.
 *
 * <p>Depends on {@code decide}, {@code explain}, {@code place} and {@code problem}. Reads one resource, the shipped arrangement, and
 * no clock.
 */
@NullMarked
package io.github.governance4j.core.time;

import org.jspecify.annotations.NullMarked;
