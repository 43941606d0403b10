package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.ladder.LadderFact;
import io.github.governance4j.core.ladder.LadderRefusal;
import io.github.governance4j.core.ladder.ReplyCommand;
import io.github.governance4j.core.ladder.Standing;
import io.github.governance4j.core.time.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Handles a matter on its ladder, takes proof, and strikes it off once somebody else has checked it. */
final class Handling implements HandlingCommand.Cases<Decision<MatterFact, MatterRefusal>> {
    /** No slip is still open. */
    static final Rule SLIPS_DONE = Rule.of("matter.slips-done", Slot.count("open"));
    /** The receipt was given for this matter. */
    static final Rule RECEIPT = Rule.of("matter.receipt", Slot.id("receipt"), Slot.text("receipts"));

    private final Office office;
    private final Matter matter;

    Handling(Office office, Matter matter) {
        this.office = office;
        this.matter = matter;
    }

    @Override
    public Decision<MatterFact, MatterRefusal> onLadder(HandlingCommand.OnLadder command) {
        Asked asked = new Asked(command, matter).inOrder();
        switch (StepBy.of(command.command())) {
            case OWNERS -> asked.actingFor(office, asked.owners());
            case INTAKE -> asked.actingFor(office, matter.intake().map(List::of).orElse(List.of()));
            case ANYBODY_CONCERNED -> concerned(asked);
            case OVERSEER -> {
                // Urging and supervising are for whoever is above the owners; who that is, the roster does not say.
            }
        }
        Optional<Decision<LadderFact, LadderRefusal>> step = matter.stage().isOnLadder()
                ? Optional.of(Steps.ask(office, asked, matter.climb(), command.command()))
                : Optional.empty();
        return asked.decide(() -> {
            List<MatterFact> facts = new ArrayList<>();
            Steps.add(step.orElseThrow(), facts);
            step.orElseThrow().facts().forEach(fact -> Ends.unsettled(fact).ifPresent(facts::add));
            return facts;
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> submitProof(HandlingCommand.SubmitProof command) {
        Asked asked = new Asked(command, matter).inOrder().withProof(command.proof());
        asked.actingFor(office, asked.owners());
        long open = matter.slips().stream()
                .filter(slip -> slip.stage() != SlipStage.PASSED)
                .count();
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
            facts.add(new HandlingFact.ProofSubmitted(asked.at(), asked.person().orElseThrow(), command.proof()));
            return facts;
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> check(HandlingCommand.Check command) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.ownersAndIntake());
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
        // Settled, or final because nobody asked for more in time, the ladder has no reply left to reject.
        Optional<Decision<LadderFact, LadderRefusal>> rejected =
                matter.stage() == Stage.CHECKING && matter.climb().status() == Standing.REPLIED
                        ? Optional.of(Steps.ask(
                                office, asked, matter.climb(), new ReplyCommand.RejectReply(asked.stamp(), grounds)))
                        : Optional.empty();
        return asked.decide(() -> {
            List<MatterFact> facts = new ArrayList<>();
            rejected.ifPresent(step -> Steps.add(step, facts));
            facts.add(new HandlingFact.ProofSentBack(asked.at(), asked.person().orElseThrow(), grounds));
            return facts;
        });
    }

    private void concerned(Asked asked) {
        if (asked.stamp().by() instanceof Actor.Channel channel) {
            receipt(asked, matter, channel.receipt().value());
        } else if (asked.stamp().by() instanceof Actor.Post) {
            asked.actingFor(office, asked.ownersAndIntake());
        }
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
                RECEIPT.says(known)
                        .id(receipt)
                        .text(matter.voices().stream()
                                .map(voice -> voice.receipt().value())
                                .collect(Collectors.joining(" ")))
                        .build());
    }
}
