package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** What {@link LadderLaws} must be told (受检层级规则): the rules. Everything else has a default. */
public interface LadderUnderTest {
    /** {@return the rules under test; at least one edition adopted, with at least one ladder} */
    Editions<Ladders> editions();

    /** {@return which days are working days; the shipped calendar unless overridden} */
    default WorkCalendar calendar() {
        return WorkCalendar.china();
    }

    /**
     * The decider over a rulebook; the library's own unless overridden.
     *
     * @param editions the rulebook
     * @return a decider over it
     */
    default Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider(Editions<Ladders> editions) {
        return Climbing.over(editions, calendar());
    }

    /** {@return the least share of cases, in percent, that must reach what the rules allow to be reached: 5} */
    default int leastPercent() {
        return 5;
    }

    /** {@return the rulebooks the laws run on; {@link #editions} alone unless overridden} */
    @Provide
    default Arbitrary<Editions<Ladders>> rulebooks() {
        return Arbitraries.just(editions());
    }

    /** {@return a rulebook, and what happens to one case on one of its ladders} */
    @Provide
    default Arbitrary<LadderCase> cases() {
        return Combinators.combine(rulebooks(), Arbitraries.integers().between(0, 1_000), Wish.lists())
                .as(LadderCase::new)
                .withoutEdgeCases();
    }
}
