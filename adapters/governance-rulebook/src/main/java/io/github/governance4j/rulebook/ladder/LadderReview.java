package io.github.governance4j.rulebook.ladder;

import io.github.governance4j.core.ladder.LadderAnalysis;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.time.ExtensionRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds a ladder that was read against its analysis, and tells at each rung's row what is wrong with it. */
public final class LadderReview {
    private final LadderSheet.Placed placed;
    private final Severity worst;
    private final Consumer<Problem> problems;

    private LadderReview(LadderSheet.Placed placed, Severity worst, Consumer<Problem> problems) {
        this.placed = placed;
        this.worst = worst;
        this.problems = problems;
    }

    /**
     * Tells what the analysis of a ladder finds.
     *
     * @param placed the ladder and where it stands
     * @param worst how bad it is if somebody's way out or a statute's bound is missed: an error in a rulebook that is to be in force, a
     *     warning in a table read by itself
     * @param problems told of it
     */
    public static void tell(LadderSheet.Placed placed, Severity worst, Consumer<Problem> problems) {
        new LadderReview(placed, worst, problems).tell();
    }

    private void tell() {
        LadderAnalysis analysis = LadderAnalysis.of(placed.ladder());
        tell(analysis.withoutExit(), worst, "RUNG_WITHOUT_EXIT");
        tell(analysis.deadEnds(), worst, "RUNG_IS_A_DEAD_END");
        analysis.overCeiling().forEach(order -> ceiling(order, worst, "RUNG_OVER_CEILING"));
        analysis.incomparable().forEach(order -> ceiling(order, Severity.WARNING, "CEILING_NOT_COMPARABLE"));
        tell(analysis.unowned(), Severity.WARNING, "RUNG_WITHOUT_OWNER");
        tell(analysis.unreachable(), Severity.WARNING, "RUNG_OUT_OF_REACH");
    }

    private void tell(List<Integer> orders, Severity severity, String code) {
        orders.forEach(order -> tell(order, severity, code, Map.of()));
    }

    private void ceiling(int order, Severity severity, String code) {
        Rung rung = placed.ladder().rung(order).orElseThrow();
        rung.ceiling()
                .ifPresent(ceiling -> rung.limit().ifPresent(limit -> {
                    Optional<ExtensionRule> extension = limit.extension();
                    String more = extension
                            .map(e -> " + "
                                    + (e.ceiling().isPresent()
                                            ? Long.toString(e.ceiling().getAsLong())
                                            : "?") + " " + e.unit())
                            .orElse("");
                    tell(
                            order,
                            severity,
                            code,
                            Map.of(
                                    "stated", limit.amount() + " " + limit.unit() + more,
                                    "most", ceiling.amount() + " " + ceiling.unit(),
                                    "source", ceiling.source()));
                }));
    }

    private void tell(int order, Severity severity, String code, Map<String, String> values) {
        Position at = placed.rows()
                .getOrDefault(order, Position.startOf(placed.ladder().id().value()));
        Problem problem = new Problem(
                at,
                code,
                severity,
                Optional.of(placed.ladder().id().value()),
                Map.of("order", Integer.toString(order)));
        for (Map.Entry<String, String> value : values.entrySet()) {
            problem = problem.with(value.getKey(), value.getValue());
        }
        problems.accept(problem);
    }
}
