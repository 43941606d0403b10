package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Scoring;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Takes an objection to a decision that burdens somebody. From then on the decision has no effect until somebody else has answered. */
final class Objecting {
    /** A decision objected to. */
    static final Rule OBJECT = Rule.of("points.object", Slot.id("entry"), Slot.day("day"), Slot.text("words"));
    /** There is such a decision, and those affected were told by the day. */
    static final Rule FOUND = Rule.of("points.object.found", Slot.id("entry"), Slot.day("told"), Slot.day("day"));
    /** The account has no such decision. */
    static final Rule UNKNOWN = Rule.of("points.object.unknown", Slot.id("entry"));
    /** It still burdens somebody: it was not taken back, and its last day is not over. */
    static final Rule IN_EFFECT =
            Rule.of("points.object.in-effect", Slot.day("day"), Slot.day("last-day"), Slot.flag("taken-back"));
    /** It is dated no earlier than what was said last of an objection: that it was raised, taken back or answered. */
    static final Rule IN_ORDER = Rule.of("points.object.in-order", Slot.moment("last-said"), Slot.moment("at"));
    /** Until when an answer is due. */
    static final Rule REPLY = Rule.of("points.object.reply", Slot.moment("recorded"), Slot.day("reply-through"));
    /** What is without effect meanwhile. */
    static final Rule SUSPENDED = Rule.of("points.object.suspended", Slot.points("standing"));
    /** What is on the account again meanwhile. */
    static final Rule BACK =
            Rule.of("points.object.back", Slot.points("unspent"), Slot.points("shortfall"), Slot.points("standing"));

    /** It has run out since, and nothing is left to decide. */
    static final Rule OVER = Rule.of("points.object.over", Slot.id("entry"), Slot.day("last-day"));

    private final WorkCalendar calendar;

    Objecting(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    Decision<LedgerFact, PointsRefusal> decide(ObjectionCommand.RaiseObjection command, Account account) {
        Stamp stamp = command.stamp();
        LocalDate day = stamp.happened().toLocalDate();
        Optional<Burden> burden = account.burdens().by(command.entry());
        Optional<PersonId> objector = speaker(command.represents(), stamp);
        Checklist<PointsRefusal> list = Checklist.of(PointsRefusal.class);
        list.check(PointsRefusal.DECISION_UNKNOWN, found(command.entry(), burden, day));
        burden.ifPresent(against -> list.check(
                        PointsRefusal.NOT_AFFECTED, ObjectionChecks.affected(objector, against.notice()))
                .check(PointsRefusal.OBJECTED_BEFORE, ObjectionChecks.once(against.objection()))
                .check(PointsRefusal.DECISION_RUN_OUT, inEffect(against, account, day))
                .check(PointsRefusal.OBJECTION_TOO_LATE, ObjectionChecks.inWindow(stamp.happened(), against.notice())));
        inOrder(burden, stamp).ifPresent(inOrder -> list.check(PointsRefusal.DATED_BEFORE_THE_OBJECTION, inOrder));
        list.check(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, Scoring.recorded(stamp));
        return list.decide(
                ok -> OBJECT.says(ok).id(command.entry().value()).day(day).text(command.words()),
                () -> raised(command, burden.orElseThrow(), objector.orElseThrow(), account, list));
    }

    private List<LedgerFact> raised(
            ObjectionCommand.RaiseObjection command,
            Burden against,
            PersonId objector,
            Account account,
            Checklist<PointsRefusal> list) {
        Stamp stamp = command.stamp();
        Deadline reply = against.rules().replyTo(stamp.recorded(), calendar);
        list.note(REPLY.says(true)
                .moment(stamp.recorded())
                .day(reply.lastDay())
                .because(reply.explanation())
                .build());
        Entry entry = account.entry(against.of()).orElseThrow();
        ObjectionFact.Share back =
                against.takesBack() ? share(entry, against.lots(), account) : ObjectionFact.Share.NONE;
        list.note(
                against.takesBack()
                        ? backAgain(back)
                        : SUSPENDED.says(true).points(entry.standing()).build());
        LedgerFact raised = new ObjectionFact.ObjectionRaised(
                command.entry(),
                stamp.id(),
                Objection.raised(command.entry(), objector, stamp.happened(), command.words(), reply),
                back);
        // Known late, of a time when the deduction still counted: it has lapsed since, and nothing is left to decide.
        if (!against.takesBack() && entry.standing() == 0 && account.lapsedThrough() > against.lastDay()) {
            list.note(OVER.says(true)
                    .id(command.entry().value())
                    .day(against.lastDay())
                    .build());
            return List.of(
                    raised,
                    new ObjectionFact.ObjectionEnded(
                            command.entry(), ObjectionFact.Cause.RAN_OUT, account.lapsedThrough()));
        }
        return List.of(raised);
    }

    private static Explanation backAgain(ObjectionFact.Share back) {
        return BACK.says(true)
                .points(back.unspent().hundredths())
                .points(back.shortfall().hundredths())
                .points(back.standing().hundredths())
                .build();
    }

    /** What there is of an award, reversed or not, and of the lots that go with it. */
    static ObjectionFact.Share share(Entry award, List<CommandId> lots, Account account) {
        long unspent = award.remaining();
        long spent = award.spent();
        for (CommandId lot : lots) {
            unspent += account.entry(lot).map(Entry::remaining).orElse(0L);
            spent += account.entry(lot).map(Entry::spent).orElse(0L);
        }
        return new ObjectionFact.Share(
                Points.ofHundredths(unspent), Points.ofHundredths(spent), Points.ofHundredths(award.standing()));
    }

    static Optional<PersonId> speaker(Optional<PersonId> represents, Stamp stamp) {
        return represents.or(() -> ObjectionChecks.person(stamp.by()));
    }

    static Explanation found(CommandId decision, Optional<Burden> burden, LocalDate day) {
        return burden.map(against -> {
                    LocalDate told = told(against);
                    return FOUND.says(!told.isAfter(day))
                            .id(decision.value())
                            .day(told)
                            .day(day)
                            .build();
                })
                .orElseGet(() -> UNKNOWN.says(false).id(decision.value()).build());
    }

    /** Whether something comes after all that was said of objections to a decision, at the very moment included; empty if nothing was. */
    static Optional<Explanation> inOrder(Optional<Burden> burden, Stamp stamp) {
        LocalDateTime at = stamp.happened().withNano(0);
        return burden.flatMap(Burden::lastSaid)
                .map(said -> said.withNano(0))
                .map(said -> IN_ORDER.says(!at.isBefore(said))
                        .moment(said)
                        .moment(at)
                        .build());
    }

    private static LocalDate told(Burden against) {
        return against.notice().objection().orElseThrow().start().toLocalDate();
    }

    static Explanation inEffect(Burden against, Account account, LocalDate day) {
        boolean takenBack = !against.takesBack()
                && account.entry(against.of()).filter(Entry::reversed).isPresent();
        return IN_EFFECT
                .says(!takenBack && day.toEpochDay() <= against.lastDay())
                .day(day)
                .day(against.lastDay())
                .flag(takenBack)
                .build();
    }
}
