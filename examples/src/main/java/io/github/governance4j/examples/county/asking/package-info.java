/**
 * A year of a village's claims that never was: deeds, claims, deduction cases, objections and spending, generated from a seed, for trying things
 * out.
 *
 * <p>Start at {@link io.github.governance4j.examples.county.asking.ClaimYear}. What people do next follows from how things stand: {@code Scene}
 * plays the year before the real deciders, {@code Story} tells what becomes of one claim and {@code Grievance} of one objection. The same
 * numbers give the same log. Depends on {@code hall}, {@code claims}, {@code madeup}, the rulebook, points and core.
 */
@NullMarked
package io.github.governance4j.examples.county.asking;

import org.jspecify.annotations.NullMarked;
