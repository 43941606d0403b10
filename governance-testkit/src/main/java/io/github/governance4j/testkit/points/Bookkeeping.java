package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes one account's books once more, fact by fact, for {@link Reckoning} to read. Hundredths throughout. */
final class Bookkeeping implements LedgerFact.Cases<Bookkeeping> {
    final Map<CommandId, BookLine> lines = new LinkedHashMap<>();
    private final Map<CommandId, CommandId> decisions = new LinkedHashMap<>();
    private final Map<CommandId, List<CommandId>> lots = new LinkedHashMap<>();
    long base;
    long granted;
    long lapsed;
    long withdrawn;

    Optional<BookLine> line(CommandId id) {
        return Optional.ofNullable(lines.get(id));
    }

    @Override
    public Bookkeeping baseGiven(LedgerFact.BaseGiven fact) {
        base += fact.base().hundredths();
        return this;
    }

    @Override
    public Bookkeeping deedScored(LedgerFact.DeedScored fact) {
        long points = fact.score().granted().hundredths();
        BookLine line = new BookLine(
                fact.entry(),
                fact.score().earned(),
                fact.score().lastDay(),
                fact.score().standingLastDay(),
                List.of());
        line.stands = points;
        return fact.score().redeemable() ? add(line, points) : add(line, 0);
    }

    @Override
    public Bookkeeping pointsSpent(LedgerFact.PointsSpent fact) {
        for (LedgerFact.Drawn drawn : fact.from()) {
            line(drawn.lot()).ifPresent(line -> {
                line.held -= drawn.points().hundredths();
                line.spent += drawn.points().hundredths();
            });
        }
        return add(new BookLine(fact.entry(), fact.day(), OptionalLong.empty(), OptionalLong.empty(), fact.from()), 0);
    }

    @Override
    public Bookkeeping standingDeducted(LedgerFact.StandingDeducted fact) {
        BookLine line = new BookLine(
                fact.entry(),
                fact.deduction().on(),
                OptionalLong.empty(),
                OptionalLong.of(fact.deduction().lastDay()),
                List.of());
        line.stands = -fact.deduction().points().hundredths();
        decisions.put(fact.entry(), fact.entry());
        return add(line, 0);
    }

    @Override
    public Bookkeeping balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
        BookLine standing =
                new BookLine(fact.entry(), fact.day(), OptionalLong.empty(), OptionalLong.empty(), List.of());
        standing.stands = fact.opening().standing().hundredths();
        add(standing, 0);
        for (int i = 0; i < fact.opening().lots().size(); i++) {
            OptionalLong last = fact.opening().lots().get(i).lastDay();
            add(
                    new BookLine(fact.lotEntry(i), fact.day(), last, OptionalLong.empty(), List.of()),
                    fact.opening().lots().get(i).points().hundredths());
        }
        return this;
    }

    @Override
    public Bookkeeping awardReversed(Reversal.OfAward fact) {
        decisions.put(fact.entry(), fact.of());
        lots.put(fact.entry(), fact.lots());
        line(fact.of()).ifPresent(this::takeBack);
        fact.lots().forEach(lot -> line(lot).ifPresent(this::takeBack));
        return this;
    }

    private void takeBack(BookLine line) {
        withdrawn += line.held;
        line.takeBack();
    }

    @Override
    public Bookkeeping spendReversed(Reversal.OfSpending fact) {
        line(fact.of()).ifPresent(spending -> {
            spending.reversed = true;
            spending.from.forEach(this::comeBack);
        });
        return this;
    }

    private void comeBack(LedgerFact.Drawn drawn) {
        line(drawn.lot()).ifPresent(line -> {
            long points = drawn.points().hundredths();
            line.spent -= points;
            line.held += line.reversed ? 0 : points;
            line.heldBefore += line.reversed ? points : 0;
            withdrawn += line.reversed ? points : 0;
        });
    }

    @Override
    public Bookkeeping deductionReversed(Reversal.OfDeduction fact) {
        line(fact.of()).ifPresent(line -> {
            line.stands = 0;
            line.reversed = true;
            line.suspended = false;
        });
        return this;
    }

    @Override
    public Bookkeeping lotsLapsed(LedgerFact.LotsLapsed fact) {
        for (LedgerFact.LapsedLot lot : fact.lots()) {
            line(lot.entry()).ifPresent(line -> {
                long points = lot.remaining().hundredths();
                switch (lot.part()) {
                    case REDEEMABLE -> {
                        line.held -= points;
                        line.lapsed += points;
                        lapsed += points;
                    }
                    case STANDING -> line.stands -= points;
                    case DEDUCTION -> line.stands += points;
                }
            });
        }
        return this;
    }

    @Override
    public Bookkeeping lapseCorrected(LedgerFact.LapseCorrected fact) {
        for (LedgerFact.Drawn lot : fact.lots()) {
            line(lot.lot()).ifPresent(line -> {
                // Where its lapse lies after the day asked for, nothing of it has lapsed yet.
                long points = Math.min(line.lapsed, lot.points().hundredths());
                line.held += points;
                line.lapsed -= points;
                lapsed -= points;
            });
        }
        return this;
    }

    private Optional<BookLine> objectedTo(ObjectionFact fact) {
        return Optional.ofNullable(decisions.get(fact.entry())).flatMap(this::line);
    }

    /** The lots of an opening that was taken back whole. */
    private List<BookLine> lotsOf(ObjectionFact fact) {
        return lots.getOrDefault(fact.entry(), List.of()).stream()
                .flatMap(lot -> line(lot).stream())
                .toList();
    }

    private void giveBack(BookLine line) {
        line.giveBack();
        withdrawn -= line.held;
    }

    private static boolean isDeduction(ObjectionFact fact, BookLine line) {
        return line.id.equals(fact.entry());
    }

    @Override
    public Bookkeeping objectionRaised(ObjectionFact.ObjectionRaised fact) {
        objectedTo(fact).ifPresent(line -> {
            line.objectedTo = true;
            if (isDeduction(fact, line)) {
                line.suspended = true;
            } else {
                giveBack(line);
            }
        });
        lotsOf(fact).forEach(this::giveBack);
        return this;
    }

    @Override
    public Bookkeeping objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
        objectedTo(fact).ifPresent(line -> line.objectedTo = false);
        return this;
    }

    @Override
    public Bookkeeping scoreMadeUp(ObjectionFact.ScoreMadeUp fact) {
        line(fact.of()).ifPresent(line -> {
            long points = fact.more().granted().hundredths();
            long held = fact.more().redeemable() ? points : 0;
            line.stands += points;
            line.held += held;
            granted += held;
        });
        return this;
    }

    @Override
    public Bookkeeping objectionRejected(ObjectionFact.ObjectionRejected fact) {
        return standsAgain(fact);
    }

    @Override
    public Bookkeeping objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
        return standsAgain(fact);
    }

    private Bookkeeping standsAgain(ObjectionFact fact) {
        objectedTo(fact).ifPresent(line -> {
            line.objectedTo = false;
            line.suspended = false;
            if (!isDeduction(fact, line)) {
                takeBack(line);
            }
        });
        lotsOf(fact).forEach(this::takeBack);
        return this;
    }

    @Override
    public Bookkeeping objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
        return this;
    }

    @Override
    public Bookkeeping objectionEnded(ObjectionFact.ObjectionEnded fact) {
        objectedTo(fact).ifPresent(line -> line.objectedTo = false);
        return this;
    }

    private Bookkeeping add(BookLine line, long points) {
        line.held = points;
        granted += points;
        lines.put(line.id, line);
        return this;
    }
}
