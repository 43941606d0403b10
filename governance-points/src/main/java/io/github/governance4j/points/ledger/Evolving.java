package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.rights.Objection;
import io.github.governance4j.core.rights.ObjectionChecks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What each fact makes of an account. Reads no rulebook and no calendar, and never fails: a replay may know only part of the facts. */
record Evolving(Account account) implements LedgerFact.Cases<Account> {
    @Override
    public Account baseGiven(LedgerFact.BaseGiven fact) {
        Posting posting = Posting.to(account);
        posting.hasBase |= fact.settled();
        posting.broughtBase =
                fact.settled() ? 0 : posting.broughtBase + fact.base().hundredths();
        posting.standing += fact.base().hundredths();
        return posting.account();
    }

    @Override
    public Account deedScored(LedgerFact.DeedScored fact) {
        return account.plus(fact);
    }

    @Override
    public Account pointsSpent(LedgerFact.PointsSpent fact) {
        Posting posting = Posting.to(account);
        for (LedgerFact.Drawn drawn : fact.from()) {
            posting.change(drawn.lot(), lot -> lot.spending(drawn.points().hundredths()));
        }
        posting.add(Entry.spending(fact));
        posting.findNextLapse();
        return posting.account();
    }

    @Override
    public Account standingDeducted(LedgerFact.StandingDeducted fact) {
        Posting posting = Posting.to(account);
        posting.count(fact.deduction().counted());
        posting.add(Entry.deduction(fact));
        posting.burdens = posting.burdens.plus(Burden.of(fact));
        return posting.account();
    }

    @Override
    public Account balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
        Origin origin = new Origin.Deed(null, fact.enteredBy().orElse(null), null);
        Posting posting = Posting.to(account);
        Entry standing = Entry.broughtIn(fact, origin);
        posting.count(standing.counted());
        posting.add(standing);
        List<Opening.OpeningLot> lots = fact.opening().lots();
        for (int i = 0; i < lots.size(); i++) {
            posting.add(Entry.broughtIn(fact.lotEntry(i), fact.day(), lots.get(i), origin));
        }
        posting.hasBase = true;
        return posting.account();
    }

    @Override
    public Account awardReversed(Reversal.OfAward fact) {
        Posting posting = Posting.to(account);
        Optional<PersonId> enteredBy =
                account.entry(fact.of()).flatMap(award -> award.origin().enteredBy());
        posting.change(fact.of(), Entry::reversing);
        fact.lots().forEach(lot -> posting.change(lot, Entry::reversing));
        posting.uncount(fact.counted());
        // With the standing brought in goes the base it was taken to include.
        posting.hasBase = posting.hasBase && !isOpening(fact.of());
        posting.burdens = posting.burdens.plus(
                Burden.of(fact, enteredBy, ObjectionChecks.person(fact.grounds().by())));
        posting.findNextLapse();
        return posting.account();
    }

    private boolean isOpening(CommandId entry) {
        return account.entry(entry)
                .filter(one -> one.kind() == Entry.Kind.OPENING)
                .isPresent();
    }

    @Override
    public Account spendReversed(Reversal.OfSpending fact) {
        Optional<Entry> spending = account.entry(fact.of());
        if (spending.isEmpty()) {
            return account;
        }
        Posting posting = Posting.to(account);
        posting.change(fact.of(), Entry::reversing);
        for (LedgerFact.Drawn drawn : spending.get().origin().from()) {
            // What belongs to an award reversed since makes up its shortfall, and is nobody's unless the award comes
            // back.
            posting.change(drawn.lot(), lot -> lot.spending(-drawn.points().hundredths()));
        }
        posting.returnedOn = Math.max(posting.returnedOn, fact.day());
        posting.findNextLapse();
        return posting.account();
    }

    @Override
    public Account deductionReversed(Reversal.OfDeduction fact) {
        Posting posting = Posting.to(account);
        posting.change(fact.of(), Entry::reversing);
        posting.uncount(fact.counted());
        posting.findNextLapse();
        return posting.account();
    }

    @Override
    public Account lotsLapsed(LedgerFact.LotsLapsed fact) {
        Map<CommandId, List<LedgerFact.LapsedLot>> lots =
                fact.lots().stream().collect(Collectors.groupingBy(LedgerFact.LapsedLot::entry));
        Posting posting = Posting.to(account);
        long before = posting.entries.standing();
        posting.entries = posting.entries.map(entry -> entry.without(lots.getOrDefault(entry.id(), List.of())));
        posting.standing += posting.entries.standing() - before;
        posting.lapsedThrough = Math.max(posting.lapsedThrough, fact.on());
        posting.lapses++;
        posting.findNextLapse();
        return posting.account();
    }

    @Override
    public Account lapseCorrected(LedgerFact.LapseCorrected fact) {
        Posting posting = Posting.to(account);
        for (LedgerFact.Drawn lot : fact.lots()) {
            posting.change(lot.lot(), entry -> entry.reviving(lot.points().hundredths()));
        }
        posting.findNextLapse();
        return posting.account();
    }

    @Override
    public Account objectionRaised(ObjectionFact.ObjectionRaised fact) {
        Optional<Burden> burden = account.burdens().by(fact.entry());
        if (burden.isEmpty()) {
            return account;
        }
        long day = fact.objection().raised().toLocalDate().toEpochDay();
        Posting posting = Posting.to(account);
        posting.burdens = posting.burdens.changing(
                fact.entry(), before -> before.with(fact.objection()).liftedOn(day));
        posting.change(burden.get().of(), burden.get().takesBack() ? Entry::comingBack : Entry::suspending);
        burden.get().lots().forEach(lot -> posting.change(lot, Entry::comingBack));
        posting.findNextLapse();
        return posting.account();
    }

    @Override
    public Account objectionUpheld(ObjectionFact.ObjectionUpheld fact) {
        Posting posting = Posting.to(account);
        change(posting, fact.entry(), one -> one.answered(Objection.Answer.UPHELD, fact.answer()));
        // While it was open its room under caps stayed free, so that what was done meanwhile is scored as if nobody had
        // objected.
        posting.count(fact.counted());
        posting.hasBase |= account.burdens()
                .by(fact.entry())
                .filter(burden -> burden.takesBack() && isOpening(burden.of()))
                .isPresent();
        return posting.account();
    }

    @Override
    public Account scoreMadeUp(ObjectionFact.ScoreMadeUp fact) {
        if (account.entry(fact.of()).isEmpty()) {
            return account;
        }
        Posting posting = Posting.to(account);
        posting.change(fact.of(), entry -> entry.with(fact.more()));
        posting.count(fact.more().counted());
        posting.findNextLapse();
        return posting.account();
    }

    @Override
    public Account objectionRejected(ObjectionFact.ObjectionRejected fact) {
        return standsAgain(
                fact.entry(), burden -> burden.with(one -> one.answered(Objection.Answer.REJECTED, fact.answer())));
    }

    @Override
    public Account objectionWithdrawn(ObjectionFact.ObjectionWithdrawn fact) {
        return standsAgain(
                fact.entry(), burden -> burden.with(Objection::withdrawn).withdrawn(fact.at()));
    }

    @Override
    public Account objectionOverdue(ObjectionFact.ObjectionOverdue fact) {
        Posting posting = Posting.to(account);
        change(posting, fact.entry(), Objection::wentUnanswered);
        posting.burdens = posting.burdens.oneMoreOverdue(fact.at());
        return posting.account();
    }

    @Override
    public Account objectionEnded(ObjectionFact.ObjectionEnded fact) {
        Posting posting = Posting.to(account);
        change(posting, fact.entry(), Objection::ended);
        if (fact.cause() == ObjectionFact.Cause.RAN_OUT) {
            posting.lapsedThrough = Math.max(posting.lapsedThrough, fact.on());
            // The clock's ids count what it recorded.
            posting.lapses++;
        }
        return posting.account();
    }

    private Account standsAgain(CommandId decision, UnaryOperator<Burden> how) {
        Optional<Burden> burden = account.burdens().by(decision);
        if (burden.isEmpty()) {
            return account;
        }
        Posting posting = Posting.to(account);
        posting.burdens = posting.burdens.changing(decision, how);
        posting.change(burden.get().of(), burden.get().takesBack() ? Entry::reversing : Entry::resuming);
        burden.get().lots().forEach(lot -> posting.change(lot, Entry::reversing));
        posting.findNextLapse();
        return posting.account();
    }

    private static void change(Posting posting, CommandId decision, UnaryOperator<Objection> how) {
        posting.burdens = posting.burdens.changing(decision, burden -> burden.with(how));
    }
}
