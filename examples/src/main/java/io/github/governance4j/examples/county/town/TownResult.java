package io.github.governance4j.examples.county.town;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.docket.Sums;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.examples.county.rulings.Minutes;
import io.github.governance4j.rulebook.Rulebook;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Everything the result files of a log of matters tell (结果).
 *
 * @param source what it was made from
 * @param rulebook the rules
 * @param until the last moment anything was recorded at; empty for an empty log
 * @param minutes what was decided, row by row
 * @param sums how matters stand at the end
 * @param course the course of the most eventful matter; empty if there is none
 * @param faults what was wrong with the log; those rows were not decided
 */
public record TownResult(
        Source source,
        Rulebook rulebook,
        Optional<LocalDateTime> until,
        Minutes minutes,
        Sums sums,
        Optional<Course> course,
        FirstFew<Problem> faults) {}
