package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rights.review.Flag;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.rulebook.csv.Cell;
import java.util.Optional;
import java.util.function.Consumer;

/** Settings of a scheme: what thresholds stop, who answers, what is posted, in free words and one cell each. */
public final class SettingCells {
    private SettingCells() {}

    /**
     * Reviews one setting.
     *
     * @param cell its words
     * @param item what it is about
     * @param heading what it is called
     * @param review told of every line it crosses
     * @return its words as a rule
     */
    public static RuleText read(Cell cell, Optional<String> item, String heading, Consumer<Problem> review) {
        for (Flag flag : RightsReview.shipped().scheme(cell.text())) {
            review.accept(ReviewProblems.of(flag, cell.text(), cell.at(), item, Settled.NOT));
        }
        return RuleText.builder()
                .code(item.orElse(""))
                .category(heading)
                .title(cell.text())
                .build();
    }
}
