package io.github.governance4j.testkit.points;

import io.github.governance4j.points.catalogue.Validity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What one generated item, ladder or scale will be like. Numbers choose, so that any two plans go together in one catalogue.
 *
 * @param form how it is worth something
 * @param size how many half points
 * @param shape chooses unit, period, the number of steps or bands, and whether it is in force
 * @param caps chooses its caps
 * @param effect chooses what its points are for
 * @param validity how long they can be spent
 * @param standing how long they count for standing
 */
record ItemPlan(Form form, int size, int shape, int caps, int effect, Validity validity, Validity standing) {
    enum Form {
        FIXED,
        RANGE,
        LADDER,
        SCALE,
        DEDUCTION,
        NOT_IN_FORCE
    }

    static Arbitrary<ItemPlan> plans() {
        Arbitrary<Form> forms = Arbitraries.frequency(
                Tuple.of(5, Form.FIXED),
                Tuple.of(3, Form.RANGE),
                Tuple.of(2, Form.LADDER),
                Tuple.of(2, Form.SCALE),
                Tuple.of(3, Form.DEDUCTION),
                Tuple.of(1, Form.NOT_IN_FORCE));
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, 9_999);
        return Combinators.combine(
                        forms,
                        Arbitraries.integers().between(1, 20),
                        choice,
                        choice,
                        choice,
                        PointsArbitraries.validities(),
                        PointsArbitraries.validities())
                .as(ItemPlan::new);
    }
}
