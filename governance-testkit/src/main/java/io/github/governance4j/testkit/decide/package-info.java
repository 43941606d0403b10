/**
 * What every decider owes its host, as laws and as single examples.
 *
 * <p>Start at {@link io.github.governance4j.testkit.decide.DeciderLaws}: implement it in a test class, with a {@link
 * io.github.governance4j.testkit.decide.Scenario} for each thing that must be accepted, must change something or must be refused, and
 * a {@link io.github.governance4j.testkit.decide.Recomputed} result made from an explanation alone. {@link
 * io.github.governance4j.testkit.decide.Given} is for the examples you would tell a colleague. A new law is one more default method
 * there, and one more broken decider in the kit's own tests.
 *
 * <p>Depends on core's {@code decide} and {@code explain}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.decide;

import org.jspecify.annotations.NullMarked;
