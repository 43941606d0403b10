package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.Decision;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.PersonId;
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
    /** Whoever decided is neither the person nor whoever recorded it. */
    static final Rule BY_ANOTHER =
            Rule.of("points.deduct.by-another", Slot.id("decided-by"), Slot.id("member"), Slot.id("recorded-by"));
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
    /** What is taken: no more than the standing there is. Holds when nothing is let off. */
    static final Rule TAKEN =
            Rule.of("points.deduct.taken", Slot.points("asked"), Slot.points("standing"), Slot.points("taken"));

    private static final String NOBODY = "-";

    private final Scoring scoring;

    Deducting(Scoring scoring) {
        this.scoring = scoring;
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
        addUnless(recorded.holds(), PointsRefusal.RECORDED_BEFORE_IT_HAPPENED, against);

        Finding why = DEDUCT.says(against.isEmpty())
                .id(command.deed().item().value())
                .day(day)
                .because(weighed.explanation())
                .because(byAnother)
                .because(heard);
        weight.filter(Weight::offence).ifPresent(w -> why.because(finding(w, hearing)));
        why.because(recorded);
        return against.isEmpty()
                ? taken(command, account, weight.orElseThrow(), why)
                : Decision.refused(against.iterator().next(), why.build());
    }

    private Decision<LedgerFact, PointsRefusal> taken(
            LedgerCommand.DeductStanding command, Account account, Weight weight, Finding why) {
        LocalDate day = command.stamp().happened().toLocalDate();
        Points standing = standing(command, account);
        Points taken = weight.asked().compareTo(standing) <= 0 ? weight.asked() : standing;
        if (!account.hasBase()) {
            scoring.baseFinding(day).ifPresent(why::because);
        }
        why.because(TAKEN.says(taken.equals(weight.asked()))
                .points(weight.asked().hundredths())
                .points(standing.hundredths())
                .points(taken.hundredths())
                .build());
        LedgerFact fact = new LedgerFact.StandingDeducted(
                command.stamp().id(),
                command.deed().member(),
                ImmutableDeduction.builder()
                        .item(weight.item())
                        .edition(weight.edition())
                        .on(weight.on())
                        .asked(weight.asked())
                        .taken(taken)
                        .counted(weight.under().stream()
                                .map(tally -> new Counted(tally, taken.hundredths()))
                                .toList())
                        .lastDay(weight.lastDay())
                        .hearing(command.hearing())
                        .build());
        return Decision.accepted(Ledger.withBase(scoring, day, weight.edition(), account, fact), why.build());
    }

    /** The standing there is to take from when the decision is recorded, with the base this very decision is going to give. */
    private Points standing(LedgerCommand.DeductStanding command, Account account) {
        Stamp stamp = command.stamp();
        Points base = account.hasBase()
                ? Points.ZERO
                : scoring.baseOn(stamp.happened().toLocalDate()).orElse(Points.ZERO);
        return account.standing(stamp.recorded().toLocalDate(), base);
    }

    private static Explanation byAnother(LedgerCommand.DeductStanding command) {
        PersonId decidedBy = command.hearing().decidedBy();
        String recordedBy = recorder(command.stamp().by());
        boolean another =
                !decidedBy.equals(command.deed().member()) && !decidedBy.value().equals(recordedBy);
        return BY_ANOTHER
                .says(another)
                .id(decidedBy.value())
                .id(command.deed().member().value())
                .id(recordedBy)
                .build();
    }

    private static String recorder(Actor by) {
        if (by instanceof Actor.Post post) {
            return post.holder().value();
        }
        return by instanceof Actor.Party party ? party.person().value() : NOBODY;
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
