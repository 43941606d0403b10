package io.github.governance4j.points.statement;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.ledger.LedgerCommand;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the lines of one passbook. Goes through the facts by the day they happened, and does what lapses by itself on its own day,
 * recorded or not: that is how balances are judged. Used once.
 */
final class Writing {
    private static final CommandId CLOCK = CommandId.ofTimer("passbook");

    private final Ledger ledger = Ledger.over(Editions.none());
    private final Telling telling = new Telling();
    private final Function<CommandId, Optional<Explanation>> why;
    private final LocalDate asOf;
    private final LocalDateTime known;
    private final List<Written> written = new ArrayList<>();
    private final NavigableSet<LocalDate> ends = new TreeSet<>();
    private Account account = ledger.initial();

    Writing(Function<CommandId, Optional<Explanation>> why, LocalDate asOf, LocalDateTime known) {
        this.why = why;
        this.asOf = asOf;
        this.known = known;
    }

    List<StatementLine> lines(List<StoredFact> facts, List<Statement.Declined> declined) {
        List<Dated> dated = dated(facts, declined);
        dated.forEach(one -> one.fact().ifPresent(this::rememberEnds));
        for (Dated one : dated) {
            lapseThrough(one.day());
            one.fact()
                    .ifPresentOrElse(
                            fact -> write(one, fact), () -> one.declined().ifPresent(claim -> write(one, claim)));
        }
        lapseThrough(asOf);
        return written.stream().map(line -> line.line(account)).toList();
    }

    /** What is in, by the day it happened and then as recorded; the base stands first, since it is there from the beginning. */
    private List<Dated> dated(List<StoredFact> facts, List<Statement.Declined> declined) {
        List<Dated> all = new ArrayList<>();
        List<Dated> bases = new ArrayList<>();
        BySilence bySilence = new BySilence();
        for (StoredFact kept : facts) {
            LedgerFact fact = (LedgerFact) kept.fact();
            Dated one = bySilence.dated(kept.stamp(), fact);
            if (fact instanceof LedgerFact.BaseGiven && isKnown(one)) {
                bases.add(one);
            } else if (!isOfTheClock(fact) && isIn(one)) {
                all.add(one);
            }
        }
        for (Statement.Declined claim : declined) {
            Dated one = new Dated(
                    claim.stamp().recorded().toLocalDate(), claim.stamp(), Optional.empty(), Optional.of(claim));
            if (isIn(one)) {
                all.add(one);
            }
        }
        all.sort(Comparator.comparing(Dated::day));
        LocalDate first = first(all, bases);
        all.addAll(0, bases.stream().map(base -> base.on(first)).toList());
        return all;
    }

    /** The first day anything is of, no later than the day asked for. */
    private LocalDate first(List<Dated> all, List<Dated> bases) {
        return Stream.concat(all.stream(), bases.stream())
                .map(Dated::day)
                .filter(day -> day.isBefore(asOf))
                .min(Comparator.naturalOrder())
                .orElse(asOf);
    }

    private boolean isKnown(Dated one) {
        return !one.stamp().recorded().isAfter(known);
    }

    private boolean isIn(Dated one) {
        return isKnown(one) && !one.day().isAfter(asOf);
    }

    /** What only records that something ran out, which is told on its own day. */
    private static boolean isOfTheClock(LedgerFact fact) {
        return fact instanceof LedgerFact.LotsLapsed
                || fact instanceof LedgerFact.LapseCorrected
                || (fact instanceof ObjectionFact.ObjectionEnded ended && ended.cause() == ObjectionFact.Cause.RAN_OUT);
    }

    private void rememberEnds(LedgerFact fact) {
        if (fact instanceof LedgerFact.DeedScored scored) {
            scored.score().lastDay().ifPresent(this::rememberEnd);
            scored.score().standingLastDay().ifPresent(this::rememberEnd);
        } else if (fact instanceof ObjectionFact.ScoreMadeUp made) {
            made.more().lastDay().ifPresent(this::rememberEnd);
            made.more().standingLastDay().ifPresent(this::rememberEnd);
        } else if (fact instanceof LedgerFact.BalanceBroughtIn broughtIn) {
            broughtIn.opening().lots().forEach(lot -> lot.lastDay().ifPresent(this::rememberEnd));
        } else if (fact instanceof LedgerFact.StandingDeducted deducted) {
            rememberEnd(deducted.deduction().lastDay());
        } else if (fact instanceof Reversal.OfAward reversed) {
            rememberEnd(reversed.lastDay().toEpochDay());
        }
    }

    private void rememberEnd(long lastDay) {
        ends.add(LocalDate.ofEpochDay(lastDay + 1));
    }

    /** Does what has run out by the beginning of a day, each on its own. */
    private void lapseThrough(LocalDate day) {
        while (!ends.isEmpty() && !ends.first().isAfter(day)) {
            lapse(ends.pollFirst(), true);
        }
    }

    private void lapse(LocalDate day, boolean tellingLots) {
        LocalDateTime at = day.atStartOfDay();
        if (!Stamp.canName(at)) {
            return;
        }
        ledger.decide(new LedgerCommand.LapseLots(Stamp.timer(CLOCK, at, at)), account)
                .fold(
                        ok -> {
                            ok.facts().forEach(fact -> lapsed(fact, at, ok.explanation(), tellingLots));
                            return true;
                        },
                        nothing -> false);
    }

    private void lapsed(LedgerFact fact, LocalDateTime at, Explanation reason, boolean tellingLots) {
        Account before = account;
        account = ledger.evolve(account, fact);
        Stamp stamp = Stamp.timer(CLOCK, at, at);
        if (!(fact instanceof LedgerFact.LotsLapsed lots)) {
            telling.of(fact, stamp).ifPresent(told -> add(told, at.toLocalDate(), stamp, Optional.of(reason)));
        } else if (tellingLots) {
            tell(lots, before, stamp, reason);
        }
    }

    /** One line for each lot. All are over at once; the balances take them in turn, so that each line says what it took. */
    private void tell(LedgerFact.LotsLapsed lots, Account before, Stamp stamp, Explanation reason) {
        LocalDate day = stamp.happened().toLocalDate();
        Points still = Points.ZERO;
        for (LedgerFact.LapsedLot lot : lots.lots()) {
            still = still.plus(spendable(lot));
        }
        Account soFar = before;
        for (LedgerFact.LapsedLot lot : lots.lots()) {
            soFar = ledger.evolve(soFar, new LedgerFact.LotsLapsed(lots.on(), List.of(lot)));
            still = still.minus(spendable(lot));
            written.add(new Written(
                    telling.lapsed(lot, CLOCK, before),
                    day,
                    stamp.recorded(),
                    account.redeemable(day).plus(still),
                    soFar.standing(day.minusDays(1)),
                    Optional.of(of(lot.entry(), reason))));
        }
    }

    private static Points spendable(LedgerFact.LapsedLot lot) {
        return lot.part() == LedgerFact.Part.REDEEMABLE ? lot.remaining() : Points.ZERO;
    }

    /** The finding about one lot, of the reason for all that lapsed with it. */
    private static Explanation of(CommandId entry, Explanation reason) {
        for (Explanation lots : reason.because()) {
            for (Explanation lot : lots.because()) {
                if (lot.facts().stream()
                        .anyMatch(fact ->
                                fact.name().equals("entry") && fact.word().equals(entry.value()))) {
                    return lot;
                }
            }
        }
        return reason;
    }

    private void write(Dated one, LedgerFact fact) {
        Account before = account;
        account = ledger.evolve(before, fact);
        telling.of(fact, one.stamp())
                .map(line -> line.changes() ? line.amounting(gained(before, one.day())) : line)
                .ifPresent(line -> add(
                        line,
                        one.day(),
                        one.stamp(),
                        BySilence.reason(why.apply(one.stamp().id()), one, fact)));
        // What came back to a lot whose last day is over is gone at once.
        lapse(one.day(), false);
    }

    /** What can be spent more than before; where that is the same, how much more standing there is. */
    private long gained(Account before, LocalDate day) {
        long points = account.redeemable(day).minus(before.redeemable(day)).hundredths();
        return points != 0
                ? points
                : account.standing(day).minus(before.standing(day)).hundredths();
    }

    private void write(Dated one, Statement.Declined claim) {
        Told told = Told.of(
                        LineKind.CLAIM_DECLINED,
                        claim.stamp().id(),
                        0,
                        claim.stamp().by())
                .under(Optional.of(claim.item()))
                .burdening(claim.decision());
        Explanation reason = claim.decision().grounds().evidence();
        add(
                told,
                one.day(),
                one.stamp(),
                Optional.of(why.apply(claim.stamp().id()).orElse(reason)));
    }

    private void add(Told told, LocalDate day, Stamp stamp, Optional<Explanation> reason) {
        written.add(new Written(told, day, stamp.recorded(), account.redeemable(day), account.standing(day), reason));
    }

    /** One fact that is in, or one declined claim. */
    record Dated(LocalDate day, Stamp stamp, Optional<LedgerFact> fact, Optional<Statement.Declined> declined) {
        Dated on(LocalDate other) {
            return new Dated(other, stamp, fact, declined);
        }
    }
}
