package io.github.governance4j.core.ladder;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Unwritten;
import io.github.governance4j.core.rulebook.Editions;
import org.jspecify.annotations.Nullable;

/**
 * One command and the case it met, judged in silence or with its reasons (审酌).
 *
 * <p>What was judged in silence is itself the note of why: the same judgement of the same values, this time with its reasons. It reads
 * neither clock nor store, so it cannot come out otherwise.
 */
final class Weighing extends Unwritten implements LadderCommand.Cases<Decision<LadderFact, LadderRefusal>> {
    private final Editions<Ladders> editions;
    private final AtHand atHand;
    private final LadderCommand command;
    private final Climb climb;
    private final boolean tells;

    private Weighing(Editions<Ladders> editions, AtHand atHand, LadderCommand command, Climb climb, boolean tells) {
        this.editions = editions;
        this.atHand = atHand;
        this.command = command;
        this.climb = climb;
        this.tells = tells;
    }

    /** The decision; why a command was accepted is told when somebody reads it. */
    static Decision<LadderFact, LadderRefusal> of(
            Editions<Ladders> editions, AtHand atHand, LadderCommand command, Climb climb) {
        Weighing silent = new Weighing(editions, atHand, command, climb, false);
        Decision<LadderFact, LadderRefusal> decision = command.match(silent);
        return decision.isAccepted()
                ? decision
                : silent.told(); // Only with every reason at hand is the most decisive one known.
    }

    private Decision<LadderFact, LadderRefusal> told() {
        return command.match(new Weighing(editions, atHand, command, climb, true));
    }

    @Override
    protected Explanation write() {
        return told().explanation();
    }

    @Override
    public Decision<LadderFact, LadderRefusal> enter(LadderCommand.Enter enter) {
        return Entering.decide(enter, climb, editions, atHand, silent());
    }

    @Override
    public Decision<LadderFact, LadderRefusal> ofTrying(TryCommand trying) {
        return trying.match(new Trying(judging()));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> ofReplying(ReplyCommand replying) {
        return replying.match(new Replying(judging()));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> ofReturning(ReturnCommand returning) {
        return returning.match(new Returning(judging()));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> ofLimit(LimitCommand limiting) {
        return limiting.match(new Limiting(judging()));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> ofOversight(OversightCommand overseeing) {
        return overseeing.match(new Overseeing(judging()));
    }

    @Override
    public Decision<LadderFact, LadderRefusal> tick(LadderCommand.Tick tick) {
        Judging judging = judging();
        judging.against((j, course) -> {
            boolean due = !course.facts().isEmpty();
            j.check(
                    LadderRefusal.NOTHING_DUE,
                    due,
                    () -> LadderConditions.DUE.says(due).flag(due));
        });
        return judging.decide(LadderRules.TICK, why -> why.moment(judging.at()).count(judging.order()), course -> {});
    }

    private Judging judging() {
        return Judging.onItsLadder(command.stamp(), climb, editions, atHand, silent());
    }

    private @Nullable Weighing silent() {
        return tells ? null : this;
    }
}
