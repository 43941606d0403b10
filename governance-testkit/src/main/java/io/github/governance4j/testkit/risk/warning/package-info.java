/**
 * What warnings owe everybody they reach, as laws to run on your own rules and roster.
 *
 * <p>Start at {@link io.github.governance4j.testkit.risk.warning.WarningLaws}: name the rules and the place, and the kit issues, adjusts,
 * tells and lifts warnings of every kind the rules speak of. A new law is one more default method there, and one more broken decider in the
 * kit's own tests.
 *
 * <p>Depends on core's {@code risk.warning} and {@code place}, on {@code ladder} and {@code claim} here and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.risk.warning;

import org.jspecify.annotations.NullMarked;
