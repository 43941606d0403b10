package io.github.governance4j.testkit.points;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Something asked, before it is known of which rulebook. Numbers choose among whatever the rulebook has, so that one generator serves
 * all and shrinks well.
 *
 * @param kind what is asked
 * @param which chooses the item, the entry, the period
 * @param also chooses further items, and the odd case out
 * @param amount chooses how much
 * @param gap how the day follows the one before
 * @param late how many days it was recorded after it happened
 * @param who chooses the member
 */
record Wish(Kind kind, int which, int also, int amount, Gap gap, int late, int who) {
    enum Kind {
        DEED,
        SPEND,
        REVERSE,
        DEDUCT,
        BRING_IN,
        TICK
    }

    /**
     * How one day follows another.
     *
     * @param to towards what
     * @param days how far, or which one
     */
    record Gap(To to, int days) {}

    enum To {
        /** So many days on. */
        DAYS,
        /** The last day of a period, or the day after. */
        PERIOD_END,
        /** A last day of something earned now, or the day after. */
        LAST_DAY,
        /** The first day of the next edition, or the day before. */
        EDITION
    }

    static final int CHOICES = 1000;
    private static final int MOST = 28;

    static Arbitrary<List<Wish>> lists() {
        // Left to itself the list would mostly be short, and little happens in a short one.
        return wishes().list()
                .ofMinSize(1)
                .ofMaxSize(MOST)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static Arbitrary<Wish> wishes() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(24, Kind.DEED),
                Tuple.of(10, Kind.SPEND),
                Tuple.of(9, Kind.REVERSE),
                Tuple.of(3, Kind.DEDUCT),
                Tuple.of(1, Kind.BRING_IN),
                Tuple.of(2, Kind.TICK));
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, CHOICES - 1);
        Arbitrary<Integer> late = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just(0)),
                Tuple.of(5, Arbitraries.integers().between(1, 45)),
                Tuple.of(1, Arbitraries.just(-1)));
        return Combinators.combine(
                        kinds,
                        choice,
                        choice,
                        choice,
                        gaps(),
                        late,
                        Arbitraries.integers().between(0, 2))
                .as(Wish::new);
    }

    private static Arbitrary<Gap> gaps() {
        Arbitrary<Integer> choice = Arbitraries.integers().between(0, CHOICES - 1);
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(8, Arbitraries.integers().between(1, 9)),
                Tuple.of(2, Arbitraries.integers().between(10, 60)),
                Tuple.of(1, Arbitraries.integers().between(61, 400)));
        return Arbitraries.frequencyOf(
                Tuple.of(16, days.map(n -> new Gap(To.DAYS, n))),
                Tuple.of(2, choice.map(n -> new Gap(To.PERIOD_END, n))),
                Tuple.of(1, choice.map(n -> new Gap(To.LAST_DAY, n))),
                Tuple.of(1, choice.map(n -> new Gap(To.EDITION, n))));
    }
}
