package io.github.governance4j.points.statement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each fact comes to in a passbook. What changes an earlier entry has no amount yet: the balances say it. */
final class Telling {
    private final Map<CommandId, ItemCode> items = new HashMap<>();
    private final Map<CommandId, CommandId> awards = new HashMap<>();

    /** The lines of one fact; none for what only records a lapse, which is told on its own day. */
    Optional<Told> of(LedgerFact fact, Stamp stamp) {
        return fact.match(new Cases(stamp));
    }

    /** One line for each lot that lapsed. */
    Told lapsed(LedgerFact.LapsedLot lot, CommandId clock, Account before) {
        boolean countsNothing = lot.part() == LedgerFact.Part.DEDUCTION && isOpen(lot.entry(), before);
        long points = lot.remaining().hundredths();
        long amount = countsNothing ? 0 : lot.part() == LedgerFact.Part.DEDUCTION ? points : -points;
        return Told.of(LineKind.LAPSE, clock, amount, new Actor.Timer())
                .byItself()
                .under(item(lot.entry()))
                .about(lot.entry());
    }

    private Optional<ItemCode> item(CommandId entry) {
        return Optional.ofNullable(items.get(awards.getOrDefault(entry, entry)));
    }

    private static boolean isOpen(CommandId decision, Account account) {
        return account.objection(decision).filter(Objection::isOpen).isPresent();
    }

    private final class Cases implements LedgerFact.Cases<Optional<Told>> {
        private final Stamp stamp;

        Cases(Stamp stamp) {
            this.stamp = stamp;
        }

        private Told told(LineKind kind, CommandId entry, long amount) {
            return Told.of(kind, entry, amount, stamp.by());
        }

        @Override
        public Optional<Told> baseGiven(LedgerFact.BaseGiven fact) {
            return Optional.of(fact.base())
                    .filter(Points::isPositive)
                    .map(base ->
                            told(LineKind.BASE, stamp.id(), base.hundredths()).byItself());
        }

        @Override
        public Optional<Told> deedScored(LedgerFact.DeedScored fact) {
            items.put(fact.entry(), fact.score().item());
            return Optional.of(
                    told(LineKind.AWARD, fact.entry(), fact.score().granted().hundredths())
                            .under(item(fact.entry())));
        }

        @Override
        public Optional<Told> pointsSpent(LedgerFact.PointsSpent fact) {
            return Optional.of(
                    told(LineKind.SPENDING, fact.entry(), -fact.points().hundredths()));
        }

        @Override
        public Optional<Told> standingDeducted(LedgerFact.StandingDeducted fact) {
            items.put(fact.entry(), fact.deduction().item());
            return Optional.of(told(
                            LineKind.DEDUCTION,
                            fact.entry(),
                            -fact.deduction().points().hundredths())
                    .under(item(fact.entry()))
                    .burdening(fact));
        }

        @Override
        public Optional<Told> balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
            long lots = fact.opening().lots().stream()
                    .mapToLong(lot -> lot.points().hundredths())
                    .sum();
            return Optional.of(told(
                    LineKind.OPENING,
                    fact.entry(),
                    lots > 0 ? lots : fact.opening().standing().hundredths()));
        }

        @Override
        public Optional<Told> awardReversed(Reversal.OfAward fact) {
            awards.put(fact.entry(), fact.of());
            return Optional.of(told(LineKind.AWARD_TAKEN_BACK, fact.entry(), 0)
                    .under(item(fact.of()))
                    .about(fact.of())
                    .burdening(fact));
        }

        @Override
        public Optional<Told> spendReversed(Reversal.OfSpending fact) {
            return Optional.of(told(LineKind.SPENDING_REVERSED, fact.entry(), 0).about(fact.of()));
        }

        @Override
        public Optional<Told> deductionReversed(Reversal.OfDeduction fact) {
            return Optional.of(told(LineKind.DEDUCTION_TAKEN_OUT, fact.entry(), 0)
                    .under(item(fact.of()))
                    .about(fact.of()));
        }

        @Override
        public Optional<Told> lotsLapsed(LedgerFact.LotsLapsed fact) {
            return Optional.empty();
        }

        @Override
        public Optional<Told> lapseCorrected(LedgerFact.LapseCorrected fact) {
            return Optional.empty();
        }

        @Override
        public Optional<Told> objectionRaised(ObjectionFact.ObjectionRaised fact) {
            return Optional.of(objection(LineKind.OBJECTION_RAISED, fact));
        }

        @Override
        public Optional<Told> objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
            return Optional.of(objection(LineKind.OBJECTION_UPHELD, fact));
        }

        @Override
        public Optional<Told> scoreMadeUp(ObjectionFact.ScoreMadeUp fact) {
            return Optional.of(told(LineKind.SCORE_MADE_UP, stamp.id(), 0)
                    .under(item(fact.of()))
                    .about(fact.of()));
        }

        @Override
        public Optional<Told> objectionRejected(ObjectionFact.ObjectionRejected fact) {
            return Optional.of(objection(LineKind.OBJECTION_REJECTED, fact));
        }

        @Override
        public Optional<Told> objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
            return Optional.of(objection(LineKind.OBJECTION_WITHDRAWN, fact));
        }

        @Override
        public Optional<Told> objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
            return Optional.of(objection(LineKind.OBJECTION_OVERDUE, fact).byItself());
        }

        @Override
        public Optional<Told> objectionEnded(ObjectionFact.ObjectionEnded fact) {
            return Optional.of(objection(LineKind.OBJECTION_ENDED, fact).byItself());
        }

        private Told objection(LineKind kind, ObjectionFact fact) {
            return told(kind, stamp.id(), 0).under(item(fact.entry())).about(fact.entry());
        }
    }
}
