package io.github.governance4j.rulebook.review;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.rulebook.csv.Cell;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What tiers and warnings allow to be done, by its title. A tier's measures go together, and nobody classifies them: one that crosses a red
 * line is refused on reading, as tables of mediation are.
 */
public final class MeasureTitles {
    private MeasureTitles() {}

    /**
     * Reviews one title.
     *
     * @param title where it stands
     * @param target what the measure bears on
     * @param measure its name
     * @param problems told of every line it crosses, as an error
     */
    public static void review(Cell title, Target target, String measure, Consumer<Problem> problems) {
        target.crossed(title.text())
                .forEach(flag -> problems.accept(
                        ReviewProblems.of(flag, title.text(), title.at(), Optional.of(measure), Settled.NOT)));
    }
}
