package io.github.governance4j.testkit.points;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.Lot;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/** One account's books kept once more, line by line from its facts, to hold the account against. Hundredths throughout. */
final class Reckoning implements LedgerFact.Cases<Reckoning> {
    private static final long NEVER = Long.MAX_VALUE;

    private final Map<CommandId, Line> lines = new LinkedHashMap<>();
    private final Map<CommandId, CommandId> decisions = new LinkedHashMap<>();
    private long base;
    private long granted;
    private long lapsed;
    private long withdrawn;

    /** One entry. {@code stands} is below zero for a deduction. */
    static final class Line {
        final CommandId id;
        final long day;
        final OptionalLong lastDay;
        final OptionalLong standingLastDay;
        final List<LedgerFact.Drawn> from;
        long held;
        long lapsed;
        long spent;
        long stands;
        boolean reversed;
        boolean suspended;
        boolean objectedTo;
        private long heldBefore;
        private long stoodBefore;

        private Line(
                CommandId id,
                long day,
                OptionalLong lastDay,
                OptionalLong standingLastDay,
                List<LedgerFact.Drawn> from) {
            this.id = id;
            this.day = day;
            this.lastDay = lastDay;
            this.standingLastDay = standingLastDay;
            this.from = from;
        }

        private static boolean counts(OptionalLong lastDay, long day) {
            return lastDay.orElse(NEVER) >= day;
        }

        /** What of it could be spent on a day; what was recorded as lapsed since was still there then. */
        long spendable(long on) {
            return day <= on && counts(lastDay, on) && !reversed ? held + lapsed : 0;
        }

        private boolean standsOn(long on) {
            return day <= on && counts(standingLastDay, on);
        }

        private void takeBack() {
            heldBefore = held;
            stoodBefore = stands;
            held = 0;
            stands = 0;
            reversed = true;
        }

        private void giveBack() {
            held = heldBefore;
            stands = stoodBefore;
            reversed = false;
        }

        private Lot lot(long points) {
            return new Lot(id, Points.ofHundredths(points), lastDay);
        }
    }

    static Reckoning of(List<LedgerFact> facts) {
        Reckoning books = new Reckoning();
        facts.forEach(fact -> fact.match(books));
        return books;
    }

    void book(LedgerFact fact) {
        fact.match(this);
    }

    Optional<Line> line(CommandId id) {
        return Optional.ofNullable(lines.get(id));
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** The lots that could be drawn on, in the order to draw them. */
    List<Lot> spendable(long day) {
        return lots(line -> line.spendable(day));
    }

    /** The lots that hold something, whether their last day is over or not. */
    List<Lot> lots() {
        return lots(line -> line.held);
    }

    private List<Lot> lots(ToLongFunction<Line> held) {
        List<Lot> lots = new ArrayList<>();
        for (Line line : lines.values()) {
            if (held.applyAsLong(line) > 0) {
                lots.add(line.lot(held.applyAsLong(line)));
            }
        }
        lots.sort(Comparator.comparingLong(lot -> lot.lastDay().orElse(NEVER)));
        return lots;
    }

    long redeemable(long day) {
        return spendable(day).stream()
                .mapToLong(lot -> lot.remaining().hundredths())
                .sum();
    }

    /** The standing on a day, were a base given besides. */
    long standing(long day, long more) {
        long sum = base + more;
        for (Line line : lines.values()) {
            sum += line.standsOn(day) && !line.suspended ? line.stands : 0;
        }
        return Math.max(0, sum);
    }

    /** The same, were every open objection rejected; what an item that takes all takes. */
    long leastStanding(long day, long more) {
        long sum = base + more;
        for (Line line : lines.values()) {
            // A deduction counts although it is objected to, an award that is there only because of an objection does
            // not.
            sum += line.standsOn(day) && !(line.objectedTo && line.stands > 0) ? line.stands : 0;
        }
        return Math.max(0, sum);
    }

    long held() {
        return lines.values().stream().mapToLong(line -> line.held).sum();
    }

    long recordedStanding() {
        return base + lines.values().stream().mapToLong(line -> line.stands).sum();
    }

    /** What was granted to spend, or brought in. */
    long granted() {
        return granted;
    }

    /** What was spent and has not come back, of awards reversed since or not. */
    long spent() {
        return lines.values().stream().mapToLong(line -> line.spent).sum();
    }

    long lapsed() {
        return lapsed;
    }

    long withdrawn() {
        return withdrawn;
    }

    /** What has lapsed by a day, in no particular order. */
    List<LedgerFact.LapsedLot> lapsedBy(long day) {
        List<LedgerFact.LapsedLot> over = new ArrayList<>();
        for (Line line : lines.values()) {
            if (line.held > 0 && !Line.counts(line.lastDay, day)) {
                over.add(over(line, LedgerFact.Part.REDEEMABLE, line.lastDay, line.held));
            }
            if (line.stands != 0 && !Line.counts(line.standingLastDay, day)) {
                LedgerFact.Part part = line.stands > 0 ? LedgerFact.Part.STANDING : LedgerFact.Part.DEDUCTION;
                over.add(over(line, part, line.standingLastDay, Math.abs(line.stands)));
            }
        }
        return over;
    }

    private static LedgerFact.LapsedLot over(Line line, LedgerFact.Part part, OptionalLong last, long left) {
        return new LedgerFact.LapsedLot(line.id, part, last.orElseThrow(), Points.ofHundredths(left));
    }

    @Override
    public Reckoning baseGiven(LedgerFact.BaseGiven fact) {
        base += fact.base().hundredths();
        return this;
    }

    @Override
    public Reckoning deedScored(LedgerFact.DeedScored fact) {
        long points = fact.score().granted().hundredths();
        Line line = new Line(
                fact.entry(),
                fact.score().earned(),
                fact.score().lastDay(),
                fact.score().standingLastDay(),
                List.of());
        line.stands = points;
        return fact.score().redeemable() ? add(line, points) : add(line, 0);
    }

    @Override
    public Reckoning pointsSpent(LedgerFact.PointsSpent fact) {
        for (LedgerFact.Drawn drawn : fact.from()) {
            line(drawn.lot()).ifPresent(line -> {
                line.held -= drawn.points().hundredths();
                line.spent += drawn.points().hundredths();
            });
        }
        return add(new Line(fact.entry(), fact.day(), OptionalLong.empty(), OptionalLong.empty(), fact.from()), 0);
    }

    @Override
    public Reckoning standingDeducted(LedgerFact.StandingDeducted fact) {
        Line line = new Line(
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
    public Reckoning balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
        Line standing = new Line(fact.entry(), fact.day(), OptionalLong.empty(), OptionalLong.empty(), List.of());
        standing.stands = fact.opening().standing().hundredths();
        add(standing, 0);
        for (int i = 0; i < fact.opening().lots().size(); i++) {
            OptionalLong last = fact.opening().lots().get(i).lastDay();
            add(
                    new Line(fact.lotEntry(i), fact.day(), last, OptionalLong.empty(), List.of()),
                    fact.opening().lots().get(i).points().hundredths());
        }
        return this;
    }

    @Override
    public Reckoning awardReversed(Reversal.OfAward fact) {
        decisions.put(fact.entry(), fact.of());
        line(fact.of()).ifPresent(this::takeBack);
        return this;
    }

    private void takeBack(Line line) {
        withdrawn += line.held;
        line.takeBack();
    }

    @Override
    public Reckoning spendReversed(Reversal.OfSpending fact) {
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
    public Reckoning deductionReversed(Reversal.OfDeduction fact) {
        line(fact.of()).ifPresent(line -> {
            line.stands = 0;
            line.reversed = true;
            line.suspended = false;
        });
        return this;
    }

    @Override
    public Reckoning lotsLapsed(LedgerFact.LotsLapsed fact) {
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
    public Reckoning lapseCorrected(LedgerFact.LapseCorrected fact) {
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

    private Optional<Line> objectedTo(ObjectionFact fact) {
        return Optional.ofNullable(decisions.get(fact.entry())).flatMap(this::line);
    }

    private static boolean isDeduction(ObjectionFact fact, Line line) {
        return line.id.equals(fact.entry());
    }

    @Override
    public Reckoning objectionRaised(ObjectionFact.ObjectionRaised fact) {
        objectedTo(fact).ifPresent(line -> {
            line.objectedTo = true;
            if (isDeduction(fact, line)) {
                line.suspended = true;
            } else {
                line.giveBack();
                withdrawn -= line.held;
            }
        });
        return this;
    }

    @Override
    public Reckoning objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
        objectedTo(fact).ifPresent(line -> line.objectedTo = false);
        return this;
    }

    @Override
    public Reckoning objectionRejected(ObjectionFact.ObjectionRejected fact) {
        return standsAgain(fact);
    }

    @Override
    public Reckoning objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
        return standsAgain(fact);
    }

    private Reckoning standsAgain(ObjectionFact fact) {
        objectedTo(fact).ifPresent(line -> {
            line.objectedTo = false;
            line.suspended = false;
            if (!isDeduction(fact, line)) {
                takeBack(line);
            }
        });
        return this;
    }

    @Override
    public Reckoning objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
        return this;
    }

    @Override
    public Reckoning objectionEnded(ObjectionFact.ObjectionEnded fact) {
        objectedTo(fact).ifPresent(line -> line.objectedTo = false);
        return this;
    }

    private Reckoning add(Line line, long points) {
        line.held = points;
        granted += points;
        lines.put(line.id, line);
        return this;
    }
}
