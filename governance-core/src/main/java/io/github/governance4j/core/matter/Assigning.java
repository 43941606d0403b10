package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.time.Deadline;
import java.util.List;
import java.util.Optional;

/** Assigns tasks, takes them back when they are reported done, has them checked, and withdraws them. */
final class Assigning implements SlipCommand.Cases<Decision<MatterFact, MatterRefusal>> {
    /** No slip of the matter has that name yet. */
    static final Rule NEW_NAME = Rule.of("matter.slip.new", Slot.id("slip"), Slot.flag("there"));
    /** The matter has a slip of that name. */
    static final Rule KNOWN = Rule.of("matter.slip.known", Slot.id("slip"), Slot.flag("there"));
    /** The slip has come just so far that this can be asked of it. */
    static final Rule SLIP_STAGE =
            Rule.of("matter.slip.stage", Slot.id("slip"), Slot.code("slip-stage"), Slot.code("act"));

    private final Office office;
    private final Matter matter;

    Assigning(Office office, Matter matter) {
        this.office = office;
        this.matter = matter;
    }

    @Override
    public Decision<MatterFact, MatterRefusal> assign(SlipCommand.Assign command) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.owners()).to(office, command.to());
        boolean there = matter.slip(command.slip()).isPresent();
        asked.check(
                MatterRefusal.SLIP_NAMED_BEFORE,
                NEW_NAME.says(!there).id(command.slip().value()).flag(there).build());
        return asked.decide(() -> {
            Deadline deadline = command.limit().deadline(asked.at(), office.calendar());
            Limits.begin(asked, command.slip(), deadline);
            return List.of(
                    new SlipFact.SlipAssigned(asked.at(), command.slip(), command.to(), command.task(), deadline));
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> reportSlipDone(SlipCommand.ReportSlipDone command) {
        Asked asked = new Asked(command, matter).inOrder().withProof(command.proof());
        Optional<Slip> slip = slip(asked, command.slip(), MatterAct.REPORT_SLIP_DONE, SlipStage.ASSIGNED);
        // Of a body that is gone the owners take the task back; somebody else still checks it.
        slip.ifPresent(known ->
                asked.actingFor(office, asked.isThere(office, known.to()) ? List.of(known.to()) : asked.owners()));
        return asked.decide(() -> {
            boolean inTime = Limits.met(asked, slip.map(Slip::deadline));
            return List.of(new SlipFact.SlipReportedDone(
                    asked.at(), command.slip(), asked.person().orElseThrow(), command.proof(), inTime));
        });
    }

    @Override
    public Decision<MatterFact, MatterRefusal> checkSlip(SlipCommand.CheckSlip command) {
        Asked asked = new Asked(command, matter).inOrder();
        asked.actingFor(office, asked.owners());
        Optional<Slip> slip = slip(asked, command.slip(), MatterAct.CHECK_SLIP, SlipStage.REPORTED_DONE);
        asked.byAnother(slip.flatMap(Slip::doneBy));
        if (!command.passed()) {
            asked.withGrounds(command.grounds());
        }
        return asked.decide(() -> List.of(
                command.passed()
                        ? new SlipFact.SlipPassed(
                                asked.at(), command.slip(), asked.person().orElseThrow())
                        : new SlipFact.SlipSentBack(
                                asked.at(), command.slip(), asked.person().orElseThrow(), command.grounds())));
    }

    @Override
    public Decision<MatterFact, MatterRefusal> withdrawSlip(SlipCommand.WithdrawSlip command) {
        Asked asked = new Asked(command, matter).inOrder().withGrounds(command.reasons());
        asked.actingFor(office, asked.owners());
        slip(asked, command.slip(), MatterAct.WITHDRAW_SLIP, SlipStage.ASSIGNED);
        return asked.decide(() -> List.of(new SlipFact.SlipWithdrawn(
                asked.at(), command.slip(), asked.person().orElseThrow(), command.reasons())));
    }

    private Optional<Slip> slip(Asked asked, SlipId id, MatterAct act, SlipStage wanted) {
        Optional<Slip> slip = matter.slip(id);
        asked.check(
                MatterRefusal.SLIP_UNKNOWN,
                KNOWN.says(slip.isPresent())
                        .id(id.value())
                        .flag(slip.isPresent())
                        .build());
        slip.ifPresent(known -> asked.check(
                MatterRefusal.SLIP_NOT_AT_THIS_STAGE,
                SLIP_STAGE
                        .says(known.stage() == wanted)
                        .id(id.value())
                        .code(known.stage())
                        .code(act)
                        .build()));
        return slip;
    }
}
