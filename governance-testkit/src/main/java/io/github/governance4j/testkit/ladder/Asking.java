package io.github.governance4j.testkit.ladder;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.ladder.Climb;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LimitCommand;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.ReplyKind;
import io.github.governance4j.core.ladder.ReturnCommand;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.Start;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.ladder.TryCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ExtensionRule;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes a command of a wish, for a case as it stands at a moment (提请). */
public final class Asking {
    /** The parties of every case. */
    public static final Set<PersonId> PARTIES = Set.of(new PersonId("party-1"), new PersonId("party-2"));

    private static final PersonId ONE = new PersonId("party-1");

    private final Ladder ladder;
    private final Climb climb;
    private final Wish wish;
    private final Stamp byPost;
    private final LocalDateTime now;
    private final List<Supplier<LadderCommand>> choice = new ArrayList<>();

    private Asking(Ladder ladder, Climb climb, Wish wish, Stamp byPost) {
        this.ladder = ladder;
        this.climb = climb;
        this.wish = wish;
        this.byPost = byPost;
        this.now = byPost.happened();
    }

    /**
     * Makes a command.
     *
     * @param ladder the ladder
     * @param climb how the case stands
     * @param wish what is wished
     * @param byPost the stamp of an act by whoever handles the case; a party acts at the same moment under the same id
     * @return the command
     */
    public static LadderCommand of(Ladder ladder, Climb climb, Wish wish, Stamp byPost) {
        Asking asking = new Asking(ladder, climb, wish, byPost);
        if (climb.status() == Standing.NOT_ENTERED) {
            return asking.enter();
        }
        if (wish.sensible()) {
            asking.offerWhatMayBeAllowed();
        } else {
            asking.offerEverything();
        }
        return asking.choice.get(wish.pick() % asking.choice.size()).get();
    }

    private LadderCommand urge() {
        return new OversightCommand.Urge(byPost(), "soon, please");
    }

    private LadderCommand enter() {
        List<Rung> rungs = ladder.rungs();
        Rung at = rungs.get(wish.detail() % rungs.size());
        boolean midway = wish.pick() % 4 == 0;
        Start start = midway
                ? Start.midway(
                        at.order(),
                        now.minusHours(wish.detail() % 100),
                        at.tries().isEmpty() ? 0 : wish.detail() % at.tries().getAsInt())
                : Start.fresh();
        return new LadderCommand.Enter(byPost(), ladder.id(), start, wish.pick() % 16 == 15 ? Set.of() : PARTIES);
    }

    private void offerWhatMayBeAllowed() {
        if (climb.status().hasEnded()) {
            offer(1, () -> new ReplyCommand.Reopen(byPost(), "new facts"));
            return;
        }
        if (climb.status() == Standing.REPLIED) {
            offer(3, () -> new ReplyCommand.AskUp(byParty()));
            offer(1, () -> new ReplyCommand.RejectReply(byPost(), "nothing was done"));
            offer(1, this::moveTheLimit);
            return;
        }
        // A broken decider may have put it on a rung there is not; that is for a law to say.
        ladder.rung(climb.rung()).ifPresentOrElse(this::offerWhileOpen, () -> offer(1, this::urge));
    }

    private void offerWhileOpen(Rung rung) {
        if (climb.returnPending()) {
            offer(12, () -> new ReturnCommand.AnswerReturn(byPost(), wish.detail() % 3 > 0, "not ours"));
            offer(1, () -> new ReturnCommand.DetermineCompetence(byPost(), "the list says so"));
        }
        if (climb.tryRunning()) {
            offer(12, () -> new TryCommand.EndTry(byPost(), wish.detail() % 20 == 0));
        } else if (rung.tries().isPresent()
                && climb.tries(rung.order()) < rung.tries().getAsInt()) {
            offer(12, () -> new TryCommand.BeginTry(byPost(), PARTIES));
        }
        if (rung.returns().isPresent() && !climb.determined(rung.order())) {
            offer(8, () -> new ReturnCommand.AskReturn(byPost(), "not ours"));
        }
        if (rung.limit().isPresent()) {
            offer(2, this::moveTheLimit);
            if (rung.pause().isPresent()) {
                offer(2, () -> new LimitCommand.Pause(byPost(), "expert opinion"));
            }
        }
        if (climb.isPaused()) {
            offer(9, () -> new LimitCommand.Resume(byPost()));
        }
        if (rung.tries().isEmpty() && climb.status() == Standing.OPEN) {
            offer(2, () -> new ReplyCommand.Reply(byPost(), ReplyKind.EXPLAINED, "as the rule says"));
        }
        for (Move move : rung.moves()) {
            if (move.on() == Trigger.TIER_RAISED || move.on() == Trigger.BEYOND_COMPETENCE) {
                offer(1, () -> new ReplyCommand.PassUp(byPost(), move.on(), "beyond us"));
            } else if (move.on() == Trigger.PARTY_ASKS) {
                offer(1, () -> new ReplyCommand.AskUp(byParty()));
            }
        }
        offer(1, this::urge);
    }

    private void offerEverything() {
        offerWhatMayBeAllowed();
        ladder.rung(climb.rung()).ifPresent(this::offerWhileOpen);
        offer(1, () -> new TryCommand.BeginTry(byPost(), Set.of(ONE)));
        offer(1, () -> new TryCommand.BeginTry(byPost(), PARTIES));
        offer(1, () -> new TryCommand.EndTry(byPost(), false));
        offer(1, () -> new TryCommand.Withdraw(byParty(), ONE));
        offer(1, () -> new TryCommand.Leave(byParty(), drawn(List.of(Remedy.values()))));
        offer(1, () -> new ReplyCommand.Reply(byPost(), ReplyKind.NOT_SUPPORTED, "no such duty"));
        offer(1, () -> new ReplyCommand.AskUp(byPost()));
        offer(
                1,
                () -> new ReplyCommand.PassUp(
                        byPost(), drawn(List.of(Trigger.TIER_RAISED, Trigger.BEYOND_COMPETENCE)), "beyond us"));
        offer(1, () -> new ReplyCommand.Reopen(byPost(), ""));
        offer(1, () -> new ReturnCommand.AskReturn(byPost(), ""));
        offer(1, () -> new ReturnCommand.AnswerReturn(byPost(), true, "agreed"));
        offer(1, () -> new ReturnCommand.DetermineCompetence(byPost(), "the list says so"));
        offer(1, () -> new LimitCommand.Extend(byPost(), 9_999, Optional.empty(), Optional.empty()));
        offer(1, () -> new LimitCommand.Pause(byPost(), "expert opinion"));
        offer(1, () -> new LimitCommand.Recount(byPost()));
        offer(1, () -> new OversightCommand.Supervise(byPost(), "overdue twice"));
        offer(1, () -> new OversightCommand.HandleJointly(byPost(), new BodyId("body-" + wish.detail() % 3)));
    }

    /** An extension as the rung's rule allows it, where it does. */
    private LadderCommand moveTheLimit() {
        Optional<ExtensionRule> rule =
                ladder.rung(climb.rung()).flatMap(Rung::limit).flatMap(limit -> limit.extension());
        long most = rule.map(one -> one.ceiling().orElse(30)).orElse(1L);
        return new LimitCommand.Extend(
                byPost(), 1 + wish.detail() % most, rule.flatMap(ExtensionRule::approver), Optional.of(now));
    }

    private void offer(int weight, Supplier<LadderCommand> command) {
        for (int i = 0; i < weight; i++) {
            choice.add(command);
        }
    }

    private <T> T drawn(List<T> all) {
        return all.get(wish.detail() % all.size());
    }

    private Stamp byPost() {
        return byPost;
    }

    private Stamp byParty() {
        return new Stamp(byPost.id(), now, byPost.recorded(), new Actor.Party(ONE));
    }
}
