/**
 * Laws for ladders: what an analysis says of a ladder is what walking every way through it comes to.
 *
 * <p>Start at {@link io.github.governance4j.testkit.ladder.AnalysisLaws}, and implement it in a test of your own to run it on your
 * rulebook's ladders. {@link io.github.governance4j.testkit.ladder.LadderWalk} asks a decider for every way there is; {@link
 * io.github.governance4j.testkit.ladder.LadderArbitraries} makes ladders with gaps, skips, returns, extensions and windows. Depends on core
 * and jqwik.
 */
@org.jspecify.annotations.NullMarked
package io.github.governance4j.testkit.ladder;
