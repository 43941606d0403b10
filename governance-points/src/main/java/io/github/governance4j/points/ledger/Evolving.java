package io.github.governance4j.points.ledger;

/** What each fact makes of an account. */
record Evolving(Account account) implements LedgerFact.Cases<Account> {
    @Override
    public Account baseGiven(LedgerFact.BaseGiven fact) {
        return account.given(fact);
    }

    @Override
    public Account deedScored(LedgerFact.DeedScored fact) {
        return account.scored(fact);
    }

    @Override
    public Account pointsSpent(LedgerFact.PointsSpent fact) {
        return account.spent(fact);
    }

    @Override
    public Account standingDeducted(LedgerFact.StandingDeducted fact) {
        return account.deducted(fact);
    }

    @Override
    public Account balanceBroughtIn(LedgerFact.BalanceBroughtIn fact) {
        return account.broughtIn(fact);
    }

    @Override
    public Account awardReversed(Reversal.OfAward fact) {
        return account.reversed(fact);
    }

    @Override
    public Account spendReversed(Reversal.OfSpending fact) {
        return account.reversed(fact);
    }

    @Override
    public Account deductionReversed(Reversal.OfDeduction fact) {
        return account.reversed(fact);
    }

    @Override
    public Account lotsLapsed(LedgerFact.LotsLapsed fact) {
        return account.lapsed(fact);
    }

    @Override
    public Account lapseCorrected(LedgerFact.LapseCorrected fact) {
        return account.corrected(fact);
    }
}
