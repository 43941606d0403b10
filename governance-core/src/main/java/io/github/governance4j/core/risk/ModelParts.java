package io.github.governance4j.core.risk;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model is made of, whether it makes sense or not (模型构成).
 *
 * <p>{@link ModelAnalysis} says what is wrong with it; {@link Model#of} makes a model of sound parts only. In every kind the order of the
 * indicators is the model's order, which breaks ties.
 */
public sealed interface ModelParts {
    /** {@return its name and scheme} */
    ModelHead head();

    /** {@return which kind it is} */
    ModelKind kind();

    /** {@return what it measures, in its own order} */
    List<Indicator> indicators();

    /** {@return values that alone ask for a tier; for {@link Thresholds} the thresholds themselves} */
    List<Floor> floors();

    /**
     * An indicator with its weight and what its values count.
     *
     * @param indicator the indicator
     * @param weight how often its points count, a whole number of at least 1
     * @param bands every value it can have in exactly one of them
     */
    record Weighed(Indicator indicator, long weight, List<Band> bands) {
        /**
         * Copies the list.
         *
         * @param indicator the indicator
         * @param weight its weight
         * @param bands its bands
         */
        public Weighed {
            bands = List.copyOf(bands);
        }
    }

    /**
     * A range of scores and the tier it gives.
     *
     * @param range the scores
     * @param tier their tier
     */
    record Grade(Range range, Tier tier) {}

    /**
     * An axis of a matrix.
     *
     * @param indicator what is measured
     * @param bands its steps: their points are 1, 2, 3 … or other whole numbers from 1, higher for worse
     */
    record Axis(Indicator indicator, List<Band> bands) {
        /**
         * Copies the list.
         *
         * @param indicator what is measured
         * @param bands its steps
         */
        public Axis {
            bands = List.copyOf(bands);
        }
    }

    /**
     * A cell of a matrix.
     *
     * @param likelihood the step of likelihood
     * @param severity the step of severity
     * @param tier the tier where they meet
     */
    record Cell(long likelihood, long severity, Tier tier) {}

    /**
     * Weights and bands: the score is the sum of weight × points (加权计分).
     *
     * @param head its name and scheme
     * @param weighed its indicators
     * @param grades every score it can have in exactly one of them
     * @param floors values that alone ask for a tier
     */
    record Weighted(ModelHead head, List<Weighed> weighed, List<Grade> grades, List<Floor> floors)
            implements ModelParts {
        /**
         * Copies the lists.
         *
         * @param head its name and scheme
         * @param weighed its indicators
         * @param grades its ranges of scores
         * @param floors values that alone ask for a tier
         */
        public Weighted {
            weighed = List.copyOf(weighed);
            grades = List.copyOf(grades);
            floors = List.copyOf(floors);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.WEIGHTED;
        }

        @Override
        public List<Indicator> indicators() {
            List<Indicator> all = new ArrayList<>();
            weighed.forEach(one -> all.add(one.indicator()));
            return all;
        }
    }

    /**
     * Factors: the score is the product of the values (连乘法，如 LEC).
     *
     * @param head its name and scheme
     * @param indicators its factors, at most {@link Model#MOST_FACTORS}, their decimals together at most three
     * @param grades every score it can have in exactly one of them
     * @param floors values that alone ask for a tier
     */
    record Product(ModelHead head, List<Indicator> indicators, List<Grade> grades, List<Floor> floors)
            implements ModelParts {
        /**
         * Copies the lists.
         *
         * @param head its name and scheme
         * @param indicators its factors
         * @param grades its ranges of scores
         * @param floors values that alone ask for a tier
         */
        public Product {
            indicators = List.copyOf(indicators);
            grades = List.copyOf(grades);
            floors = List.copyOf(floors);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.PRODUCT;
        }
    }

    /**
     * Likelihood and severity: the score is step × step, the tier stands in the cell (风险矩阵).
     *
     * @param head its name and scheme
     * @param likelihood how likely it is
     * @param severity how grave it would be
     * @param cells one for each pair of steps
     * @param floors values that alone ask for a tier
     */
    record Matrix(ModelHead head, Axis likelihood, Axis severity, List<Cell> cells, List<Floor> floors)
            implements ModelParts {
        /**
         * Copies the lists.
         *
         * @param head its name and scheme
         * @param likelihood how likely it is
         * @param severity how grave it would be
         * @param cells one for each pair of steps
         * @param floors values that alone ask for a tier
         */
        public Matrix {
            cells = List.copyOf(cells);
            floors = List.copyOf(floors);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.MATRIX;
        }

        @Override
        public List<Indicator> indicators() {
            return List.of(likelihood.indicator(), severity.indicator());
        }
    }

    /**
     * Measures any of which can raise the tier; the score is how many tiers above the lowest the highest of them reaches (任一指标就高).
     *
     * @param head its name and scheme
     * @param indicators its measures
     * @param floors the thresholds: which values of which measure reach which tier
     */
    record Thresholds(ModelHead head, List<Indicator> indicators, List<Floor> floors) implements ModelParts {
        /**
         * Copies the lists.
         *
         * @param head its name and scheme
         * @param indicators its measures
         * @param floors the thresholds
         */
        public Thresholds {
            indicators = List.copyOf(indicators);
            floors = List.copyOf(floors);
        }

        @Override
        public ModelKind kind() {
            return ModelKind.THRESHOLDS;
        }
    }
}
