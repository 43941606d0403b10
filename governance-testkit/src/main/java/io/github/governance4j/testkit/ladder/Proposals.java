package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rights.Remedy;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a walk proposes wherever it stands. For one walk. */
final class Proposals {
    static final PersonId PARTY = new PersonId("party-1");
    static final Actor CLERK = new Actor.Post(new PostId("post-1"), new PersonId("clerk-1"));

    private final Ladder ladder;
    private int commands;

    Proposals(Ladder ladder) {
        this.ladder = ladder;
    }

    /** Each command that can be thought of for a case, whatever the rules make of it; the moment is for the walk to choose. */
    List<Function<LocalDateTime, LadderCommand>> to(Climb climb) {
        List<Function<LocalDateTime, LadderCommand>> all = new ArrayList<>();
        Actor party = new Actor.Party(PARTY);
        // Where no number is stated one more try changes nothing else.
        boolean stated = ladder.rung(climb.rung()).orElseThrow().tries().isPresent();
        if (stated || climb.tries(climb.rung()) == 0) {
            all.add(at -> new TryCommand.BeginTry(stamp(at, CLERK), Set.of(PARTY)));
        }
        all.add(at -> new TryCommand.EndTry(stamp(at, CLERK), false));
        all.add(at -> new TryCommand.EndTry(stamp(at, CLERK), true));
        all.add(at -> new TryCommand.Withdraw(stamp(at, party), PARTY));
        all.add(at -> new TryCommand.Leave(stamp(at, party), Remedy.COURT));
        all.add(at -> new ReplyCommand.Reply(stamp(at, CLERK), ReplyKind.EXPLAINED, "grounds"));
        all.add(at -> new ReplyCommand.AskUp(stamp(at, party)));
        for (Trigger trigger : List.of(Trigger.TIER_RAISED, Trigger.BEYOND_COMPETENCE)) {
            all.add(at -> new ReplyCommand.PassUp(stamp(at, CLERK), trigger, "grounds"));
        }
        all.add(at -> new ReturnCommand.AskReturn(stamp(at, CLERK), "reasons"));
        all.add(at -> new ReturnCommand.AnswerReturn(stamp(at, CLERK), true, "reasons"));
        all.add(at -> new ReturnCommand.AnswerReturn(stamp(at, CLERK), false, "reasons"));
        all.add(at -> new ReturnCommand.DetermineCompetence(stamp(at, CLERK), "reasons"));
        return all;
    }

    Stamp stamp(LocalDateTime at, Actor by) {
        commands++;
        return new Stamp(new CommandId("walk-" + commands), at, at, by);
    }
}
