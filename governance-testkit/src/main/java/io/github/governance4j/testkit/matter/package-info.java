/**
 * What matters owe everybody they concern, as laws to run on your own rulebook and roster.
 *
 * <p>Start at {@link io.github.governance4j.testkit.matter.MatterLaws}: name the rules and the place, and the kit leads matters from
 * report to strike-off and back. A new law is one more default method there, and one more broken decider in the kit's own tests.
 *
 * <p>Depends on core's {@code matter}, {@code ladder} and {@code place}, on {@code ladder} here, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.matter;

import org.jspecify.annotations.NullMarked;
