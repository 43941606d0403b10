package io.github.governance4j.rulebook.risk;

import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.risk.Floor;
import io.github.governance4j.core.risk.ModelFinding;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what the analysis of a model found at the row it is about.
 *
 * @param model where the model stands
 * @param indicators its indicators, with their bands and choices
 * @param grades its ranges of scores
 * @param floors its floors or thresholds
 * @param cells its cells
 */
record ModelReview(
        Position model,
        List<IndicatorDraft> indicators,
        List<ModelDraft.Placed<ModelParts.Grade>> grades,
        List<ModelDraft.Placed<Floor>> floors,
        List<ModelDraft.Placed<ModelParts.Cell>> cells) {
    Problem problem(ModelFinding finding) {
        Map<String, String> values = new LinkedHashMap<>(finding.values());
        // Whole, however long: the readings are what the writer is to try.
        finding.example().ifPresent(example -> {
            values.put("before", example.before().toString());
            values.put("after", example.after().toString());
        });
        return new Problem(
                at(finding.where()),
                finding.fault().code(),
                finding.fault().isError() ? Severity.ERROR : Severity.WARNING,
                Optional.empty(),
                values);
    }

    private Position at(Where where) {
        return switch (where.part()) {
            case MODEL -> model;
            case INDICATOR -> indicators.get(where.index()).at();
            case BAND ->
                indicators.get(where.index()).bands().get(where.within()).at();
            case CHOICE ->
                indicators
                        .get(where.index())
                        .placedChoices()
                        .get(where.within())
                        .at();
            case GRADE -> grades.get(where.index()).at();
            case FLOOR -> floors.get(where.index()).at();
            case CELL -> cells.get(where.index()).at();
        };
    }
}
