package io.github.governance4j.core.matter;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Due;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.ladder.LadderCommand;
import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records what has come due: limits of the ladder, sides nobody accepted, slips, dispatching, the check, and what is owed after closing. */
final class Ticking {
    /** Something was due by then. */
    static final Rule DUE = Rule.of("matter.due", Slot.moment("happened"), Slot.moment("next"));
    /** Nothing was due at all. */
    static final Rule NOTHING_DUE = Rule.of("matter.due.none");
    /** Nobody accepted a side in time. */
    static final Rule ACCEPTANCE_PASSED =
            Rule.of("matter.acceptance-passed", Slot.code("side"), Slot.id("body"), Slot.moment("closes"));
    /** A task was not done in time. */
    static final Rule SLIP_PASSED =
            Rule.of("matter.slip-passed", Slot.id("slip"), Slot.id("body"), Slot.moment("closes"));
    /** What was owed, as dispatching, the check or the call-back, was not done in time. */
    static final Rule FOLLOW_UP_PASSED =
            Rule.of("matter.follow-up-passed", Slot.code("follow-up"), Slot.moment("closes"));

    private final Office office;
    private final Matter matter;

    Ticking(Office office, Matter matter) {
        this.office = office;
        this.matter = matter;
    }

    /** The earliest moment anything falls due at, never before the last act. */
    Optional<LocalDateTime> next() {
        LocalDateTime earliest = LocalDateTime.MAX;
        for (Side side : Side.values()) {
            earliest = earlier(earliest, matter.share(side).flatMap(Share::pending));
        }
        for (Slip slip : matter.slips()) {
            earliest = earlier(earliest, slip.pending());
        }
        earliest = earlier(earlier(earliest, matter.dispatch()), matter.check());
        earliest = earlier(earlier(earliest, matter.callBack()), matter.recheck());
        Optional<LocalDateTime> ladder = ladderDue().map(Due::at);
        if (ladder.isPresent() && ladder.get().isBefore(earliest)) {
            earliest = ladder.get();
        }
        if (earliest.equals(LocalDateTime.MAX)) {
            return Optional.empty();
        }
        LocalDateTime last = matter.lastAct().orElse(earliest);
        return Optional.of(earliest.isBefore(last) ? last : earliest);
    }

    Decision<MatterFact, MatterRefusal> decide(FollowUpCommand.Tick command) {
        Asked asked = new Asked(command, matter).inOrder();
        Optional<LocalDateTime> next = next();
        asked.check(
                MatterRefusal.NOTHING_DUE,
                next.map(moment -> DUE.says(!asked.at().isBefore(moment))
                                .moment(asked.at())
                                .moment(moment)
                                .build())
                        .orElseGet(() -> NOTHING_DUE.says(false).build()));
        List<MatterFact> facts = asked.stands() ? pass(asked) : List.of();
        return asked.decide(() -> facts);
    }

    /** Each thing at its own moment, so that a tick that comes late does what one in time would have done. */
    private List<MatterFact> pass(Asked asked) {
        List<MatterFact> facts = new ArrayList<>();
        boolean hasClimbed = false;
        Ticking now = this;
        Optional<LocalDateTime> next = now.next();
        while (asked.stands() && next.isPresent() && !next.get().isAfter(asked.at())) {
            List<MatterFact> passed = now.climb(asked, next.get(), hasClimbed);
            hasClimbed |= !passed.isEmpty();
            passed.addAll(now.pass(asked, next.get()));
            facts.addAll(passed);
            now = new Ticking(office, Evolving.evolveAll(office.climbing(), now.matter, passed));
            next = passed.isEmpty() ? Optional.empty() : now.next();
        }
        return facts;
    }

    // The ladder is among the checks once; what it lets pass later on in the same tick is noted.
    private List<MatterFact> climb(Asked asked, LocalDateTime at, boolean isChecked) {
        List<MatterFact> facts = new ArrayList<>();
        if (ladderDue().filter(due -> !due.at().isAfter(at)).isPresent()) {
            LadderCommand tick =
                    new LadderCommand.Tick(Stamp.timer(asked.stamp().id(), at, at));
            Steps.add(
                    isChecked
                            ? Steps.askAgain(office, asked, matter.climb(), tick)
                            : Steps.ask(office, asked, matter.climb(), tick),
                    facts);
        }
        return facts;
    }

    private List<MatterFact> pass(Asked asked, LocalDateTime at) {
        List<MatterFact> facts = new ArrayList<>();
        for (Side side : Side.values()) {
            acceptance(asked, at, side, facts);
        }
        matter.slips().forEach(slip -> slip(asked, at, slip, facts));
        followUp(asked, at, FollowUp.DISPATCH, matter.dispatch(), facts);
        followUp(asked, at, matter.stage() == Stage.CHECKING ? FollowUp.CHECK : FollowUp.PROOF, matter.check(), facts);
        followUp(asked, at, FollowUp.CALL_BACK, matter.callBack(), facts);
        followUp(asked, at, FollowUp.RECHECK, matter.recheck(), facts);
        return facts;
    }

    private void acceptance(Asked asked, LocalDateTime at, Side side, List<MatterFact> facts) {
        Optional<Share> share = matter.share(side);
        passed(at, share.flatMap(Share::pending)).ifPresent(deadline -> {
            BodyId offered = share.flatMap(Share::offered).orElseThrow();
            asked.note(ACCEPTANCE_PASSED
                    .says(true)
                    .code(side)
                    .id(offered.value())
                    .moment(deadline.closes())
                    .build());
            facts.add(new OwnershipFact.AcceptanceOverdue(at, side, offered));
        });
    }

    private static void slip(Asked asked, LocalDateTime at, Slip slip, List<MatterFact> facts) {
        passed(at, slip.pending()).ifPresent(deadline -> {
            asked.note(SLIP_PASSED
                    .says(true)
                    .id(slip.id().value())
                    .id(slip.to().value())
                    .moment(deadline.closes())
                    .build());
            facts.add(new SlipFact.SlipOverdue(at, slip.id(), slip.to()));
        });
    }

    private static void followUp(
            Asked asked, LocalDateTime at, FollowUp what, Optional<Deadline> owed, List<MatterFact> facts) {
        passed(at, owed).ifPresent(deadline -> {
            asked.note(FOLLOW_UP_PASSED
                    .says(true)
                    .code(what)
                    .moment(deadline.closes())
                    .build());
            facts.add(new FollowUpFact.FollowUpOverdue(at, what));
        });
    }

    private static Optional<Deadline> passed(LocalDateTime at, Optional<Deadline> deadline) {
        return deadline.filter(until -> !at.isBefore(until.over()));
    }

    private static LocalDateTime earlier(LocalDateTime earliest, Optional<Deadline> deadline) {
        return deadline.map(Deadline::over).filter(earliest::isAfter).orElse(earliest);
    }

    private Optional<Due<LadderCommand>> ladderDue() {
        return office.climbing().due(matter.climb());
    }
}
