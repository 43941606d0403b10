package io.github.governance4j.points.statement;

import io.github.governance4j.core.decide.CommandId;
import io.github.governance4j.core.decide.Stamp;
import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.rights.Adverse;
import io.github.governance4j.core.store.StoredFact;
import io.github.governance4j.points.catalogue.ItemCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A passbook: everything that happened to an account up to a day, as far as was known at a moment (存折).
 *
 * <pre>{@code
 * Statement.of(store.load(account), id -> store.explanation(account, id), LocalDate.parse("2026-06-30"), now)
 *         .lines();
 * }</pre>
 *
 * <p>Lines stand by the day they happened, then in the order they were recorded; what lapses comes first on its day. The balances of a line
 * are true for its day: those of the last line of a day are what {@link
 * io.github.governance4j.points.ledger.AccountHistory} answers for that day.
 *
 * @param asOf the last day, included
 * @param known the moment, included, of the latest record it rests on
 * @param lines the lines
 */
public record Statement(LocalDate asOf, LocalDateTime known, List<StatementLine> lines) {
    /**
     * Copies the lines.
     *
     * @param asOf the last day
     * @param known the moment of the latest record
     * @param lines the lines
     */
    public Statement {
        lines = List.copyOf(lines);
    }

    /**
     * Writes a passbook.
     *
     * @param facts all facts of one account, as its store keeps them, oldest first
     * @param why the reason kept with what a command brought about, by the command's id
     * @param asOf the last day, included: what happened on it is in
     * @param known the moment, included: what was recorded then is in
     * @return the passbook
     * @throws ClassCastException if one of them is no {@link io.github.governance4j.points.ledger.LedgerFact}
     */
    public static Statement of(
            List<StoredFact> facts,
            Function<CommandId, Optional<Explanation>> why,
            LocalDate asOf,
            LocalDateTime known) {
        return of(facts, List.of(), why, asOf, known);
    }

    /**
     * Writes a passbook in which declined claims stand too.
     *
     * @param facts all facts of one account, as its store keeps them, oldest first
     * @param declined the claims of the account that were declined, in the order they were recorded
     * @param why the reason kept with what a command brought about, by the command's id
     * @param asOf the last day, included: what happened on it is in
     * @param known the moment, included: what was recorded then is in
     * @return the passbook
     * @throws ClassCastException if one of the facts is no {@link io.github.governance4j.points.ledger.LedgerFact}
     */
    public static Statement of(
            List<StoredFact> facts,
            List<Declined> declined,
            Function<CommandId, Optional<Explanation>> why,
            LocalDate asOf,
            LocalDateTime known) {
        return new Statement(asOf, known, new Writing(why, asOf, known).lines(facts, declined));
    }

    /**
     * A claim that was declined: nothing came to the account, and somebody has a right to know why.
     *
     * @param stamp of the command that declined it
     * @param item what was claimed
     * @param decision its grounds, notice and last day
     */
    public record Declined(Stamp stamp, ItemCode item, Adverse decision) {}
}
