package io.github.governance4j.core.risk.warning;

import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.DueFirst;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PostId;
import io.github.governance4j.core.time.Deadline;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has warnings told, lifts them, and lets them lapse. */
final class Ending {
    /** A warning is lifted. */
    static final Rule LIFT = Rule.of("warning.lift", Slot.moment("happened"));
    /** Somebody was told. */
    static final Rule TELL_DONE = Rule.of("warning.tell-done", Slot.moment("happened"));
    /** What has come due is recorded. */
    static final Rule TICK = Rule.of("warning.tick", Slot.moment("happened"));
    /** The post was to be told. */
    static final Rule TO_TELL = Rule.of("warning.to-tell", Slot.id("post"), Slot.flag("to-be-told"));
    /** It was not told before. */
    static final Rule TOLD_ONCE = Rule.of("warning.told-once", Slot.id("post"), Slot.flag("told"));
    /** Whether it was in time; the very moment counts only where the limit includes it. */
    static final Rule IN_TIME =
            Rule.of("warning.in-time", Slot.moment("done"), Slot.moment("closes"), Slot.flag("closes-included"));
    /** A post was not told in time. */
    static final Rule LATE = Rule.of("warning.late", Slot.id("post"), Slot.moment("closes"));
    /** Its last day is over. */
    static final Rule OVER = Rule.of("warning.over", Slot.day("day"), Slot.day("last-day"));
    /** Something was due by then. */
    static final Rule DUE = Rule.of("warning.due", Slot.moment("happened"), Slot.moment("next"));
    /** Nothing was due at all. */
    static final Rule NOTHING_DUE = Rule.of("warning.due.none");

    private final Office office;
    private final Warning warning;

    Ending(Office office, Warning warning) {
        this.office = office;
        this.warning = warning;
    }

    Decision<WarningFact, WarningRefusal> lift(WarningCommand.Lift command) {
        Asked asked =
                new Asked(LIFT, command, warning, false).whileItLasts(warning).withGrounds(command.grounds());
        warning.issuer().ifPresent(issuer -> asked.actingFor(office.place(), office.mayLift(warning)));
        return asked.decide(() -> List.of(new WarningFact.Lifted(asked.at(), command.grounds())));
    }

    Decision<WarningFact, WarningRefusal> tellDone(WarningCommand.TellDone command) {
        Asked asked = new Asked(TELL_DONE, command, warning, false).whileItLasts(warning);
        PostId post = command.post();
        warning.issuer().ifPresent(issuer -> asked.actingForOrAs(office.place(), issuer, post));
        boolean told = warning.told().contains(post);
        Optional<Tell> tell =
                warning.toTell().stream().filter(t -> t.post().equals(post)).findFirst();
        boolean toBeTold = told || tell.isPresent();
        asked.check(
                WarningRefusal.NOT_TO_BE_TOLD,
                TO_TELL.says(toBeTold).id(post.value()).flag(toBeTold).build());
        asked.check(
                WarningRefusal.TOLD_BEFORE,
                TOLD_ONCE.says(!told).id(post.value()).flag(told).build());
        return asked.decide(() -> {
            Deadline by = tell.orElseThrow().by();
            boolean inTime = by.isMet(asked.at());
            asked.note(IN_TIME.says(inTime)
                    .moment(asked.at())
                    .moment(by.closes())
                    .flag(by.closesIncluded())
                    .build());
            return List.of(new WarningFact.WasTold(asked.at(), post, inTime));
        });
    }

    Decision<WarningFact, WarningRefusal> tick(
            WarningCommand.Tick command, DueFirst<WarningCommand, Warning, WarningFact, WarningRefusal> dueFirst) {
        Asked asked = new Asked(TICK, command, warning, false);
        asked.check(WarningRefusal.NOTHING_DUE, due(asked.at()));
        return asked.decide(() -> dueFirst.inTurn(warning, asked.at(), (now, at) -> pass(asked, now, at)));
    }

    /** What is so from a moment on at which something is due. */
    private static List<WarningFact> pass(Asked asked, Warning warning, LocalDateTime at) {
        List<WarningFact> facts = new ArrayList<>();
        List<PostId> late = new ArrayList<>();
        for (Tell tell : pending(warning)) {
            if (!at.isBefore(tell.by().over())) {
                late.add(tell.post());
                asked.note(LATE.says(false)
                        .id(tell.post().value())
                        .moment(tell.by().closes())
                        .build());
            }
        }
        if (!late.isEmpty()) {
            facts.add(new WarningFact.TellingLate(at, late));
        }
        LocalDate last = warning.announcement().orElseThrow().lastDay();
        if (at.toLocalDate().isAfter(last)) {
            asked.note(OVER.says(true).day(at.toLocalDate()).day(last).build());
            facts.add(new WarningFact.Lapsed(at, last));
        }
        return facts;
    }

    /** The earliest of those not told in time, or the end of the last day; never before the last act. */
    static Optional<LocalDateTime> next(Warning warning) {
        if (warning.stage() != WarningStage.IN_FORCE) {
            return Optional.empty();
        }
        LocalDateTime earliest =
                warning.announcement().orElseThrow().lastDay().plusDays(1).atStartOfDay();
        for (Tell tell : pending(warning)) {
            LocalDateTime passes = tell.by().over();
            earliest = passes.isBefore(earliest) ? passes : earliest;
        }
        LocalDateTime last = warning.lastAct().orElse(earliest);
        return Optional.of(earliest.isBefore(last) ? last : earliest);
    }

    private static List<Tell> pending(Warning warning) {
        return warning.toTell().stream()
                .filter(tell -> !warning.late().contains(tell.post()))
                .toList();
    }

    private Explanation due(LocalDateTime at) {
        return next(warning)
                .map(moment ->
                        DUE.says(!at.isBefore(moment)).moment(at).moment(moment).build())
                .orElseGet(() -> NOTHING_DUE.says(false).build());
    }
}
