package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.examples.county.hall.Hall;
import io.github.governance4j.examples.county.report.Result;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.rulebook.Rulebook;

/**
 * Everything the result files tell of a log of claims and objections (结果).
 *
 * @param points the accounts and what was scored, as of any log of deeds
 * @param rulebook the rules
 * @param minutes what was decided on claims, objections and quotas, row by row
 * @param sums what was counted of the facts
 * @param hall how everything stands at the end
 * @param courses a claim and a deduction from the beginning to the end
 */
public record ClaimResult(
        Result points, Rulebook rulebook, Minutes minutes, HallSums sums, Hall hall, Courses courses) {}
