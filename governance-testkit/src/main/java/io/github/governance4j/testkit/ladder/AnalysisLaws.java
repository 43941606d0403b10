package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderAnalysis;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.claim.Claim;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What is said of a ladder before it is used is what comes of using it (层级分析通则).
 *
 * <pre>{@code
 * class OurLaddersTest implements AnalysisLaws {
 *     public Arbitrary<Ladder> ladders() {
 *         return Arbitraries.of(rulebook.ladders().all().get(0).rules().all());
 *     }
 * }
 * }</pre>
 */
public interface AnalysisLaws {
    /** {@return the ladders the laws run on; generated ones unless overridden} */
    @Provide
    default Arbitrary<Ladder> ladders() {
        // A fourth rung makes a walk ten times as long. Edge cases would crowd out everything else: they are ladders of
        // one rung.
        return Arbitraries.frequencyOf(
                        Tuple.of(5, LadderArbitraries.ladders(3)), Tuple.of(1, LadderArbitraries.ladders(4)))
                .withoutEdgeCases();
    }

    /**
     * The decider under test; the library's own unless overridden.
     *
     * @param editions a rulebook
     * @return a decider over it
     */
    default Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider(Editions<Ladders> editions) {
        return Climbing.over(editions, WorkCalendar.china());
    }

    /**
     * The analysis under test; the library's own unless overridden.
     *
     * @param ladder a ladder
     * @return what it says the ladder comes to
     */
    default Outcome analysed(Ladder ladder) {
        return Outcome.of(LadderAnalysis.of(ladder));
    }

    /**
     * The most tries, the longest ways to the top and to the end, the dead ends and the rungs out of reach that an analysis tells are those
     * found by walking every way with the decider.
     *
     * @param ladder a ladder
     */
    @Property(tries = 100)
    default void the_analysis_equals_the_exhaustive_walk(@ForAll("ladders") Ladder ladder) {
        Claim.same("what comes of " + ladder.rungs(), LadderWalk.of(ladder, this::decider), analysed(ladder));
    }
}
