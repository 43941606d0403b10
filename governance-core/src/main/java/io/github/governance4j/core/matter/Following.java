package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.time.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls back, looks again, takes ratings and opens again. */
final class Following implements FollowUpCommand.Cases<Decision<MatterFact, MatterRefusal>> {
    /** This receipt has not rated the matter yet. */
    static final Rule RATED_ONCE = Rule.of("matter.rated-once", Slot.id("receipt"), Slot.flag("rated"));

    /** The reporter was not reached yet since it was struck off. */
    static final Rule REACHED_ONCE = Rule.of("matter.reached-once", Slot.flag("reached"));

    private final Office office;
    private final Matter matter;

    Following(Office office, Matter matter) {
        this.office = office;
        this.matter = matter;
    }

    @Override
    public Decision<MatterFact, MatterRefusal> callBack(FollowUpCommand.CallBack command) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.ownersAndIntake(office));
        asked.byAnother(matter.provedBy());
        // What the reporter said once is not asked again until it is said otherwise.
        asked.check(
                MatterRefusal.CALLED_BACK_BEFORE,
                REACHED_ONCE.says(!matter.reached()).flag(matter.reached()).build());
        return asked.decide(() -> List.of(
                new FollowUpFact.CalledBack(asked.at(), command.reached(), command.solved(), command.satisfied())));
    }

    @Override
    public Decision<MatterFact, MatterRefusal> recheck(FollowUpCommand.Recheck command) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.ownersAndIntake(office));
        asked.byAnother(matter.provedBy());
        if (!command.holds()) {
            asked.withGrounds(command.grounds());
        }
        Optional<Decision<LadderFact, LadderRefusal>> reopened =
                command.holds() ? Optional.empty() : reopen(asked, command.grounds());
        return asked.decide(() -> {
            List<MatterFact> facts = new ArrayList<>();
            facts.add(new FollowUpFact.Rechecked(
                    asked.at(), asked.person().orElseThrow(), command.holds(), command.grounds()));
            reopened.ifPresent(step -> Steps.add(step, facts));
            return facts;
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> rate(FollowUpCommand.Rate command) {
        Asked asked = new Asked(command, matter).inOrder();
        Taking.unnamed(asked);
        Handling.receipt(asked, matter, command.receipt().value());
        boolean rated = matter.rated().contains(command.receipt());
        asked.check(
                MatterRefusal.RATED_BEFORE,
                RATED_ONCE
                        .says(!rated)
                        .id(command.receipt().value())
                        .flag(rated)
                        .build());
        return asked.decide(() -> List.of(new FollowUpFact.Rated(asked.at(), command.receipt(), command.rating())));
    }

    @Override
    public Decision<MatterFact, MatterRefusal> reopen(FollowUpCommand.Reopen command) {
        Asked asked = new Asked(command, matter).inOrder().withGrounds(command.newFacts());
        mayReopen(asked);
        Optional<Decision<LadderFact, LadderRefusal>> step = reopen(asked, command.newFacts());
        return asked.decide(() -> {
            List<MatterFact> facts = new ArrayList<>();
            Optional<Deadline> dispatch = step.isPresent()
                    ? Optional.empty()
                    : office.deadline(office.rules(matter), MatterRules::dispatch, asked.at());
            Limits.begin(asked, Limits.DISPATCH, dispatch);
            facts.add(new FollowUpFact.Reopened(asked.at(), command.newFacts(), dispatch));
            step.ifPresent(done -> Steps.add(done, facts));
            return facts;
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> tick(FollowUpCommand.Tick command) {
        return new Ticking(office, matter).decide(command);
    }

    // What those it concerns can bring forward anew does not hang on the will of whoever closed it; nor does it on that
    // of an owner who
    // says it is settled, and then has nobody look: from there, too, there is a way on, and so to court.
    private void mayReopen(Asked asked) {
        Actor by = asked.stamp().by();
        if (matter.stage().isOnLadder() && by instanceof Actor.Channel channel) {
            Handling.receipt(asked, matter, channel.receipt().value());
        } else if (matter.stage().isOnLadder() && by instanceof Actor.Party party) {
            Handling.party(asked, matter, party.person());
        } else if (matter.stage() == Stage.HANDLING || matter.stage() == Stage.CHECKING) {
            // Not an owner's, who would take back an answer and have the whole time anew.
            asked.actingFor(office, asked.intake(office));
        } else {
            asked.actingFor(office, asked.ownersAndIntake(office));
        }
    }

    // What never was on a ladder comes back to the intake, which dispatches it; what is still open there the ladder
    // refuses.
    private Optional<Decision<LadderFact, LadderRefusal>> reopen(Asked asked, String newFacts) {
        return matter.stage().isOnLadder()
                ? Optional.of(
                        Steps.ask(office, asked, matter.climb(), new ReplyCommand.Reopen(asked.stamp(), newFacts)))
                : Optional.empty();
    }
}
