package io.github.governance4j.testkit.rights;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Standing worked out once more by the plain formula: the base, and every award that stands, less every deduction that stands and that
 * nobody objects to; never below zero. Hundredths.
 */
final class Plain implements LedgerFact.Cases<Plain> {
    private static final long NEVER = Long.MAX_VALUE;

    private final Map<CommandId, Line> lines = new LinkedHashMap<>();
    private final Map<CommandId, Objection.Outcome> objected = new HashMap<>();
    private long base;

    /** Something that counts for standing or against it, from its day through its last. */
    private static final class Line {
        final long points;
        final long from;
        final long through;
        /** The decision that took it out, if one did. */
        CommandId out = NOBODY;

        Line(long points, long from, long through) {
            this.points = points;
            this.from = from;
            this.through = through;
        }
    }

    private static final CommandId NOBODY = new CommandId("-");

    static Plain of(List<LedgerFact> facts) {
        Plain plain = new Plain();
        facts.forEach(plain::book);
        return plain;
    }

    void book(LedgerFact fact) {
        fact.match(this);
    }

    long standing(long day) {
        long sum = base;
        for (Map.Entry<CommandId, Line> entry : lines.entrySet()) {
            Line line = entry.getValue();
            if (line.from <= day && day <= line.through && stands(entry.getKey(), line)) {
                sum += line.points;
            }
        }
        return Math.max(0, sum);
    }

    private boolean stands(CommandId id, Line line) {
        return line.points < 0
                ? line.out.equals(NOBODY) && hasEffect(id)
                : line.out.equals(NOBODY) || !hasEffect(line.out);
    }

    /** Whether a decision has effect: nobody objects to it, or nobody does any more and it was not taken out. */
    private boolean hasEffect(CommandId decision) {
        Objection.Outcome outcome = objected.get(decision);
        return outcome == null || outcome == Objection.Outcome.REJECTED || outcome == Objection.Outcome.WITHDRAWN;
    }

    private Plain adds(CommandId id, long points, long from, long through) {
        lines.put(id, new Line(points, from, through));
        return this;
    }

    private Plain takesOut(CommandId id, CommandId by) {
        Line line = lines.get(id);
        if (line != null) {
            line.out = by;
        }
        return this;
    }

    private Plain objected(CommandId decision, Objection.Outcome outcome) {
        objected.put(decision, outcome);
        return this;
    }

    @Override
    public Plain baseGiven(LedgerFact.BaseGiven fact) {
        base += fact.base().hundredths();
        return this;
    }

    @Override
    public Plain deedScored(LedgerFact.DeedScored fact) {
        return adds(
                fact.entry(),
                fact.score().granted().hundredths(),
                fact.score().earned(),
                fact.score().standingLastDay().orElse(NEVER));
    }

    @Override
    public Plain balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
        return adds(fact.entry(), fact.opening().standing().hundredths(), fact.day(), NEVER);
    }

    @Override
    public Plain standingDeducted(LedgerFact.StandingDeducted fact) {
        return adds(
                fact.entry(),
                -fact.deduction().points().hundredths(),
                fact.deduction().on(),
                fact.deduction().lastDay());
    }

    @Override
    public Plain awardReversed(Reversal.OfAward fact) {
        return takesOut(fact.of(), fact.entry());
    }

    @Override
    public Plain deductionReversed(Reversal.OfDeduction fact) {
        return takesOut(fact.of(), fact.entry());
    }

    @Override
    public Plain objectionRaised(ObjectionFact.ObjectionRaised fact) {
        return objected(fact.entry(), Objection.Outcome.OPEN);
    }

    @Override
    public Plain objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
        return objected(fact.entry(), Objection.Outcome.UPHELD);
    }

    @Override
    public Plain scoreMadeUp(ObjectionFact.ScoreMadeUp fact) {
        Line before = lines.get(fact.of());
        return before == null
                ? this
                : adds(
                        fact.of(),
                        before.points + fact.more().granted().hundredths(),
                        before.from,
                        Math.max(before.through, fact.more().standingLastDay().orElse(NEVER)));
    }

    @Override
    public Plain objectionRejected(ObjectionFact.ObjectionRejected fact) {
        return objected(fact.entry(), Objection.Outcome.REJECTED);
    }

    @Override
    public Plain objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
        return objected(fact.entry(), Objection.Outcome.WITHDRAWN);
    }

    @Override
    public Plain objectionEnded(ObjectionFact.ObjectionEnded fact) {
        return objected(fact.entry(), Objection.Outcome.ENDED);
    }

    @Override
    public Plain objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
        return this;
    }

    @Override
    public Plain pointsSpent(LedgerFact.PointsSpent fact) {
        return this;
    }

    @Override
    public Plain spendReversed(Reversal.OfSpending fact) {
        return this;
    }

    @Override
    public Plain lotsLapsed(LedgerFact.LotsLapsed fact) {
        return this;
    }

    @Override
    public Plain lapseCorrected(LedgerFact.LapseCorrected fact) {
        return this;
    }
}
