package io.github.governance4j.examples.county.report;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.book.Tally;
import io.github.governance4j.examples.county.book.VillageBook;
import io.github.governance4j.points.Points;
import io.github.governance4j.points.ledger.Account;
import io.github.governance4j.points.ledger.Ledger;
import io.github.governance4j.points.scoring.Scoring;
import io.github.governance4j.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.SortedMap;

/** Everything the result files tell: a closed book, the rules it was kept under, and what was wrong with the log (结果). */
public final class Result {
    private final Source source;
    private final Rulebook rulebook;
    private final SortedMap<StreamId, Account> accounts;
    private final Optional<LocalDateTime> until;
    private final Account untouched;
    private final Points base;
    private final Tally tally;
    private final FirstFew<Problem> faults;

    /**
     * A result.
     *
     * @param source what it was made from
     * @param rulebook the rules
     * @param book the accounts, closed
     * @param tally the sums
     * @param faults what was wrong with the log; those rows were not decided
     */
    public Result(Source source, Rulebook rulebook, VillageBook book, Tally tally, FirstFew<Problem> faults) {
        this(source, rulebook, new Standing(book.accounts(), book.until()), tally, faults);
    }

    /**
     * A result.
     *
     * @param source what it was made from
     * @param rulebook the rules
     * @param standing how the accounts stand at the end
     * @param tally the sums
     * @param faults what was wrong with the log; those rows were not decided
     */
    public Result(Source source, Rulebook rulebook, Standing standing, Tally tally, FirstFew<Problem> faults) {
        this.source = source;
        this.rulebook = rulebook;
        this.accounts = standing.accounts();
        this.until = standing.until();
        this.untouched = Ledger.over(rulebook.points()).initial();
        this.base = until.flatMap(last -> Scoring.over(rulebook.points()).baseOn(last.toLocalDate()))
                .orElse(Points.ZERO);
        this.tally = tally;
        this.faults = faults;
    }

    /**
     * How accounts stand at the end of a log.
     *
     * @param accounts every account the log names, by id
     * @param until the last moment anything was recorded at; empty for an empty log
     */
    public record Standing(SortedMap<StreamId, Account> accounts, Optional<LocalDateTime> until) {}

    Source source() {
        return source;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    SortedMap<StreamId, Account> accounts() {
        return accounts;
    }

    /** The last moment anything was recorded at; empty for an empty log. */
    Optional<LocalDateTime> until() {
        return until;
    }

    /** What can be spent from an account. */
    Points redeemable(Account account) {
        return account.redeemable(day());
    }

    /** An account's standing. The base is everyone's: an account on which nothing has happened yet stands at it. */
    Points standing(Account account) {
        return account.equals(untouched) ? base : account.standing(day());
    }

    /** The day balances are told for. */
    LocalDate day() {
        return until.map(LocalDateTime::toLocalDate).orElse(LocalDate.EPOCH);
    }

    /** {@return the sums} */
    public Tally tally() {
        return tally;
    }

    /** {@return what was wrong with the log; those rows were not decided} */
    public FirstFew<Problem> faults() {
        return faults;
    }
}
