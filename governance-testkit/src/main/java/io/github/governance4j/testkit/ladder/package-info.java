/**
 * What ladders owe the people whose cases are on them, and what an analysis of one owes whoever adopts it, as laws to run on your own
 * rulebook.
 *
 * <p>Start at {@link io.github.governance4j.testkit.ladder.LadderLaws}: name the rules, and the kit leads cases up and down them. {@link
 * io.github.governance4j.testkit.ladder.AnalysisLaws} holds the analysis to {@link io.github.governance4j.testkit.ladder.LadderWalk}, which
 * asks the decider for every way there is; {@link io.github.governance4j.testkit.ladder.LadderArbitraries} makes ladders with gaps, skips,
 * returns, extensions and windows. A new thing that can be asked of a case is one more {@link io.github.governance4j.testkit.ladder.Wish}
 * kind; a new law is one more default method there, and one more broken decider in the kit's own tests.
 *
 * <p>Depends on core's {@code ladder}, on {@code claim} and on jqwik.
 */
@NullMarked
package io.github.governance4j.testkit.ladder;

import org.jspecify.annotations.NullMarked;
