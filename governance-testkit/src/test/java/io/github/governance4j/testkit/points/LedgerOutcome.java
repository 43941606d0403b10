package io.github.governance4j.testkit.points;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.Deadline;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import io.github.governance4j.points.scoring.Counted;
import io.github.governance4j.points.scoring.Score;
import io.github.governance4j.points.scoring.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every amount, limit and date in the facts of one command, by the names the outsiders use. */
final class LedgerOutcome implements LedgerFact.Cases<Boolean> {
    private final Map<String, Long> outcome = new HashMap<>();

    Map<String, Long> of(Iterable<LedgerFact> facts) {
        facts.forEach(fact -> fact.match(this));
        return outcome;
    }

    private Boolean put(String name, long value) {
        outcome.put(name, value);
        return true;
    }

    @Override
    public Boolean baseGiven(LedgerFact.BaseGiven fact) {
        return put("base", fact.base().hundredths());
    }

    @Override
    public Boolean deedScored(LedgerFact.DeedScored fact) {
        Score score = fact.score();
        put("item " + score.item(), 1);
        put("granted", score.granted().hundredths());
        put("lost", score.lost().hundredths());
        put("redeemable", score.redeemable() ? 1 : 0);
        score.lastDay().ifPresent(day -> put("last-day", day));
        score.standingLastDay().ifPresent(day -> put("standing-last-day", day));
        return put(score.counted());
    }

    private Boolean put(List<Counted> all) {
        for (Counted counted : all) {
            Tally tally = counted.tally();
            put(
                    tally.kind() + " " + tally.name() + " " + tally.period() + " "
                            + LocalDate.ofEpochDay(tally.start()) + " "
                            + tally.member().map(PersonId::value).orElse(""),
                    counted.amount());
        }
        return true;
    }

    @Override
    public Boolean pointsSpent(LedgerFact.PointsSpent fact) {
        put("spent", fact.points().hundredths());
        fact.from().forEach(drawn -> put("drawn " + drawn.lot(), drawn.points().hundredths()));
        return true;
    }

    @Override
    public Boolean standingDeducted(LedgerFact.StandingDeducted fact) {
        put("points", fact.deduction().points().hundredths());
        put("last-day", fact.deduction().lastDay());
        put("burdens-through", fact.lastDay().toEpochDay());
        put("objections-through", day(fact.notice().objection()));
        return put(fact.deduction().counted());
    }

    @Override
    public Boolean balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
        put(
                "redeemable",
                fact.opening().lots().stream()
                        .mapToLong(lot -> lot.points().hundredths())
                        .sum());
        return put("standing", fact.opening().standing().hundredths());
    }

    @Override
    public Boolean awardReversed(Reversal.OfAward fact) {
        put("unspent", fact.unspent().hundredths());
        put("shortfall", fact.shortfall().hundredths());
        put("burdens-through", fact.lastDay().toEpochDay());
        put("objections-through", day(fact.notice().objection()));
        return put("standing", fact.standing().hundredths());
    }

    private static long day(Optional<Deadline> until) {
        return until.orElseThrow().lastDay().toEpochDay();
    }

    @Override
    public Boolean objectionRaised(ObjectionFact.ObjectionRaised fact) {
        put("reply-through", day(Optional.of(fact.objection().reply())));
        return put(fact.back());
    }

    private Boolean put(ObjectionFact.Share share) {
        put("unspent", share.unspent().hundredths());
        put("shortfall", share.shortfall().hundredths());
        return put("standing", share.standing().hundredths());
    }

    @Override
    public Boolean objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
        return put("upheld", 1);
    }

    @Override
    public Boolean scoreMadeUp(ObjectionFact.ScoreMadeUp fact) {
        return put("made up " + fact.of(), fact.more().granted().hundredths());
    }

    @Override
    public Boolean objectionRejected(ObjectionFact.ObjectionRejected fact) {
        put("upheld", 0);
        return put(fact.gone());
    }

    @Override
    public Boolean objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
        return put(fact.gone());
    }

    @Override
    public Boolean objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
        return put("overdue", 1);
    }

    @Override
    public Boolean objectionEnded(ObjectionFact.ObjectionEnded fact) {
        return put("ended " + fact.entry(), 1);
    }

    @Override
    public Boolean spendReversed(Reversal.OfSpending fact) {
        put(
                "returned",
                fact.returned().stream()
                        .mapToLong(drawn -> drawn.points().hundredths())
                        .sum());
        return put("cancelled", fact.cancelled().hundredths());
    }

    @Override
    public Boolean deductionReversed(Reversal.OfDeduction fact) {
        return put("restored", fact.restored().hundredths());
    }

    @Override
    public Boolean lotsLapsed(LedgerFact.LotsLapsed fact) {
        put("day", fact.on());
        for (LedgerFact.LapsedLot lot : fact.lots()) {
            String code = switch (lot.part()) {
                case REDEEMABLE -> "points.lapsed.lot";
                case STANDING -> "points.lapsed.standing";
                case DEDUCTION -> "points.lapsed.deduction";
            };
            put(code + " " + lot.entry(), lot.remaining().hundredths());
        }
        return true;
    }

    @Override
    public Boolean lapseCorrected(LedgerFact.LapseCorrected fact) {
        fact.lots().forEach(lot -> put("corrected " + lot.lot(), lot.points().hundredths()));
        return true;
    }
}
