/**
 * One mediator for each dispute (选任): 2,000 disputes, 200 mediators, 8 kinds of dispute, three struck and three ranked by either party.
 *
 * <p>Start at {@link io.github.governance4j.benchmarks.selection.SelectionJob}. {@code SelectionWork} is the work, as plain numbers; {@code
 * Ours} asks the library's strike-and-rank for one dispute after the other, {@code PlainLoop} and {@code IndexBySkill} do the same over
 * arrays, and {@code ExactFlow} solves all disputes at once with OR-Tools. The first three must assign alike, one by one; {@code
 * TotalCost} says what an assignment costs, and how much is lost by not looking ahead.
 */
package io.github.governance4j.benchmarks.selection;
