package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.rulebook.Editions;
import java.util.Optional;

/** A county whose calendar changes: what a command is decided by follows from how its id begins. */
final class CalendarsInTurn implements Decider<LadderCommand, Climb, LadderFact, LadderRefusal> {
    private final Climbing old;
    private final Climbing now;
    private final Climbing regional;

    CalendarsInTurn(Editions<Ladders> editions) {
        old = Climbing.over(editions, LadderCounty.OLD);
        now = Climbing.over(editions, LadderCounty.NEW);
        regional = Climbing.over(editions, LadderCounty.REGIONAL);
    }

    @Override
    public Climb initial() {
        return now.initial();
    }

    @Override
    public Decision<LadderFact, LadderRefusal> decide(LadderCommand command, Climb climb) {
        String id = command.stamp().id().value();
        Climbing by = id.startsWith("old-") ? old : id.startsWith("region-") ? regional : now;
        return by.decide(command, climb);
    }

    @Override
    public Climb evolve(Climb climb, LadderFact fact) {
        return now.evolve(climb, fact);
    }

    @Override
    public Optional<Due<LadderCommand>> due(Climb climb) {
        return now.due(climb);
    }
}
