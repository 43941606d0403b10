package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Checklist;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Grounds;
import io.github.governance4j.core.rights.Notice;
import io.github.governance4j.core.rights.ObjectionChecks;
import io.github.governance4j.core.rights.ObjectionRules;
import io.github.governance4j.core.rights.Ruling;
import io.github.governance4j.core.rulebook.EditionId;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Takes an entry back by a new one. No other lot is touched, and no balance goes below zero. */
final class Reversing {
    /** An entry reversed on a day. */
    static final Rule REVERSE = Rule.of("points.reverse", Slot.id("entry"), Slot.day("day"), Slot.text("reason"));
    /** The account has such an entry, and had it on the day. */
    static final Rule FOUND = Rule.of("points.reverse.found", Slot.id("entry"), Slot.day("of"), Slot.day("day"));
    /** The account has no such entry. */
    static final Rule UNKNOWN = Rule.of("points.reverse.unknown", Slot.id("entry"));
    /** It was not reversed before. */
    static final Rule ONCE = Rule.of("points.reverse.once", Slot.id("entry"), Slot.flag("reversed-before"));
    /** What of an award goes, and what stays spent. */
    static final Rule AWARD =
            Rule.of("points.reverse.award", Slot.points("unspent"), Slot.points("shortfall"), Slot.points("standing"));
    /** What of one lot of an opening goes with it, and what stays spent. */
    static final Rule LOT =
            Rule.of("points.reverse.lot", Slot.id("entry"), Slot.points("unspent"), Slot.points("shortfall"));
    /** What of a spending comes back, and what makes up the shortfall of awards reversed since. */
    static final Rule SPENDING = Rule.of("points.reverse.spending", Slot.points("returned"), Slot.points("cancelled"));
    /** What standing comes back. */
    static final Rule DEDUCTION = Rule.of("points.reverse.deduction", Slot.points("restored"));

    /** Whoever takes an award back is a person, did not enter it, and is not affected, nor family. */
    static final Rule BY_ANOTHER = Rule.of(
            "points.reverse.by-another",
            Slot.id("decided-by"),
            Slot.id("entered-by"),
            Slot.text("affected"),
            Slot.text("family"));
    /** Those it burdens are told, and can object. */
    static final Rule TOLD = Rule.of("points.reverse.told", Slot.text("affected"));
    /** Until when they can. */
    static final Rule OBJECTIONS = Rule.of("points.reverse.objections", Slot.day("through"), Slot.day("last-day"));

    /** The objection to a deduction has nothing left to decide. */
    static final Rule ENDS = Rule.of("points.reverse.ends", Slot.id("entry"));

    private static final EditionId NO_EDITION = new EditionId("-");

    private final Scoring scoring;
    private final WorkCalendar calendar;

    Reversing(Scoring scoring, WorkCalendar calendar) {
        this.scoring = scoring;
        this.calendar = calendar;
    }

    Decision<LedgerFact, PointsRefusal> decide(LedgerCommand.Reverse command, Account account) {
        LocalDate day = command.stamp().happened().toLocalDate();
        CommandId of = command.entry();
        Optional<Entry> entry = account.entry(of);
        boolean found = entry.filter(e -> e.day() <= day.toEpochDay()).isPresent();
        Checklist<PointsRefusal> list = Checklist.of(PointsRefusal.class);
        list.check(
                PointsRefusal.ENTRY_UNKNOWN,
                entry.map(e -> FOUND.says(found)
                                .id(of.value())
                                .day(e.day())
                                .day(day)
                                .build())
                        .orElseGet(() -> UNKNOWN.says(false).id(of.value()).build()));
        entry.ifPresent(e -> {
            boolean before = e.reversed() || isTakenBack(e, account);
            list.check(
                    PointsRefusal.ENTRY_REVERSED_BEFORE,
                    ONCE.says(!before).id(of.value()).flag(before).build());
        });
        // Else the passbook, which goes by the day, would meet the reversal before what it reverses was there again.
        List<Entry> lots = entry.map(e -> lots(e, account)).orElse(List.of());
        Objecting.inOrder(lastSpokenOf(of, lots, account), command.stamp())
                .ifPresent(inOrder -> list.check(PointsRefusal.DATED_BEFORE_THE_OBJECTION, inOrder));
        entry.filter(Entry::isAward).ifPresent(award -> {
            list.check(PointsRefusal.NOT_DECIDED_BY_ANOTHER, byAnother(command, award));
            Set<PersonId> affected = affected(command, award);
            list.check(
                    PointsRefusal.NOBODY_TOLD,
                    TOLD.says(!affected.isEmpty())
                            .text(ObjectionChecks.list(affected))
                            .build());
        });
        list.check(PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, Scoring.recorded(command.stamp()));
        return list.decide(
                ok -> REVERSE.says(ok).id(of.value()).day(day).text(command.reason()),
                () -> reversed(command, entry.orElseThrow(), lots, account, list));
    }

    /** The lots of an opening that were not taken back before; none for anything else. */
    private static List<Entry> lots(Entry entry, Account account) {
        List<Entry> lots = new ArrayList<>(0);
        if (entry.kind() == Entry.Kind.OPENING) {
            account.entries().forEach(each -> {
                if (LedgerFact.BalanceBroughtIn.isLotOf(entry.id(), each.id())
                        && !each.reversed()
                        && !isTakenBack(each, account)) {
                    lots.add(each);
                }
            });
        }
        return lots;
    }

    /** Of the decisions about an entry and its lots the one of whose objection something was said last. */
    private static Optional<Burden> lastSpokenOf(CommandId entry, List<Entry> lots, Account account) {
        return Stream.concat(Stream.of(entry), lots.stream().map(Entry::id))
                .flatMap(each -> account.burdens().on(each).stream())
                .filter(burden -> burden.lastSaid().isPresent())
                .max(Comparator.comparing(burden -> burden.lastSaid().orElseThrow()));
    }

    /** Whether it was taken back and is only there because that is objected to. */
    static boolean isTakenBack(Entry entry, Account account) {
        return account.burdens()
                .on(entry.id())
                .filter(burden -> burden.takesBack() && burden.isOpen())
                .isPresent();
    }

    private static Set<PersonId> affected(LedgerCommand.Reverse command, Entry award) {
        Set<PersonId> affected = new TreeSet<>(command.tell());
        award.origin().member().ifPresent(affected::add);
        return affected;
    }

    private static Explanation byAnother(LedgerCommand.Reverse command, Entry award) {
        Optional<PersonId> by = ObjectionChecks.person(command.stamp().by());
        Optional<PersonId> enteredBy = award.origin().enteredBy();
        Set<PersonId> affected = affected(command, award);
        boolean another = by.filter(one -> !enteredBy.filter(one::equals).isPresent()
                        && !affected.contains(one)
                        && !command.family().contains(one))
                .isPresent();
        return BY_ANOTHER
                .says(another)
                .id(by.map(PersonId::value))
                .id(enteredBy.map(PersonId::value))
                .text(ObjectionChecks.list(affected))
                .text(ObjectionChecks.list(command.family()))
                .build();
    }

    private List<LedgerFact> reversed(
            LedgerCommand.Reverse command,
            Entry entry,
            List<Entry> lots,
            Account account,
            Checklist<PointsRefusal> list) {
        return switch (entry.kind()) {
            case AWARD, OPENING -> List.of(award(command, entry, lots, list));
            case SPENDING -> List.of(spending(command, entry, account, list));
            case DEDUCTION -> deduction(command, entry, account, list);
        };
    }

    private LedgerFact award(
            LedgerCommand.Reverse command, Entry award, List<Entry> lots, Checklist<PointsRefusal> list) {
        long unspent = award.remaining();
        long spent = award.spent();
        for (Entry lot : lots) {
            unspent += lot.remaining();
            spent += lot.spent();
        }
        Finding all = AWARD.says(true).points(unspent).points(spent).points(award.standing());
        for (Entry lot : lots) {
            all.because(LOT.says(true)
                    .id(lot.id().value())
                    .points(lot.remaining())
                    .points(lot.spent())
                    .build());
        }
        Explanation gone = all.build();
        ObjectionRules objections =
                scoring.objectionsOn(command.stamp().happened().toLocalDate());
        Notice notice =
                objections.notice(affected(command, award), command.stamp().recorded(), calendar);
        LocalDate lastDay = lastDay(award, lots);
        list.note(gone)
                .note(OBJECTIONS
                        .says(true)
                        .day(notice.objection().orElseThrow().lastDay())
                        .day(lastDay)
                        .because(notice.objection().orElseThrow().explanation())
                        .build());
        Grounds grounds = new Grounds(
                award.origin().edition().orElse(NO_EDITION),
                AWARD.code(),
                gone,
                command.stamp().by(),
                command.reason());
        return new Reversal.OfAward(
                command.stamp().id(),
                award.id(),
                lots.stream().map(Entry::id).toList(),
                command.reason(),
                Points.ofHundredths(unspent),
                Points.ofHundredths(spent),
                Points.ofHundredths(award.standing()),
                award.counted(),
                new Ruling(grounds, notice, lastDay, objections));
    }

    /** The last day on which the award would have counted for anything; for what never lapses, the last a stamp can name. */
    private static LocalDate lastDay(Entry award, List<Entry> lots) {
        LocalDate latest = Stamp.LATEST.toLocalDate();
        long through = award.countsThrough();
        for (Entry lot : lots) {
            through = Math.max(through, lot.countsThrough());
        }
        return through >= latest.toEpochDay() ? latest : LocalDate.ofEpochDay(through);
    }

    private static LedgerFact spending(
            LedgerCommand.Reverse command, Entry spending, Account account, Checklist<PointsRefusal> list) {
        List<LedgerFact.Drawn> returned = new ArrayList<>();
        long back = 0;
        long cancelled = 0;
        for (LedgerFact.Drawn drawn : spending.origin().from()) {
            if (account.entry(drawn.lot()).filter(lot -> !lot.reversed()).isPresent()) {
                returned.add(drawn);
                back += drawn.points().hundredths();
            } else {
                cancelled += drawn.points().hundredths();
            }
        }
        list.note(SPENDING.says(true).points(back).points(cancelled).build());
        return new Reversal.OfSpending(
                command.stamp().id(),
                spending.id(),
                command.stamp().happened().toLocalDate().toEpochDay(),
                command.reason(),
                returned,
                Points.ofHundredths(cancelled));
    }

    private static List<LedgerFact> deduction(
            LedgerCommand.Reverse command, Entry deduction, Account account, Checklist<PointsRefusal> list) {
        list.note(DEDUCTION.says(true).points(deduction.standing()).build());
        LedgerFact reversal = takenOut(command.stamp().id(), deduction, command.reason());
        if (account.burdens().by(deduction.id()).filter(Burden::isOpen).isEmpty()) {
            return List.of(reversal);
        }
        list.note(ENDS.says(true).id(deduction.id().value()).build());
        return List.of(
                reversal,
                new ObjectionFact.ObjectionEnded(
                        deduction.id(),
                        ObjectionFact.Cause.TAKEN_BACK,
                        command.stamp().happened().toLocalDate().toEpochDay()));
    }

    /** A deduction as if it had never been. */
    static Reversal.OfDeduction takenOut(CommandId id, Entry deduction, String reason) {
        return new Reversal.OfDeduction(
                id, deduction.id(), reason, Points.ofHundredths(deduction.standing()), deduction.counted());
    }
}
