package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One case led through a decider, wish by wish, with all that came of it. */
final class LadderLife {
    private static final int MOST_AT_ONCE = 64;
    private static final Actor HANDLER = new Actor.Post(new PostId("post-1"), new PersonId("holder-1"));

    private final Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider;
    private final Ladder ladder;
    private final List<Lived> lived = new ArrayList<>();
    private Climb climb;
    private LocalDateTime now;

    private LadderLife(LadderUnderTest subject, LadderCase given) {
        this.decider = subject.decider(given.editions());
        this.ladder = given.ladder();
        this.climb = decider.initial();
        this.now = given.edition().from().plusDays(5).atTime(9, 0);
    }

    /** One command, what came of it, and how the case stood before and after. */
    record Lived(
            Climb before,
            LadderCommand command,
            Decision<LadderFact, LadderRefusal> decision,
            Climb after,
            LocalDateTime now) {}

    static LadderLife of(LadderUnderTest subject, LadderCase given) {
        LadderLife life = new LadderLife(subject, given);
        given.wishes().forEach(life::grant);
        return life;
    }

    private void grant(Wish wish) {
        Optional<LocalDateTime> due = decider.due(climb).map(Due::at);
        now = switch (wish.pace()) {
            case AT_ONCE -> now;
            case HOURS -> now.plusHours(wish.detail() % 24);
            case DAYS -> now.plusDays(wish.detail() % 10);
            case JUST_IN_TIME -> due.map(at -> later(now, at.minusSeconds(1))).orElse(now);
            case WHEN_DUE -> due.map(at -> later(now, at)).orElse(now);
            case AFTERWARDS ->
                due.map(at -> later(now, at.plusDays(1 + wish.detail() % 5))).orElse(now);
        };
        if (wish.ticking()) {
            tickAll();
        }
        ask(Asking.of(ladder, climb, wish, new Stamp(new CommandId("wish-" + lived.size()), now, now, HANDLER)));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    Decision<LadderFact, LadderRefusal> ask(LadderCommand command) {
        Climb before = climb;
        Decision<LadderFact, LadderRefusal> decision = decider.decide(command, climb);
        climb = decider.evolveAll(climb, decision.facts());
        lived.add(new Lived(before, command, decision, climb, now));
        return decision;
    }

    /** Does what is due by now, at the moments it was due. */
    void tickAll() {
        int most = MOST_AT_ONCE;
        for (Optional<Due<LadderCommand>> due = due(); due.isPresent(); due = due()) {
            Claim.holds(most-- > 0, () -> "something is due for ever: " + climb);
            Decision<LadderFact, LadderRefusal> decision = ask(due.get().command());
            Claim.holds(decision.isAccepted(), () -> "what was due was refused: " + decision);
        }
    }

    private Optional<Due<LadderCommand>> due() {
        return decider.due(climb).filter(due -> !due.at().isAfter(now));
    }

    Decider<LadderCommand, Climb, LadderFact, LadderRefusal> decider() {
        return decider;
    }

    Ladder ladder() {
        return ladder;
    }

    List<Lived> lived() {
        return lived;
    }

    List<LadderFact> facts() {
        return lived.stream().flatMap(one -> one.decision().facts().stream()).toList();
    }
}
