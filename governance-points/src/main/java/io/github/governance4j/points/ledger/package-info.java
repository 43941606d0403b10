/**
 * The account deeds land on (积分账户).
 *
 * <p>Start at {@link io.github.governance4j.points.ledger.Ledger}, the decider: a {@link
 * io.github.governance4j.points.ledger.LedgerCommand} meets an {@link io.github.governance4j.points.ledger.Account} and answers with
 * {@link io.github.governance4j.points.ledger.LedgerFact}s. What can be spent is kept in lots, each with its own last day; standing is
 * kept apart. {@link io.github.governance4j.points.ledger.Fund} keeps the other side of the books, {@link
 * io.github.governance4j.points.ledger.AccountHistory} answers for past days, {@link io.github.governance4j.points.ledger.AccountForm}
 * is an account written down. A new thing that can be asked is one more command, a new thing that can be true one more fact, and
 * {@code Cases} breaks the build wherever either must be handled.
 *
 * <p>Depends on {@code scoring}, {@code catalogue} and core.
 */
@NullMarked
package io.github.governance4j.points.ledger;

import org.jspecify.annotations.NullMarked;
