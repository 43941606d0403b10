/**
 * The tables of how claims go from the deed to the entry: flows with their steps, which claim takes which flow, and quotas; and how
 * decisions can be objected to.
 *
 * <p>Start at {@link io.github.governance4j.rulebook.claim.ClaimSheets}. A new column of a step is a cell in {@code StepRow}; what a flow may
 * not do to a person is known in {@code points.claim.flow} and told at its cell by {@code FlowProblems}; what tables say of each other is
 * held against them in {@code ClaimReview}.
 *
 * <p>Depends on {@code points.claim.flow} and {@code core.rights}, and on {@code csv}, {@code matter}, {@code place} and {@code yaml} here.
 */
@NullMarked
package io.github.governance4j.rulebook.claim;

import org.jspecify.annotations.NullMarked;
