package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.ladder.LadderAnalysis;
import io.github.governance4j.core.ladder.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a ladder comes to, as an analysis says or as a walk found (分析结果).
 *
 * @param maxTries the most tries on any way; empty where a rung states none
 * @param longestToTop for each unit the most until the top is entered; empty where something has no limit, or no way leads there
 * @param longestToEnd the same until any end
 * @param deadEnds rungs that are reached, and left by nobody, and are not the top
 * @param unreachable rungs nobody reaches
 */
public record Outcome(
        OptionalLong maxTries,
        Optional<List<Span>> longestToTop,
        Optional<List<Span>> longestToEnd,
        List<Integer> deadEnds,
        List<Integer> unreachable) {
    /**
     * {@return what an analysis says}
     *
     * @param analysis the analysis
     */
    public static Outcome of(LadderAnalysis analysis) {
        return new Outcome(
                analysis.maxTries(),
                analysis.longestToTop(),
                analysis.longestToEnd(),
                analysis.deadEnds(),
                analysis.unreachable());
    }
}
