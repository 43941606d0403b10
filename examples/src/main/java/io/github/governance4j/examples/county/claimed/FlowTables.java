package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.rulebook.Edition;
import io.github.governance4j.examples.county.report.PageParts;
import io.github.governance4j.points.catalogue.Direction;
import io.github.governance4j.points.claim.ClaimStage;
import io.github.governance4j.points.claim.flow.ClaimRules;
import io.github.governance4j.points.claim.flow.Flow;
import io.github.governance4j.points.claim.flow.FlowId;
import io.github.governance4j.points.claim.flow.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the report says of each flow and of each of its steps (流程统计). */
final class FlowTables {
    private FlowTables() {}

    static List<Map<String, Object>> of(ClaimResult result) {
        List<Map<String, Object>> rows = new ArrayList<>();
        result.sums().flows().forEach((id, sum) -> {
            Optional<Flow> flow = flow(result, id);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", id.value());
            row.put("title", flow.map(Flow::title).orElse(id.value()));
            row.put("declared", sum.declared());
            row.put("entered", sum.toEntry().count());
            row.put("declined", sum.at(ClaimStage.DECLINED) + sum.at(ClaimStage.OBJECTED));
            row.put("dropped", sum.at(ClaimStage.DROPPED));
            row.put(
                    "isCase",
                    flow.filter(one -> one.direction() == Direction.DEDUCTION).isPresent());
            row.put("withdrawn", sum.at(ClaimStage.WITHDRAWN));
            row.put("median", Days.text(sum.toEntry().median()));
            row.put("longest", Days.text(sum.toEntry().longest()));
            long all = Math.max(1, sum.declared());
            row.put(
                    "steps",
                    flow.map(Flow::steps).orElse(List.of()).stream()
                            .map(step -> step(step, sum.step(step.id()), all))
                            .toList());
            rows.add(row);
        });
        return rows;
    }

    private static Map<String, Object> step(Step step, FlowSum.StepSum sum, long all) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", step.id().value());
        row.put("kind", PageParts.both("step-kind." + step.kind().name()));
        row.put("roles", step.roles().stream().map(RoleId::value).collect(Collectors.joining(", ")));
        row.put("reached", sum.reached());
        row.put("bar", Math.min(100, (sum.reached() * 100 + all - 1) / all));
        row.put("passed", sum.passed());
        row.put("left", sum.left());
        row.put("overdue", sum.overdue());
        row.put("isOverdue", sum.overdue() > 0);
        row.put("now", sum.now());
        return row;
    }

    private static Optional<Flow> flow(ClaimResult result, FlowId id) {
        List<Edition<ClaimRules>> editions =
                new ArrayList<>(result.rulebook().claims().all());
        return editions.stream()
                .map(edition -> edition.rules().flow(id))
                .flatMap(Optional::stream)
                .reduce((one, later) -> later);
    }
}
