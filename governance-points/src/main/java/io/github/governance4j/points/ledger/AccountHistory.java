package io.github.governance4j.points.ledger;

import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.rulebook.Editions;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.Points;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What an account was at any past moment, by replay (历史余额). There are two ways to ask: what was known at a moment, and what held on a
 * day as far as is known at a moment. A deed done in March and recorded in May counts in March for the second, and not for the first
 * before May.
 *
 * <pre>{@code
 * AccountHistory history = AccountHistory.of(store.load(account));
 * history.knownAt(LocalDateTime.parse("2025-04-01T00:00")).redeemable(LocalDate.parse("2025-04-01"));
 * history.redeemable(LocalDate.parse("2025-03-31"), LocalDateTime.parse("2025-06-01T00:00"));
 * }</pre>
 *
 * <p>A correction counts from its own day: on the days before, the balance is what it was.
 */
public final class AccountHistory {
    private final List<Dated> facts;
    private final Ledger ledger = Ledger.over(Editions.none());

    private AccountHistory(List<Dated> facts) {
        this.facts = facts;
    }

    /**
     * The history of a stream.
     *
     * @param facts all facts of one account, as its store keeps them, oldest first
     * @return its history
     * @throws ClassCastException if one of them is no {@link LedgerFact}
     */
    public static AccountHistory of(List<StoredFact> facts) {
        return new AccountHistory(facts.stream()
                .map(kept -> new Dated(kept.stamp(), (LedgerFact) kept.fact()))
                .toList());
    }

    /**
     * The account as its books stood at a moment.
     *
     * @param moment the moment, included: what was recorded then is in
     * @return the account
     */
    public Account knownAt(LocalDateTime moment) {
        return replay(LocalDate.MAX, moment);
    }

    /**
     * What could be spent on a day, as far as is known.
     *
     * @param day the day, included: what happened on it counts
     * @param known the moment, included, of the latest record to believe
     * @return the redeemable balance of that day
     */
    public Points redeemable(LocalDate day, LocalDateTime known) {
        return replay(day, known).redeemable(day);
    }

    /**
     * The standing on a day, as far as is known.
     *
     * @param day the day, included: what happened on it counts
     * @param known the moment, included, of the latest record to believe
     * @return the standing of that day
     */
    public Points standing(LocalDate day, LocalDateTime known) {
        return replay(day, known).standing(day);
    }

    private Account replay(LocalDate through, LocalDateTime known) {
        Account account = ledger.initial();
        for (Dated dated : facts) {
            // The base is there from the beginning, whichever deed it came with.
            boolean happened = dated.fact() instanceof LedgerFact.BaseGiven
                    || !dated.stamp().happened().toLocalDate().isAfter(through);
            if (happened && !dated.stamp().recorded().isAfter(known)) {
                account = ledger.evolve(account, dated.fact());
            }
        }
        return account;
    }

    private record Dated(Stamp stamp, LedgerFact fact) {}
}
