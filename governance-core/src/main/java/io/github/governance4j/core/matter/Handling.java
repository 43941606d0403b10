package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.OversightCommand;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.ladder.TryFact;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.place.ReceiptId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Handles a matter on its ladder, takes proof, and strikes it off once somebody else has checked it. */
final class Handling implements HandlingCommand.Cases<Decision<MatterFact, MatterRefusal>> {
    /** No slip is still open. */
    static final Rule SLIPS_DONE = Rule.of("matter.slips-done", Slot.count("open"));
    /** The receipt was given for this matter. Which others were is not said: whoever holds a receipt acts by it. */
    static final Rule RECEIPT = Rule.of("matter.receipt", Slot.id("receipt"), Slot.flag("known"));

    /** Whoever acts for themselves is a party to the matter. */
    static final Rule PARTY = Rule.of("matter.party", Slot.id("person"), Slot.flag("party"));

    /** A matter without parties is ended by whoever reported it first; one with parties by them. */
    static final Rule FOR_ALL =
            Rule.of("matter.for-all", Slot.id("receipt"), Slot.count("parties"), Slot.flag("first"));

    private final Office office;
    private final Matter matter;

    Handling(Office office, Matter matter) {
        this.office = office;
        this.matter = matter;
    }

    @Override
    public Decision<MatterFact, MatterRefusal> onLadder(HandlingCommand.OnLadder command) {
        Asked asked = new Asked(command, matter);
        LadderCommand wanted = inTurn(asked, command.command());
        switch (StepBy.of(wanted)) {
            case OWNERS -> asked.actingFor(office, asked.owners());
            case INTAKE -> asked.actingFor(office, asked.intake(office));
            case ANYBODY_CONCERNED -> concerned(asked, wanted);
            case OVERSEER -> overseer(asked);
        }
        Optional<Decision<LadderFact, LadderRefusal>> step = matter.stage().isOnLadder()
                ? Optional.of(Steps.ask(office, asked, matter.climb(), wanted))
                : Optional.empty();
        return asked.decide(() -> {
            List<MatterFact> facts = new ArrayList<>();
            Steps.add(step.orElseThrow(), facts);
            step.orElseThrow().facts().forEach(fact -> {
                Ends.unsettled(fact).ifPresent(facts::add);
                proofAwaited(asked, fact).ifPresent(facts::add);
            });
            return facts;
        });
    }

    // What follows from elsewhere is known here no sooner than that stream is ticked, and acts may have come in
    // between.
    private LadderCommand inTurn(Asked asked, LadderCommand command) {
        Optional<LocalDateTime> later = matter.lastAct().filter(asked.at()::isBefore);
        if (later.isPresent()
                && command instanceof OversightCommand.Supervise supervise
                && command.stamp().by() instanceof Actor.Timer) {
            asked.note(Moments.overtaken(asked.at(), later.get()));
            Stamp stamp = Stamp.timer(command.stamp().id(), later.get(), later.get());
            return new OversightCommand.Supervise(stamp, supervise.grounds());
        }
        asked.inOrder();
        return command;
    }

    // Settled is the owner's word, and stops the ladder's clock; what shows it is owed under one of its own.
    private Optional<MatterFact> proofAwaited(Asked asked, LadderFact fact) {
        if (!(fact instanceof TryFact.Settled) || matter.stage() != Stage.HANDLING) {
            return Optional.empty();
        }
        Optional<Deadline> proof = office.deadline(office.rules(matter), MatterRules::check, asked.at());
        Limits.begin(asked, Limits.PROOF, proof);
        return proof.map(until -> new HandlingFact.ProofAwaited(asked.at(), until));
    }

    @Override
    public Decision<MatterFact, MatterRefusal> submitProof(HandlingCommand.SubmitProof command) {
        Asked asked = new Asked(command, matter).inOrder().withProof(command.proof());
        asked.actingFor(office, asked.owners());
        long open =
                matter.slips().stream().filter(slip -> slip.stage().isOpen()).count();
        asked.check(
                MatterRefusal.SLIPS_OPEN, SLIPS_DONE.says(open == 0).count(open).build());
        Optional<Decision<LadderFact, LadderRefusal>> reply = matter.climb().status() == Standing.OPEN
                ? Optional.of(Steps.ask(
                        office,
                        asked,
                        matter.climb(),
                        new ReplyCommand.Reply(asked.stamp(), command.kind(), command.proof())))
                : Optional.empty();
        return asked.decide(() -> {
            List<MatterFact> facts = new ArrayList<>();
            reply.ifPresent(given -> Steps.add(given, facts));
            Optional<Deadline> check = office.deadline(office.rules(matter), MatterRules::check, asked.at());
            Limits.begin(asked, Limits.CHECK, check);
            facts.add(
                    new HandlingFact.ProofSubmitted(asked.at(), asked.person().orElseThrow(), command.proof(), check));
            return facts;
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> check(HandlingCommand.Check command) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.ownersAndIntake(office));
        asked.byAnother(matter.provedBy());
        return command.passed() ? strikeOff(asked) : sendBack(asked, command.grounds());
    }

    private Decision<MatterFact, MatterRefusal> strikeOff(Asked asked) {
        return asked.decide(() -> {
            Optional<MatterRules> rules = office.rules(matter);
            Optional<Deadline> callBack = office.deadline(rules, MatterRules::callBack, asked.at());
            Optional<Deadline> recheck = office.deadline(rules, MatterRules::recheck, asked.at());
            Limits.begin(asked, Limits.CALL_BACK, callBack);
            Limits.begin(asked, Limits.RECHECK, recheck);
            return List.of(new HandlingFact.StruckOff(
                    asked.at(), matter.provedBy().orElseThrow(), asked.person().orElseThrow(), callBack, recheck));
        });
    }

    private Decision<MatterFact, MatterRefusal> sendBack(Asked asked, String grounds) {
        asked.withGrounds(grounds);
        Optional<Decision<LadderFact, LadderRefusal>> rejected =
                openLadder(asked.stamp(), grounds).map(step -> Steps.ask(office, asked, matter.climb(), step));
        return asked.decide(() -> {
            List<MatterFact> facts = new ArrayList<>();
            rejected.ifPresent(step -> Steps.add(step, facts));
            facts.add(new HandlingFact.ProofSentBack(asked.at(), asked.person().orElseThrow(), grounds));
            return facts;
        });
    }

    /**
     * What opens the ladder again for what was found undone, so that it is handled under a deadline and can be left. Settled, or final
     * because nobody asked for more in time, it has no reply left to reject. What ended unsettled stays ended.
     */
    private Optional<LadderCommand> openLadder(Stamp stamp, String grounds) {
        if (matter.stage() != Stage.CHECKING) {
            return Optional.empty();
        }
        return switch (matter.climb().status()) {
            case REPLIED -> Optional.of(new ReplyCommand.RejectReply(stamp, grounds));
            case SETTLED, FINAL -> Optional.of(new ReplyCommand.Reopen(stamp, grounds));
            default -> Optional.empty();
        };
    }

    private void concerned(Asked asked, LadderCommand command) {
        if (asked.stamp().by() instanceof Actor.Channel channel) {
            receipt(asked, matter, channel.receipt().value());
            if (!(command instanceof ReplyCommand.AskUp)) {
                speaksForAll(asked, channel.receipt());
            }
        } else if (asked.stamp().by() instanceof Actor.Party party) {
            party(asked, matter, party.person());
        } else {
            // Not of an owner, who would be rid of the matter by a word, without proof and without a second person.
            asked.actingFor(office, asked.intake(office));
        }
    }

    // Urging and supervising are for whoever is above the owners, which the roster does not say: anybody in service
    // then, and whom the matter
    // concerns.
    private void overseer(Asked asked) {
        if (asked.stamp().by() instanceof Actor.Channel channel) {
            receipt(asked, matter, channel.receipt().value());
        } else if (asked.stamp().by() instanceof Actor.Party party) {
            party(asked, matter, party.person());
        } else if (asked.stamp().by() instanceof Actor.Post
                && asked.body(office).isEmpty()) {
            asked.actingFor(office, asked.intake(office));
        }
    }

    // A neighbour's report, or one that was joined in, ends nobody's case.
    private void speaksForAll(Asked asked, ReceiptId receipt) {
        int parties = matter.climb().parties().size();
        boolean first = matter.notice()
                .filter(notice -> notice.receipt().equals(receipt))
                .isPresent();
        asked.check(
                MatterRefusal.NOT_A_PARTY,
                FOR_ALL.says(parties == 0 && first)
                        .id(receipt.value())
                        .count(parties)
                        .flag(first)
                        .build());
    }

    /** Checks that whoever acts for themselves is a party. */
    static void party(Asked asked, Matter matter, PersonId person) {
        boolean isOne = matter.climb().parties().contains(person);
        asked.check(
                MatterRefusal.NOT_A_PARTY,
                PARTY.says(isOne).id(person.value()).flag(isOne).build());
    }

    /** Checks that a receipt was given for the matter. */
    static void receipt(Asked asked, Matter matter, String receipt) {
        if (matter.stage() == Stage.NOT_REPORTED) {
            return;
        }
        boolean known = matter.voices().stream()
                .anyMatch(voice -> voice.receipt().value().equals(receipt));
        asked.check(
                MatterRefusal.RECEIPT_UNKNOWN,
                RECEIPT.says(known).id(receipt).flag(known).build());
    }
}
