/**
 * The ladder job (层级办理): cases that are carried up, try by try, when the limit of a try is over.
 *
 * <p>{@link io.github.governance4j.benchmarks.ladder.LadderWork} says what happens; every other class does it in one way, and {@link
 * io.github.governance4j.benchmarks.ladder.LadderWork.Totals} are what all of them must come to.
 */
package io.github.governance4j.benchmarks.ladder;
