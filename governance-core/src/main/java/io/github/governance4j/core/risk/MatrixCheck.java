package io.github.governance4j.core.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds what is wrong with the steps and cells of a matrix. */
final class MatrixCheck {
    /** The highest step (ours). */
    private static final long MOST_STEP = 1000;

    private final ModelParts.Matrix matrix;
    private final List<ModelFinding> found = new ArrayList<>();

    private MatrixCheck(ModelParts.Matrix matrix) {
        this.matrix = matrix;
    }

    static void of(ModelParts.Matrix matrix, Consumer<ModelFinding> tell) {
        MatrixCheck check = new MatrixCheck(matrix);
        Set<Long> likelihoods = check.steps(0, matrix.likelihood());
        Set<Long> severities = check.steps(1, matrix.severity());
        if (check.found.isEmpty()) {
            check.cells(likelihoods, severities);
        }
        check.found.forEach(tell);
    }

    private Set<Long> steps(int index, ModelParts.Axis axis) {
        Set<Long> steps = new TreeSet<>();
        for (int b = 0; b < axis.bands().size(); b++) {
            Quantity points = axis.bands().get(b).points();
            long step = points.thousandths() / Quantity.ONE;
            if (!points.hasAtMost(0) || step < 1 || step > MOST_STEP) {
                found.add(ModelFinding.of(ModelFault.WRONG_POINTS, Where.band(index, b))
                        .with("found", points));
            }
            steps.add(step);
        }
        ShapeCheck.coverage(index, axis.indicator(), axis.bands(), found);
        return steps;
    }

    private void cells(Set<Long> likelihoods, Set<Long> severities) {
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < matrix.cells().size(); c++) {
            ModelParts.Cell cell = matrix.cells().get(c);
            ShapeCheck.scheme(matrix, cell.tier(), Where.cell(c), found::add);
            String pair = cell.likelihood() + " × " + cell.severity();
            if (!likelihoods.contains(cell.likelihood()) || !severities.contains(cell.severity())) {
                found.add(
                        ModelFinding.of(ModelFault.UNKNOWN_STEP, Where.cell(c)).with("steps", pair));
            } else if (!seen.add(pair)) {
                found.add(ModelFinding.of(ModelFault.CELL_TWICE, Where.cell(c)).with("steps", pair));
            }
        }
        for (long likelihood : likelihoods) {
            for (long severity : severities) {
                String pair = likelihood + " × " + severity;
                if (!seen.contains(pair)) {
                    found.add(ModelFinding.of(ModelFault.CELL_MISSING, Where.MODEL)
                            .with("steps", pair));
                }
            }
        }
    }
}
