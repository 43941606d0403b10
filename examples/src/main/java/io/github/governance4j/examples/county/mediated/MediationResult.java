package io.github.governance4j.examples.county.mediated;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.chamber.Desks;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.examples.county.rulings.Minutes;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Everything the result files of a log of disputes tell (结果).
 *
 * @param source what it was made from
 * @param desks the rules
 * @param until the last moment anything was recorded at; empty for an empty log
 * @param minutes what was decided, row by row
 * @param sums how disputes and what came of them stand at the end
 * @param course one dispute step by step; empty if there is none
 * @param faults what was wrong with the log; those rows were not decided
 */
public record MediationResult(
        Source source,
        Desks desks,
        Optional<LocalDateTime> until,
        Minutes minutes,
        Sums sums,
        Optional<CourseAgain> course,
        FirstFew<Problem> faults) {}
