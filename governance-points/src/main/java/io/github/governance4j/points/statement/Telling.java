package io.github.governance4j.points.statement;

import io.github.governance4j.core.decide.Actor;
import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.LedgerFact;
import io.github.governance4j.points.ledger.ObjectionFact;
import io.github.governance4j.points.ledger.Reversal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each fact comes to in a passbook, given the account before it. */
final class Telling {
    private final Map<CommandId, ItemCode> items = new HashMap<>();
    private final Map<CommandId, LedgerFact.StandingDeducted> deductions = new HashMap<>();
    private final Map<CommandId, CommandId> awards = new HashMap<>();

    /** The lines of one fact; none for what only records a lapse, which is told on its own day. */
    Optional<Told> of(LedgerFact fact, Stamp stamp, Account before) {
        return fact.match(new Cases(stamp, before));
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
        private final Account before;

        Cases(Stamp stamp, Account before) {
            this.stamp = stamp;
            this.before = before;
        }

        private Told told(LineKind kind, CommandId entry, long amount) {
            return Told.of(kind, entry, amount, stamp.by());
        }

        @Override
        public Optional<Told> baseGiven(LedgerFact.BaseGiven fact) {
            return Optional.of(
                    told(LineKind.BASE, stamp.id(), fact.base().hundredths()).byItself());
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
            deductions.put(fact.entry(), fact);
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
            long unspent = fact.unspent().hundredths();
            return Optional.of(told(
                            LineKind.AWARD_TAKEN_BACK,
                            fact.entry(),
                            unspent > 0 ? -unspent : -fact.standing().hundredths())
                    .under(item(fact.of()))
                    .about(fact.of())
                    .burdening(fact));
        }

        @Override
        public Optional<Told> spendReversed(Reversal.OfSpending fact) {
            return Optional.of(told(LineKind.SPENDING_REVERSED, fact.entry(), sum(fact.returned()))
                    .about(fact.of()));
        }

        @Override
        public Optional<Told> deductionReversed(Reversal.OfDeduction fact) {
            // While it was objected to it counted nothing, and nothing more comes back now.
            boolean cameBack = before.objection(fact.of())
                    .filter(one -> one.isOpen() || one.outcome() == Objection.Outcome.UPHELD)
                    .isPresent();
            return Optional.of(told(
                            LineKind.DEDUCTION_TAKEN_OUT,
                            fact.entry(),
                            cameBack ? 0 : fact.restored().hundredths())
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
            return Optional.of(objection(LineKind.OBJECTION_RAISED, fact, weight(fact, fact.back())));
        }

        @Override
        public Optional<Told> objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
            return Optional.of(objection(LineKind.OBJECTION_UPHELD, fact, 0));
        }

        @Override
        public Optional<Told> objectionRejected(ObjectionFact.ObjectionRejected fact) {
            return Optional.of(objection(LineKind.OBJECTION_REJECTED, fact, -weight(fact, fact.gone())));
        }

        @Override
        public Optional<Told> objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
            return Optional.of(objection(LineKind.OBJECTION_WITHDRAWN, fact, -weight(fact, fact.gone())));
        }

        @Override
        public Optional<Told> objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
            return Optional.of(objection(LineKind.OBJECTION_OVERDUE, fact, 0).byItself());
        }

        @Override
        public Optional<Told> objectionEnded(ObjectionFact.ObjectionEnded fact) {
            return Optional.of(objection(LineKind.OBJECTION_ENDED, fact, 0).byItself());
        }

        private Told objection(LineKind kind, ObjectionFact fact, long amount) {
            return told(kind, stamp.id(), amount).under(item(fact.entry())).about(fact.entry());
        }

        /** What comes back while a decision is without effect: the standing deducted as far as it has not lapsed, or the award. */
        private long weight(ObjectionFact fact, ObjectionFact.Share share) {
            LedgerFact.StandingDeducted deducted = deductions.get(fact.entry());
            if (deducted == null) {
                return share.unspent().isPositive()
                        ? share.unspent().hundredths()
                        : share.standing().hundredths();
            }
            boolean isOver = stamp.happened().toLocalDate().isAfter(deducted.lastDay());
            return isOver ? 0 : deducted.deduction().points().hundredths();
        }

        private long sum(List<LedgerFact.Drawn> lots) {
            return lots.stream().mapToLong(lot -> lot.points().hundredths()).sum();
        }
    }
}
