package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
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
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Scoring;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Ends an objection: by an answer, because it was taken back, or because nobody answered. */
final class Answering {
    /** An objection decided. */
    static final Rule ANSWER = Rule.of(
            "points.answer-objection", Slot.id("entry"), Slot.code("answer"), Slot.day("day"), Slot.text("words"));
    /** An objection taken back. */
    static final Rule WITHDRAW = Rule.of("points.withdraw-objection", Slot.id("entry"), Slot.day("day"));
    /** Whether it can be recorded that nobody answered by a moment; rests on {@link #OVERDUE}. */
    static final Rule RECORD_OVERDUE = Rule.of("points.record-overdue", Slot.moment("at"));
    /** The answer comes before silence has upheld the objection, where silence does. */
    static final Rule BEFORE_SILENCE = Rule.of(
            "points.object.before-silence", Slot.code("silence"), Slot.moment("at"), Slot.moment("overdue-from"));
    /** Nobody had answered an objection by the moment. */
    static final Rule OVERDUE = Rule.of(
            "points.object.overdue",
            Slot.id("entry"),
            Slot.moment("overdue-from"),
            Slot.moment("at"),
            Slot.code("silence"));
    /** No objection had gone unanswered. */
    static final Rule NONE_OVERDUE = Rule.of("points.object.none-overdue", Slot.moment("at"));
    /** What the account keeps for good: standing restored. */
    static final Rule RESTORED = Rule.of("points.object.restored", Slot.points("standing"));
    /** What counts against standing again, through its old last day. */
    static final Rule COUNTS_AGAIN =
            Rule.of("points.object.counts-again", Slot.points("standing"), Slot.day("last-day"));
    /** An award that stays. */
    static final Rule STAYS =
            Rule.of("points.object.stays", Slot.points("unspent"), Slot.points("shortfall"), Slot.points("standing"));
    /** An award that goes again; what was spent of it is written off. */
    static final Rule GOES_AGAIN = Rule.of(
            "points.object.goes-again", Slot.points("unspent"), Slot.points("shortfall"), Slot.points("standing"));

    private final MakingUp makingUp;

    Answering(Scoring scoring) {
        this.makingUp = new MakingUp(scoring);
    }

    Decision<LedgerFact, PointsRefusal> answer(ObjectionCommand.AnswerObjection command, Account account) {
        Stamp stamp = command.stamp();
        LocalDate day = stamp.happened().toLocalDate();
        Optional<Burden> burden = account.burdens().by(command.entry());
        // Who answers too late is told so, and not of what silence made of it.
        boolean isLate =
                burden.filter(against -> isOverBySilence(against, stamp)).isPresent();
        Checklist<PointsRefusal> list = about(command, burden, account, isLate);
        burden.ifPresent(against -> against.objection().ifPresent(objection -> {
            Set<PersonId> affected = new TreeSet<>(against.notice().to());
            affected.add(objection.by());
            list.check(
                            PointsRefusal.NOT_ANSWERED_BY_ANOTHER,
                            ObjectionChecks.byAnother(stamp.by(), against.hands(), affected, command.family()))
                    .check(PointsRefusal.UPHELD_BY_SILENCE, beforeSilence(against, objection, stamp));
        }));
        return list.decide(
                ok -> ANSWER.says(ok)
                        .id(command.entry().value())
                        .code(command.answer())
                        .day(day)
                        .text(command.words()),
                () -> {
                    Burden against = burden.orElseThrow();
                    Objection.Answered answered = new Objection.Answered(stamp.by(), stamp.happened(), command.words());
                    return command.answer() == Objection.Answer.UPHELD
                            ? upheld(stamp.id(), against, account, answered, list)
                            : List.of(new ObjectionFact.ObjectionRejected(
                                    command.entry(), answered, gone(against, account, list)));
                });
    }

    static Decision<LedgerFact, PointsRefusal> withdraw(ObjectionCommand.WithdrawObjection command, Account account) {
        Stamp stamp = command.stamp();
        Optional<Burden> burden = account.burdens().by(command.entry());
        Checklist<PointsRefusal> list = about(command, burden, account, false);
        burden.flatMap(Burden::objection)
                .ifPresent(objection -> list.check(
                        PointsRefusal.NOT_THE_OBJECTOR,
                        ObjectionChecks.objector(Objecting.speaker(command.represents(), stamp), objection)));
        return list.decide(
                ok -> WITHDRAW.says(ok)
                        .id(command.entry().value())
                        .day(stamp.happened().toLocalDate()),
                () -> {
                    Burden against = burden.orElseThrow();
                    return List.of(new ObjectionFact.ObjectionWithdrawn(
                            command.entry(), stamp.happened(), gone(against, account, list)));
                });
    }

    /** What is asked of everything that speaks of an objection. */
    private static Checklist<PointsRefusal> about(
            ObjectionCommand command, Optional<Burden> burden, Account account, boolean isLate) {
        Stamp stamp = command.stamp();
        LocalDate day = stamp.happened().toLocalDate();
        Checklist<PointsRefusal> list = Checklist.of(PointsRefusal.class);
        list.check(PointsRefusal.DECISION_UNKNOWN, Objecting.found(command.entry(), burden, day));
        burden.ifPresent(against -> {
            if (!isLate) {
                list.check(PointsRefusal.DECISION_RUN_OUT, Objecting.inEffect(against, account, day))
                        .check(PointsRefusal.NO_OPEN_OBJECTION, ObjectionChecks.open(against.objection()));
            }
            against.objection()
                    .ifPresent(objection -> list.check(
                            PointsRefusal.DATED_BEFORE_THE_OBJECTION,
                            ObjectionChecks.after(objection, stamp.happened())));
        });
        return list.check(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, Scoring.recorded(stamp));
    }

    /** Whether silence upheld an objection before a moment. */
    private static boolean isOverBySilence(Burden against, Stamp stamp) {
        return against.objection()
                .filter(one -> one.answer()
                        .filter(silence -> silence.by() instanceof Actor.Timer)
                        .isPresent())
                .filter(one -> !stamp.happened().withNano(0).isBefore(Burdens.overdueFrom(one)))
                .isPresent();
    }

    private static Explanation beforeSilence(Burden against, Objection objection, Stamp stamp) {
        LocalDateTime at = stamp.happened().withNano(0);
        LocalDateTime from = Burdens.overdueFrom(objection);
        boolean waits = against.rules().onSilence() == ObjectionRules.Silence.WAITS;
        return BEFORE_SILENCE
                .says(waits || at.isBefore(from))
                .code(against.rules().onSilence())
                .moment(at)
                .moment(from)
                .build();
    }

    private List<LedgerFact> upheld(
            CommandId id, Burden against, Account account, Objection.Answered answered, Checklist<PointsRefusal> list) {
        Entry entry = account.entry(against.of()).orElseThrow();
        if (against.takesBack()) {
            list.note(shared(STAYS, Objecting.share(entry, against.lots(), account)));
            ObjectionFact.ObjectionUpheld upheld =
                    new ObjectionFact.ObjectionUpheld(against.decision(), entry.id(), answered, entry.counted());
            List<LedgerFact> facts = new ArrayList<>();
            facts.add(upheld);
            facts.addAll(makingUp.after(upheld, account, list));
            return facts;
        }
        list.note(RESTORED.says(true).points(entry.standing()).build());
        return List.of(
                new ObjectionFact.ObjectionUpheld(against.decision(), entry.id(), answered, List.of()),
                Reversing.takenOut(id, entry, answered.words()));
    }

    private static ObjectionFact.Share gone(Burden against, Account account, Checklist<PointsRefusal> list) {
        Entry entry = account.entry(against.of()).orElseThrow();
        if (against.takesBack()) {
            ObjectionFact.Share share = Objecting.share(entry, against.lots(), account);
            list.note(shared(GOES_AGAIN, share));
            return share;
        }
        list.note(COUNTS_AGAIN
                .says(true)
                .points(entry.standing())
                .day(against.lastDay())
                .build());
        return ObjectionFact.Share.NONE;
    }

    private static Explanation shared(Rule rule, ObjectionFact.Share share) {
        return rule.says(true)
                .points(share.unspent().hundredths())
                .points(share.shortfall().hundredths())
                .points(share.standing().hundredths())
                .build();
    }

    /** One objection at a time, the one whose time ended first; the next is due at once. */
    Decision<LedgerFact, PointsRefusal> overdue(ObjectionCommand.RecordOverdue command, Account account) {
        LocalDateTime at = command.stamp().happened().withNano(0);
        Optional<Burden> first = account.burdens().open().stream()
                .filter(burden -> burden.objection()
                        .filter(one ->
                                one.isUntold() && !Burdens.overdueFrom(one).isAfter(at))
                        .isPresent())
                .min(Comparator.comparing(
                        burden -> Burdens.overdueFrom(burden.objection().orElseThrow())));
        Checklist<PointsRefusal> list = Checklist.of(PointsRefusal.class);
        list.check(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, Scoring.recorded(command.stamp()));
        list.check(
                PointsRefusal.NOTHING_OVERDUE,
                first.map(burden -> OVERDUE.says(true)
                                .id(burden.decision().value())
                                .moment(Burdens.overdueFrom(burden.objection().orElseThrow()))
                                .moment(at)
                                .code(burden.rules().onSilence())
                                .build())
                        .orElseGet(() -> NONE_OVERDUE.says(false).moment(at).build()));
        return list.decide(
                ok -> RECORD_OVERDUE.says(ok).moment(at), () -> overdue(command, first.orElseThrow(), account, list));
    }

    private List<LedgerFact> overdue(
            ObjectionCommand.RecordOverdue command, Burden against, Account account, Checklist<PointsRefusal> list) {
        Objection objection = against.objection().orElseThrow();
        LedgerFact overdue = new ObjectionFact.ObjectionOverdue(
                against.decision(), objection.reply().closes(), command.stamp().happened());
        if (against.rules().onSilence() == ObjectionRules.Silence.WAITS) {
            return List.of(overdue);
        }
        Objection.Answered silence =
                new Objection.Answered(command.stamp().by(), command.stamp().happened(), "");
        List<LedgerFact> facts = new ArrayList<>();
        facts.add(overdue);
        facts.addAll(upheld(command.stamp().id(), against, account, silence, list));
        return facts;
    }
}
