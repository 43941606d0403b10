package io.github.governance4j.testkit.risk;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A wish for one subject, before it is known how that stands (愿望).
 *
 * @param what what is wished
 * @param pick chooses among models, posts and persons
 * @param detail chooses readings, days and answers
 * @param pace how much later than the last
 */
record TierWish(What what, int pick, int detail, Pace pace) {
    /** What can be wished. */
    enum What {
        PROPOSE,
        ANSWER_PROPOSAL,
        PLAN,
        REVIEW,
        OBJECT,
        ANSWER_OBJECTION,
        RECTIFY
    }

    /** How much later. */
    enum Pace {
        HOURS,
        DAYS,
        JUST_IN_TIME,
        WHEN_DUE
    }

    static Arbitrary<List<TierWish>> lists() {
        Arbitrary<What> what = Arbitraries.frequency(
                Tuple.of(5, What.PROPOSE),
                Tuple.of(7, What.ANSWER_PROPOSAL),
                Tuple.of(1, What.PLAN),
                Tuple.of(1, What.REVIEW),
                Tuple.of(3, What.OBJECT),
                Tuple.of(3, What.ANSWER_OBJECTION),
                Tuple.of(5, What.RECTIFY));
        Arbitrary<Pace> pace = Arbitraries.frequency(
                Tuple.of(8, Pace.HOURS),
                Tuple.of(2, Pace.DAYS),
                Tuple.of(1, Pace.JUST_IN_TIME),
                Tuple.of(1, Pace.WHEN_DUE));
        return Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.integers().between(0, 9_999),
                        pace)
                .as(TierWish::new)
                .list()
                .ofMinSize(14)
                .ofMaxSize(40)
                .withoutEdgeCases();
    }
}
