/**
 * A made-up year of a county's hazards, for trying things out: {@code county generate --hazards}.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.year.Year}. Each hazard lives through its year before the real decider, so that
 * what is done about it is what could have been done; a few acts that are refused are left in on purpose. In one place one kind of hazards is
 * found far more often for three weeks, and a file beside the log says where and when. Depends on {@code hazards}, {@code register}, {@code
 * madeup}, the rulebook and core.
 */
@NullMarked
package io.github.governance4j.examples.county.year;

import org.jspecify.annotations.NullMarked;
