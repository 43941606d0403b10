package io.github.governance4j.testkit.ladder;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One thing wished of a case (意愿).
 *
 * @param pace how much later than the wish before
 * @param ticking whether what fell due in between is done by the timer first
 * @param sensible whether to wish only for what the case, as it stands, may well allow
 * @param pick draws what is wished for
 * @param detail draws the particulars
 */
public record Wish(Pace pace, boolean ticking, boolean sensible, int pick, int detail) {
    /** How time goes on between two wishes. */
    public enum Pace {
        /** At the same moment. */
        AT_ONCE,
        /** Some hours later. */
        HOURS,
        /** Up to ten days later. */
        DAYS,
        /** A second before the next limit or window passes. */
        JUST_IN_TIME,
        /** As it passes. */
        WHEN_DUE,
        /** Some days after it passed. */
        AFTERWARDS
    }

    /** {@return some wishes, most of them sensible} */
    public static Arbitrary<List<Wish>> lists() {
        Arbitrary<Pace> paces = Arbitraries.frequency(
                Tuple.of(3, Pace.AT_ONCE),
                Tuple.of(6, Pace.HOURS),
                Tuple.of(3, Pace.DAYS),
                Tuple.of(2, Pace.JUST_IN_TIME),
                Tuple.of(2, Pace.WHEN_DUE),
                Tuple.of(1, Pace.AFTERWARDS));
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
        Arbitrary<Integer> draws = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(paces, Arbitraries.of(true, false), mostly, draws, draws)
                .as(Wish::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(48);
    }
}
