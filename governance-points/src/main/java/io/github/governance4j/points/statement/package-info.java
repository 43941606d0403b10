/**
 * The passbook of a points account (存折): what happened to it, day by day, with its balances, its reasons and what can be done about it.
 *
 * <p>Start at {@link io.github.governance4j.points.statement.Statement#of}, which reads the facts a store kept and answers with {@link
 * io.github.governance4j.points.statement.StatementLine}s. A new kind of line is a new {@link
 * io.github.governance4j.points.statement.LineKind}; where each comes from stands in {@code Writing}.
 *
 * <p>Depends on {@code ledger} and core. It is for the person alone: nothing here is made for others to see.
 */
@NullMarked
package io.github.governance4j.points.statement;

import org.jspecify.annotations.NullMarked;
