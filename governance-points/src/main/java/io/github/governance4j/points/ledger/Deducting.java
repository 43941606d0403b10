package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
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
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Scoring;
import io.github.governance4j.points.scoring.Weight;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Lowers standing for a breach, once the person was heard. Lots are never touched. */
final class Deducting {
    /** A deduction under an item, for a breach on a day. */
    static final Rule DEDUCT = Rule.of("points.deduct", Slot.id("item"), Slot.day("day"));
    /** Whoever decided is neither the person, nor their family, nor whoever recorded it. */
    static final Rule BY_ANOTHER = Rule.of(
            "points.deduct.by-another",
            Slot.id("decided-by"),
            Slot.id("member"),
            Slot.id("recorded-by"),
            Slot.text("family"));
    /** The person was told after the breach, and the time to reply was over when it was recorded. */
    static final Rule HEARD = Rule.of(
            "points.deduct.heard",
            Slot.day("day"),
            Slot.day("noticed"),
            Slot.day("replies-through"),
            Slot.day("recorded"));
    /** The authority that may find an offence has found one. */
    static final Rule FOUND = Rule.of("points.deduct.finding", Slot.text("finding"));
    /** Nobody who may find an offence has found one. */
    static final Rule NOT_FOUND = Rule.of("points.deduct.no-finding", Slot.id("item"));
    /** It ends by itself. */
    static final Rule ENDS = Rule.of("points.deduct.ends", Slot.day("last-day"));
    /** Nothing says when it ends. */
    static final Rule ENDLESS = Rule.of("points.deduct.endless", Slot.id("item"));
    /** What is taken from standing, and until when that can be objected to. */
    static final Rule TAKEN = Rule.of("points.deduct.taken", Slot.points("points"), Slot.day("objections-through"));

    private final Scoring scoring;
    private final WorkCalendar calendar;

    Deducting(Scoring scoring, WorkCalendar calendar) {
        this.scoring = scoring;
        this.calendar = calendar;
    }

    Decision<LedgerFact, PointsRefusal> decide(LedgerCommand.DeductStanding command, Account account) {
        Stamp stamp = command.stamp();
        LocalDate day = stamp.happened().toLocalDate();
        Hearing hearing = command.hearing();
        Explanation byAnother = byAnother(command);
        Explanation heard = heard(stamp, hearing);
        Explanation recorded = Scoring.recorded(stamp);
        Decision<Weight, PointsRefusal> weighed =
                scoring.weigh(command.deed(), stamp, standing(command, account), account);
        Optional<Weight> weight = weighed.facts().stream().findFirst();
        boolean found =
                weight.filter(Weight::offence).isEmpty() || hearing.finding().isPresent();

        Set<PointsRefusal> against = EnumSet.noneOf(PointsRefusal.class);
        weighed.fold(ok -> true, no -> against.add(no.reason()));
        addUnless(byAnother.holds(), PointsRefusal.NOT_DECIDED_BY_ANOTHER, against);
        addUnless(heard.holds(), PointsRefusal.REPLY_STILL_OPEN, against);
        addUnless(found, PointsRefusal.FINDING_MISSING, against);
        addUnless(weight.filter(w -> w.lastDay().isEmpty()).isEmpty(), PointsRefusal.NO_LAST_DAY, against);
        addUnless(recorded.holds(), PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, against);

        Finding why = DEDUCT.says(against.isEmpty())
                .id(command.deed().item().value())
                .day(day)
                .because(weighed.explanation())
                .because(byAnother)
                .because(heard);
        weight.filter(Weight::offence).ifPresent(w -> why.because(finding(w, hearing)));
        weight.ifPresent(w -> why.because(ends(w)));
        why.because(recorded);
        return against.isEmpty()
                ? taken(command, account, weight.orElseThrow(), weighed.explanation(), why)
                : Decision.refused(against.iterator().next(), why.build());
    }

    private Decision<LedgerFact, PointsRefusal> taken(
            LedgerCommand.DeductStanding command, Account account, Weight weight, Explanation evidence, Finding why) {
        Stamp stamp = command.stamp();
        LocalDate day = stamp.happened().toLocalDate();
        boolean bringsBase = bringsBase(account);
        if (bringsBase) {
            scoring.baseFinding(day).ifPresent(why::because);
        }
        ObjectionRules objections = scoring.objectionsOn(day);
        Notice notice = objections.notice(Set.of(command.deed().member()), stamp.recorded(), calendar);
        long lastDay = weight.lastDay().orElseThrow();
        why.because(TAKEN.says(true)
                .points(weight.asked().hundredths())
                .day(notice.objection().orElseThrow().lastDay())
                .because(notice.objection().orElseThrow().explanation())
                .build());
        Grounds grounds = new Grounds(
                weight.edition(),
                weight.item().value(),
                evidence,
                decidedBy(command),
                command.hearing().words());
        LedgerFact fact = new LedgerFact.StandingDeducted(
                stamp.id(),
                command.deed().member(),
                ImmutableDeduction.builder()
                        .item(weight.item())
                        .edition(weight.edition())
                        .on(weight.on())
                        .points(weight.asked())
                        .counted(weight.under().stream()
                                .map(tally -> new Counted(tally, weight.asked().hundredths()))
                                .toList())
                        .lastDay(lastDay)
                        .hearing(command.hearing())
                        .ruling(new Ruling(grounds, notice, LocalDate.ofEpochDay(lastDay), objections))
                        .build());
        Optional<LedgerFact> base = scoring.baseOn(day)
                .filter(any -> bringsBase)
                .map(given -> new LedgerFact.BaseGiven(weight.edition(), given, false));
        return Decision.accepted(Ledger.after(base, fact), why.build());
    }

    /** The base is there from the beginning, so a first deduction takes from it; an award settles it. */
    private static boolean bringsBase(Account account) {
        return !account.hasBase() && !account.baseBrought().isPositive();
    }

    /** The standing there is for an item that takes all, with the base this very decision is going to give. */
    private Points standing(LedgerCommand.DeductStanding command, Account account) {
        Stamp stamp = command.stamp();
        Points base = bringsBase(account)
                ? scoring.baseOn(stamp.happened().toLocalDate()).orElse(Points.ZERO)
                : Points.ZERO;
        return account.leastStanding(stamp.recorded().toLocalDate(), base);
    }

    /** As the one who holds the post, where they recorded the decision themselves. */
    private static Actor decidedBy(LedgerCommand.DeductStanding command) {
        PersonId decided = command.hearing().decidedBy();
        Actor by = command.stamp().by();
        return ObjectionChecks.person(by).filter(decided::equals).isPresent() ? by : new Actor.Party(decided);
    }

    private static Explanation byAnother(LedgerCommand.DeductStanding command) {
        Hearing hearing = command.hearing();
        PersonId member = command.deed().member();
        boolean another = !hearing.decidedBy().equals(member)
                && !hearing.decidedBy().equals(hearing.recordedBy())
                && !hearing.family().contains(hearing.decidedBy());
        return BY_ANOTHER
                .says(another)
                .id(hearing.decidedBy().value())
                .id(member.value())
                .id(hearing.recordedBy().value())
                .text(ObjectionChecks.list(hearing.family()))
                .build();
    }

    private static Explanation ends(Weight weight) {
        return weight.lastDay().isPresent()
                ? ENDS.says(true).day(weight.lastDay().getAsLong()).build()
                : ENDLESS.says(false).id(weight.item().value()).build();
    }

    private static Explanation heard(Stamp stamp, Hearing hearing) {
        LocalDate day = stamp.happened().toLocalDate();
        LocalDate recorded = stamp.recorded().toLocalDate();
        boolean holds =
                !hearing.noticed().isBefore(day) && hearing.repliesThrough().isBefore(recorded);
        return HEARD.says(holds)
                .day(day)
                .day(hearing.noticed())
                .day(hearing.repliesThrough())
                .day(recorded)
                .build();
    }

    private static Explanation finding(Weight weight, Hearing hearing) {
        return hearing.finding()
                .map(text -> FOUND.says(true).text(text).build())
                .orElseGet(() -> NOT_FOUND.says(false).id(weight.item().value()).build());
    }

    private static void addUnless(boolean holds, PointsRefusal reason, Set<PointsRefusal> against) {
        if (!holds) {
            against.add(reason);
        }
    }
}
