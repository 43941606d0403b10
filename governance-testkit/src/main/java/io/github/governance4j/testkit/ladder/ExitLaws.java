package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.ReplyFact;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.testkit.claim.Claim;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nobody is kept from a court, and whoever gets no settlement is told where else to go (出口通则). Part of {@link LadderLaws}. */
public interface ExitLaws extends LadderUnderTest {
    /**
     * From every state reached that has not ended the case may go to court at that moment, and then it has left.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void every_reachable_state_has_an_exit(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        for (LadderLife.Lived one : life.lived()) {
            Climb climb = one.after();
            if (climb.status() == Standing.NOT_ENTERED || climb.status().hasEnded()) {
                continue;
            }
            LocalDateTime at = climb.lastAct().orElse(one.now());
            Stamp stamp = new Stamp(new CommandId("leave"), at, at, new Actor.Party(new PersonId("party-1")));
            LadderCommand leave = new TryCommand.Leave(stamp, Remedy.COURT);
            Decision<LadderFact, LadderRefusal> decision = life.decider().decide(leave, climb);
            Climb after = life.decider().evolveAll(climb, decision.facts());
            Claim.holds(decision.isAccepted(), () -> "no way to court from " + climb + ": " + decision);
            // What fell due at that very moment comes first, and may have ended it with its own notice.
            Claim.holds(after.status().hasEnded(), () -> "to court, and still not gone: " + after);
        }
    }

    /**
     * Every answer and every end without a settlement names the remedies that are open: the court, and all the rung names.
     *
     * @param given a case
     */
    @Property(tries = 200)
    default void every_end_without_a_settlement_names_the_remedies(@ForAll("cases") LadderCase given) {
        LadderLife life = LadderLife.of(this, given);
        for (LadderLife.Lived one : life.lived()) {
            Climb climb = one.before();
            for (LadderFact fact : one.decision().facts()) {
                int order = climb.rung();
                remedies(fact).ifPresent(named -> {
                    Set<Remedy> open = EnumSet.of(Remedy.COURT);
                    life.ladder().rung(order).ifPresent(rung -> open.addAll(rung.exits()));
                    Claim.holds(named.containsAll(open), () -> fact + " names " + named + ", and open are " + open);
                });
                climb = life.decider().evolve(climb, fact);
                Climb after = climb;
                Claim.holds(
                        !after.status().hasEnded()
                                || after.status() == Standing.SETTLED
                                || after.status() == Standing.LEFT
                                || remedies(fact).isPresent(),
                        () -> "it ended without a word about remedies: " + fact);
            }
        }
    }

    private static Optional<Set<Remedy>> remedies(LadderFact fact) {
        if (fact instanceof TryFact.Withdrawn withdrawn) {
            return Optional.of(withdrawn.remedies());
        }
        if (fact instanceof TryFact.Exhausted exhausted) {
            return Optional.of(exhausted.remedies());
        }
        if (fact instanceof ReplyFact.Replied replied) {
            return Optional.of(replied.remedies());
        }
        return fact instanceof ReplyFact.WindowPassed passed ? Optional.of(passed.remedies()) : Optional.empty();
    }
}
