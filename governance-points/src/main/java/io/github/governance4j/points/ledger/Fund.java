package io.github.governance4j.points.ledger;

import io.github.governance4j.points.Points;
import io.github.governance4j.points.scoring.Score;
import java.util.List;

/**
 * The other side of the books: what the village has given out, and what came back (积分池). Fed every fact of any number of accounts, in
 * any order; whatever the accounts hold, it owes, so that the two always sum to zero.
 *
 * <pre>{@code
 * Fund fund = Fund.EMPTY;
 * for (LedgerFact fact : facts) {
 *     fund = fund.with(fact);
 * }
 * fund.outstanding();   // what all accounts together can still spend, as far as lapses are recorded
 * }</pre>
 *
 * @param issued given for deeds, or brought in from elsewhere, in hundredths
 * @param spent spent, less what came back
 * @param lapsed lapsed unspent
 * @param withdrawn taken back unspent when awards were reversed, and not given back since
 * @param writtenOff spent of awards reversed since, in {@code spent} too: nobody owes it any more
 * @param standing all standing there is: bases and awards less deductions, objected to or not, as far as lapses are recorded
 */
public record Fund(long issued, long spent, long lapsed, long withdrawn, long writtenOff, long standing) {
    /** Before anything happened. */
    public static final Fund EMPTY = new Fund(0, 0, 0, 0, 0, 0);

    /**
     * One fact more.
     *
     * @param fact of any account
     * @return the books with it
     */
    public Fund with(LedgerFact fact) {
        return fact.match(new Booking(this));
    }

    /** {@return what the accounts together can still spend: issued, less spent, lapsed and withdrawn} */
    public Points outstanding() {
        return Points.ofHundredths(issued - spent - lapsed - withdrawn);
    }

    /** What each fact makes of the books. */
    private record Booking(Fund fund) implements LedgerFact.Cases<Fund> {
        @Override
        public Fund baseGiven(LedgerFact.BaseGiven fact) {
            return fund.stands(fact.base().hundredths());
        }

        @Override
        public Fund deedScored(LedgerFact.DeedScored fact) {
            return grants(fact.score());
        }

        @Override
        public Fund pointsSpent(LedgerFact.PointsSpent fact) {
            return fund.spends(fact.points().hundredths());
        }

        @Override
        public Fund standingDeducted(LedgerFact.StandingDeducted fact) {
            return fund.stands(-fact.deduction().points().hundredths());
        }

        @Override
        public Fund balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
            long lots = fact.opening().lots().stream()
                    .mapToLong(lot -> lot.points().hundredths())
                    .sum();
            return fund.issues(lots).stands(fact.opening().standing().hundredths());
        }

        @Override
        public Fund awardReversed(Reversal.OfAward fact) {
            return fund.withdraws(fact.unspent().hundredths(), fact.shortfall().hundredths())
                    .stands(-fact.standing().hundredths());
        }

        @Override
        public Fund spendReversed(Reversal.OfSpending fact) {
            long cancelled = fact.cancelled().hundredths();
            // What makes up a shortfall was spent, came back, and is withdrawn with the award it belonged to.
            return fund.spends(-sum(fact.returned()) - cancelled).withdraws(cancelled, -cancelled);
        }

        @Override
        public Fund deductionReversed(Reversal.OfDeduction fact) {
            return fund.stands(fact.restored().hundredths());
        }

        @Override
        public Fund lotsLapsed(LedgerFact.LotsLapsed fact) {
            Fund after = fund;
            for (LedgerFact.LapsedLot lot : fact.lots()) {
                after = after.lapses(lot.part(), lot.remaining().hundredths());
            }
            return after;
        }

        @Override
        public Fund lapseCorrected(LedgerFact.LapseCorrected fact) {
            return fund.lapses(LedgerFact.Part.REDEEMABLE, -sum(fact.lots()));
        }

        @Override
        public Fund objectionRaised(ObjectionFact.ObjectionRaised fact) {
            return fund.takesBack(fact.back(), -1);
        }

        @Override
        public Fund objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
            return fund;
        }

        @Override
        public Fund scoreMadeUp(ObjectionFact.ScoreMadeUp fact) {
            return grants(fact.more());
        }

        @Override
        public Fund objectionRejected(ObjectionFact.ObjectionRejected fact) {
            return fund.takesBack(fact.gone(), 1);
        }

        @Override
        public Fund objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
            return fund.takesBack(fact.gone(), 1);
        }

        @Override
        public Fund objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
            return fund;
        }

        @Override
        public Fund objectionEnded(ObjectionFact.ObjectionEnded fact) {
            return fund;
        }

        private Fund grants(Score score) {
            long granted = score.granted().hundredths();
            return (score.redeemable() ? fund.issues(granted) : fund).stands(granted);
        }

        private static long sum(List<LedgerFact.Drawn> lots) {
            return lots.stream().mapToLong(lot -> lot.points().hundredths()).sum();
        }
    }

    private Fund issues(long points) {
        return new Fund(issued + points, spent, lapsed, withdrawn, writtenOff, standing);
    }

    private Fund spends(long points) {
        return new Fund(issued, spent + points, lapsed, withdrawn, writtenOff, standing);
    }

    private Fund withdraws(long points, long shortfall) {
        return new Fund(issued, spent, lapsed, withdrawn + points, writtenOff + shortfall, standing);
    }

    /** What goes with an award taken back, or comes back with one given back. */
    private Fund takesBack(ObjectionFact.Share share, int sign) {
        return withdraws(
                        sign * share.unspent().hundredths(),
                        sign * share.shortfall().hundredths())
                .stands(-sign * share.standing().hundredths());
    }

    private Fund stands(long points) {
        return new Fund(issued, spent, lapsed, withdrawn, writtenOff, standing + points);
    }

    private Fund lapses(LedgerFact.Part part, long points) {
        return switch (part) {
            case REDEEMABLE -> new Fund(issued, spent, lapsed + points, withdrawn, writtenOff, standing);
            case STANDING -> stands(-points);
            case DEDUCTION -> stands(points);
        };
    }
}
