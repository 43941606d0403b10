package io.github.governance4j.testkit.mediation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One thing wished of a course, before it is known how that stands (意愿).
 *
 * @param pace how much later than the wish before
 * @param ticking whether what fell due in between is done by the timer first
 * @param sensible whether to wish only for what the course, as it stands, may well allow
 * @param what draws what is wished for
 * @param who draws the party, the mediator and the post
 * @param detail draws the particulars
 */
public record CourseWish(Pace pace, boolean ticking, boolean sensible, int what, int who, int detail) {
    /** How time goes on between two wishes. */
    public enum Pace {
        /** At the same moment. */
        AT_ONCE,
        /** Some hours later. */
        HOURS,
        /** Up to four days later. */
        DAYS,
        /** On the last day of what is due. */
        JUST_IN_TIME,
        /** As it passes. */
        WHEN_DUE,
        /** Some days after it passed. */
        AFTERWARDS
    }

    /** {@return some wishes, most of them sensible} */
    public static Arbitrary<List<CourseWish>> lists() {
        Arbitrary<Pace> paces = Arbitraries.frequency(
                Tuple.of(10, Pace.AT_ONCE),
                Tuple.of(16, Pace.HOURS),
                Tuple.of(2, Pace.DAYS),
                Tuple.of(1, Pace.JUST_IN_TIME),
                Tuple.of(1, Pace.WHEN_DUE),
                Tuple.of(1, Pace.AFTERWARDS));
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(29, true), Tuple.of(1, false));
        Arbitrary<Integer> draws = Arbitraries.integers().between(0, 9_999);
        return Combinators.combine(paces, Arbitraries.of(true, false), mostly, draws, draws, draws)
                .as(CourseWish::new)
                .list()
                .ofMinSize(24)
                .ofMaxSize(60)
                .withoutEdgeCases();
    }
}
