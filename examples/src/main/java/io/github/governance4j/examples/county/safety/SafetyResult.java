package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.register.Register;
import io.github.governance4j.examples.county.register.RiskRules;
import io.github.governance4j.examples.county.report.Source;
import io.github.governance4j.examples.county.rulings.Minutes;
import java.util.List;

/**
 * Everything the result files of a log of hazards tell (结果).
 *
 * @param source what it was made from
 * @param rules the rules
 * @param register how every stream stands at the end
 * @param minutes what was decided, row by row
 * @param yearbook what came of it, added up
 * @param trends the counts that were screened for surges, with what was found
 * @param faults what was wrong with the log; those rows were not decided
 */
public record SafetyResult(
        Source source,
        RiskRules rules,
        Register register,
        Minutes minutes,
        Yearbook yearbook,
        List<Trend> trends,
        FirstFew<Problem> faults) {
    /** Copies the trends. */
    public SafetyResult {
        trends = List.copyOf(trends);
    }
}
