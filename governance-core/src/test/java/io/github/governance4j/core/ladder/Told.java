package io.github.governance4j.core.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.time.WorkCalendar;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One case being told, act by act. */
final class Told {
    static final PersonId ANN = new PersonId("ann");
    static final PersonId BEN = new PersonId("ben");
    private static final Actor CLERK = new Actor.Post(new PostId("desk"), new PersonId("clerk"));

    final Climbing climbing;
    Climb climb;
    private int acts;

    Told(Editions<Ladders> editions) {
        climbing = Climbing.over(editions, WorkCalendar.china());
        climb = climbing.initial();
    }

    /** A case of two parties that has just entered. */
    static Told entered(Ladder ladder, String at) {
        Told told = new Told(KnownLadders.editions());
        told.by(CLERK, at, stamp -> new LadderCommand.Enter(stamp, ladder.id(), Start.fresh(), Set.of(ANN, BEN)));
        return told;
    }

    List<LadderFact> act(String at, Function<Stamp, LadderCommand> command) {
        return by(CLERK, at, command);
    }

    List<LadderFact> by(Actor actor, String at, Function<Stamp, LadderCommand> command) {
        Decision<LadderFact, LadderRefusal> decision = ask(actor, at, command);
        assertThat(decision.isAccepted()).as(() -> decision.toString()).isTrue();
        climb = climbing.evolveAll(climb, decision.facts());
        return decision.facts();
    }

    LadderRefusal refused(String at, Function<Stamp, LadderCommand> command) {
        return refused(CLERK, at, command);
    }

    LadderRefusal refused(Actor actor, String at, Function<Stamp, LadderCommand> command) {
        Decision<LadderFact, LadderRefusal> decision = ask(actor, at, command);
        return decision.fold(
                ok -> {
                    throw new AssertionError("accepted: " + ok.facts());
                },
                Decision.Refused::reason);
    }

    Decision<LadderFact, LadderRefusal> ask(Actor actor, String at, Function<Stamp, LadderCommand> command) {
        LocalDateTime moment = LocalDateTime.parse(at);
        Stamp stamp = new Stamp(new CommandId("c-" + ++acts), moment, moment, actor);
        return climbing.decide(command.apply(stamp), climb);
    }

    /** Does what is due next and says when it was. */
    LocalDateTime tick() {
        Due<LadderCommand> due = climbing.due(climb).orElseThrow();
        Decision<LadderFact, LadderRefusal> decision = climbing.decide(due.command(), climb);
        assertThat(decision.isAccepted()).as(() -> decision.toString()).isTrue();
        climb = climbing.evolveAll(climb, decision.facts());
        return due.at();
    }

    boolean isAnythingDue() {
        return climbing.due(climb).isPresent();
    }

    String lastDay() {
        return climb.deadline().map(d -> d.lastDay().toString()).orElse("none");
    }

    String windowsLastDay() {
        return climb.window().map(d -> d.lastDay().toString()).orElse("none");
    }

    /** A try all parties consent to, and how it ends. */
    void tryOnce(String at, boolean settled) {
        act(at, stamp -> new TryCommand.BeginTry(stamp, Set.of(ANN, BEN)));
        act(at, stamp -> new TryCommand.EndTry(stamp, settled));
    }

    static Actor party(PersonId person) {
        return new Actor.Party(person);
    }

    static Function<Stamp, LadderCommand> reply(ReplyKind kind) {
        return stamp -> new ReplyCommand.Reply(stamp, kind, "信访答复第12号");
    }

    static Function<Stamp, LadderCommand> extend(long days, boolean approved, Optional<LocalDateTime> told) {
        return stamp -> new LimitCommand.Extend(
                stamp, days, approved ? Optional.of(KnownLadders.HEAD) : Optional.empty(), told);
    }
}
