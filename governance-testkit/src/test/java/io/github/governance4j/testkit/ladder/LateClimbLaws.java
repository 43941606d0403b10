package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.testkit.late.LateLaws;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A district without a network keeps its cases on paper and sends them in afterwards. */
class LateClimbLaws implements LateLaws<LadderCommand, Climb, LadderFact, LadderRefusal> {
    private static final LadderUnderTest LADDERS = new MadeUpLadders() {};

    @Override
    public Decider<LadderCommand, Climb, LadderFact, LadderRefusal> inner() {
        return Climbing.over(MadeUpLadders.EDITIONS, WorkCalendar.china());
    }

    @Override
    public LadderRefusal tooLate() {
        return LadderRefusal.OUT_OF_ORDER;
    }

    /** Lives that were possible as they were lived; told in another order they often are not. */
    @Override
    public Arbitrary<List<LadderCommand>> lives() {
        Arbitrary<List<Wish>> wishes = Wish.lists().map(all -> all.subList(0, Math.min(12, all.size())));
        return Combinators.combine(Arbitraries.integers().between(0, 100), wishes)
                .as((which, wished) ->
                        LadderLife.of(LADDERS, new LadderCase(MadeUpLadders.EDITIONS, which, wished)).lived().stream()
                                .map(LadderLife.Lived::command)
                                .filter(command -> !(command instanceof LadderCommand.Tick))
                                .toList());
    }

    @Override
    public Arbitrary<LadderCommand> commands() {
        return lives().flatMap(Arbitraries::of);
    }

    @Override
    public LadderCommand stamped(LadderCommand command, Stamp stamp) {
        return Restamped.of(command, stamp);
    }
}
