package io.github.governance4j.core.risk;

import java.util.List;

/** Two steps and the cell where they meet. */
final class MatrixEngine extends Engine {
    private static final int LIKELIHOOD = 0;
    private static final int SEVERITY = 1;

    private final List<ModelParts.Axis> axes;
    private final int[][] bands;
    /** For each axis and stretch, the step in thousandths. */
    private final long[][] steps;
    /** For each stretch of likelihood and of severity, the height of the cell. */
    private final int[][] heights;

    MatrixEngine(ModelParts.Matrix parts) {
        super(parts, scales(parts));
        this.axes = List.of(parts.likelihood(), parts.severity());
        this.bands = new int[2][];
        this.steps = new long[2][];
        for (int axis = 0; axis < 2; axis++) {
            List<Band> all = axes.get(axis).bands();
            bands[axis] = bandOf(scales[axis], all);
            steps[axis] = new long[bands[axis].length];
            for (int k = 0; k < steps[axis].length; k++) {
                steps[axis][k] = all.get(bands[axis][k]).points().thousandths();
            }
        }
        this.heights = new int[steps[LIKELIHOOD].length][steps[SEVERITY].length];
        for (int l = 0; l < heights.length; l++) {
            for (int s = 0; s < heights[l].length; s++) {
                heights[l][s] = cell(parts, steps[LIKELIHOOD][l], steps[SEVERITY][s]);
            }
        }
    }

    @Override
    long score(Seen seen) {
        return product(step(seen, LIKELIHOOD), step(seen, SEVERITY));
    }

    @Override
    int heightOfScore(Seen seen) {
        return heights[seen.at[LIKELIHOOD]][seen.at[SEVERITY]];
    }

    @Override
    int heightIf(Seen seen, int indicator, int stretch, long value) {
        return indicator == LIKELIHOOD ? heights[stretch][seen.at[SEVERITY]] : heights[seen.at[LIKELIHOOD]][stretch];
    }

    /** The Shapley value of two: half of what each makes alone, half of what it adds to the other. */
    @Override
    long[] shares(Seen seen) {
        long likelihoodAlone = product(step(seen, LIKELIHOOD), lowestStep(SEVERITY));
        long severityAlone = product(lowestStep(LIKELIHOOD), step(seen, SEVERITY));
        long[] doubled = {likelihoodAlone + seen.score - severityAlone, severityAlone + seen.score - likelihoodAlone};
        return Shares.settle(doubled, 2, seen.score);
    }

    /** The step a value lies in, in thousandths. */
    long step(Seen seen, int axis) {
        return steps[axis][seen.at[axis]];
    }

    /** The step of the best value, in thousandths. */
    long lowestStep(int axis) {
        return steps[axis][0];
    }

    Band band(Seen seen, int axis) {
        return axes.get(axis).bands().get(bands[axis][seen.at[axis]]);
    }

    /** Both steps are whole. */
    private static long product(long one, long other) {
        return one / Quantity.ONE * other;
    }

    private int cell(ModelParts.Matrix parts, long likelihood, long severity) {
        for (ModelParts.Cell cell : parts.cells()) {
            if (cell.likelihood() * Quantity.ONE == likelihood && cell.severity() * Quantity.ONE == severity) {
                return height(cell.tier());
            }
        }
        throw new IllegalArgumentException("no cell for steps " + likelihood + " and " + severity);
    }

    private static Scale[] scales(ModelParts.Matrix parts) {
        return new Scale[] {scale(parts, parts.likelihood()), scale(parts, parts.severity())};
    }

    private static Scale scale(ModelParts.Matrix parts, ModelParts.Axis axis) {
        return Scale.of(axis.indicator(), cuts(parts, axis.indicator(), axis.bands()), false);
    }
}
