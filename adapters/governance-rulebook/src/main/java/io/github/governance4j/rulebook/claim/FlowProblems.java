package io.github.governance4j.rulebook.claim;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.FlowFault;
import io.github.governance4j.points.claim.flow.Silence;
import io.github.governance4j.points.claim.flow.StepId;
import io.github.governance4j.points.claim.flow.StepKind;
import io.github.governance4j.rulebook.csv.Cell;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says of each fault of a flow in which row and column it stands and how it is called. */
final class FlowProblems {
    private FlowProblems() {}

    /** The problem, at the cell it stands in; the rows are in the order of the flow. */
    static Problem of(FlowFault fault, List<StepRow> rows) {
        StepRow last = rows.get(rows.size() - 1);
        return switch (fault) {
            case NO_STEPS -> last.row().cell("step").error("TOO_MANY_STEPS").with("most", Flow.MOST_STEPS);
            case NAME_TWICE -> named(rows).error("STEP_STATED_TWICE");
            case NEVER_ENTERED -> last.row().cell("kind").error("FLOW_NEVER_ENTERED");
            case GOES_BACK -> silence(rows, row -> goesBack(row, rows)).error("SILENCE_GOES_BACK");
            case POSTING_UNSAID -> posting(rows).error("POSTING_UNSAID");
            case SILENCE_AGAINST_A_PERSON ->
                silence(rows, row -> row.step().silence().kind() == Silence.Kind.PASSES)
                        .error("SILENCE_AGAINST_A_PERSON");
            case DEDUCTION_POSTED -> posting(rows).error("DEDUCTION_POSTED");
            case DEDUCTION_UNHEARD -> last.row().cell("step").error("DEDUCTION_UNHEARD");
            case DEDUCTION_BY_NOBODY -> StepRow.cell(last.row(), "roles").error("DEDUCTION_BY_NOBODY");
        };
    }

    private static Cell named(List<StepRow> rows) {
        return first(
                        rows,
                        row -> row.step().id().equals(StepId.DECLARATION)
                                || rows.stream()
                                        .anyMatch(before -> before.order() < row.order()
                                                && before.step()
                                                        .id()
                                                        .equals(row.step().id())))
                .row()
                .cell("step");
    }

    private static boolean goesBack(StepRow row, List<StepRow> rows) {
        Set<StepId> ahead = rows.stream()
                .filter(other -> other.order() > row.order())
                .map(other -> other.step().id())
                .collect(Collectors.toSet());
        return row.step().silence().to().filter(to -> !ahead.contains(to)).isPresent();
    }

    private static Cell posting(List<StepRow> rows) {
        return first(rows, row -> row.step().kind() == StepKind.POSTING).row().cell("kind");
    }

    private static Cell silence(List<StepRow> rows, Predicate<StepRow> which) {
        return StepRow.cell(first(rows, which).row(), "silence");
    }

    private static StepRow first(List<StepRow> rows, Predicate<StepRow> which) {
        return rows.stream().filter(which).findFirst().orElse(rows.get(0));
    }
}
