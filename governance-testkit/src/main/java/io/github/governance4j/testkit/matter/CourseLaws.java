package io.github.governance4j.testkit.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decider;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.matter.FollowUpCommand;
import io.github.governance4j.core.matter.HandlingCommand;
import io.github.governance4j.core.matter.HandlingFact;
import io.github.governance4j.core.matter.IntakeFact;
import io.github.governance4j.core.matter.Matter;
import io.github.governance4j.core.matter.MatterCommand;
import io.github.governance4j.core.matter.MatterFact;
import io.github.governance4j.core.matter.MatterRefusal;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.testkit.claim.Claim;
import io.github.governance4j.testkit.ladder.Wish;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A matter goes where its ladder leads, and to court whenever somebody wants (流转通则). Part of {@link MatterLaws}. */
public interface CourseLaws extends MatterUnderTest {
    /**
     * From every state reached in which the matter is on a ladder it may go to court: at once where it has not ended there, and else once a
     * party has opened it again, whoever said that it is settled. And every end without a settlement, and every sending elsewhere, names the
     * court among the remedies.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void every_reachable_state_has_an_exit(@ForAll("lives") List<Wish> wishes) {
        MatterLife life = MatterLife.of(this, wishes);
        for (MatterLife.Lived one : life.lived()) {
            Matter matter = settled(life.decider(), one.after());
            if (!matter.stage().isOnLadder() || matter.climb().status() == Standing.NOT_ENTERED) {
                continue;
            }
            Matter open = matter.climb().status().hasEnded()
                    ? done(life, new FollowUpCommand.Reopen(party("again", matter), "it is not settled"), matter)
                    : matter;
            MatterCommand leave =
                    new HandlingCommand.OnLadder(new TryCommand.Leave(party("leave", open), Remedy.COURT));
            Claim.same(
                    "how it stands on its ladder",
                    Standing.LEFT,
                    done(life, leave, open).climb().status());
        }
        for (MatterFact fact : life.facts()) {
            remedies(fact)
                    .ifPresent(named ->
                            Claim.holds(named.contains(Remedy.COURT), () -> fact + " keeps quiet about the court"));
        }
    }

    private static Stamp party(String id, Matter matter) {
        LocalDateTime at = matter.lastAct().orElseThrow();
        return new Stamp(new CommandId(id), at, at, new Actor.Party(new PersonId("party-1")));
    }

    private static Matter done(MatterLife life, MatterCommand command, Matter matter) {
        Decision<MatterFact, MatterRefusal> decision = life.decider().decide(command, matter);
        Claim.holds(decision.isAccepted(), () -> "no way to court from " + matter + ": " + decision);
        return life.decider().evolveAll(matter, decision.facts());
    }

    /**
     * Nobody climbs past the top: the matter is always on a rung its ladder has, under the edition it was entered under, and goes up by
     * ways that rung names.
     *
     * @param wishes a life
     */
    @Property(tries = 200)
    default void nobody_climbs_past_the_top(@ForAll("lives") List<Wish> wishes) {
        for (MatterLife.Turn turn : MatterLife.of(this, wishes).turns()) {
            Climb climb = turn.after().climb();
            if (climb.status() == Standing.NOT_ENTERED) {
                continue;
            }
            Optional<Ladder> ladder = climb.edition()
                    .flatMap(editions()::byId)
                    .flatMap(edition -> climb.ladder().flatMap(edition.rules().ladders()::ladder));
            Claim.holds(
                    ladder.flatMap(one -> one.rung(climb.rung())).isPresent(),
                    () -> "on rung " + climb.rung() + " of " + ladder + " by " + turn.fact());
            if (turn.fact() instanceof HandlingFact.OnLadder step
                    && step.fact() instanceof LadderFact.Climbed climbed) {
                Claim.holds(
                        ladder.flatMap(one -> one.rung(climbed.from())).stream()
                                .flatMap(rung -> rung.moves().stream())
                                .anyMatch(move -> move.on() == climbed.trigger()
                                        && move.to() == climb.rung()
                                        && move.to() > climbed.from()),
                        () -> "no such way up: " + climbed);
            }
        }
    }

    /** With all done that is due by its last act. */
    private static Matter settled(Decider<MatterCommand, Matter, MatterFact, MatterRefusal> decider, Matter matter) {
        Matter now = matter;
        for (int i = 0; i < 64; i++) {
            Matter here = now;
            Optional<Due<MatterCommand>> due = decider.due(here)
                    .filter(one ->
                            here.lastAct().map(last -> !one.at().isAfter(last)).orElse(false));
            if (due.isEmpty()) {
                return here;
            }
            now = decider.evolveAll(
                    here, decider.decide(due.get().command(), here).facts());
        }
        return now;
    }

    private static Optional<Set<Remedy>> remedies(MatterFact fact) {
        if (fact instanceof HandlingFact.EndedUnsettled ended) {
            return Optional.of(ended.remedies());
        }
        return fact instanceof IntakeFact.SentElsewhere sent ? Optional.of(sent.remedies()) : Optional.empty();
    }
}
