package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What came of checking a document (检查结果): whether it can be read, and what a review of rights says of its words. The two are apart: a
 * review never keeps anything from being read, and comes for the words that can be read even where a document as a whole cannot.
 *
 * <pre>{@code
 * Checked<Rulebook> checked = RulebookFolder.check(Path.of("rulebooks/qingshi"));
 * checked.problems().forEach(problem -> print(problem.text(Language.ZH)));
 * }</pre>
 *
 * @param <T> what was to be read
 * @param reading the whole thing, or every fault in it
 * @param review what crosses a red line or is out of proportion, with the line's code ({@code RL01} to {@code RL20}, {@code PROPORTION}) and
 *     the item it concerns, an error where the item is blocked and so never in force; and how items nobody has classified might be; by file,
 *     line and column
 */
public record Checked<T>(Reading<T> reading, List<Problem> review) {
    /**
     * Copies the list.
     *
     * @param reading the whole thing, or every fault in it
     * @param review what the review says
     */
    public Checked {
        review = List.copyOf(review);
    }

    /** {@return everything there is to say, by file, line and column} */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(reading.problems());
        all.addAll(review);
        all.sort(Comparator.comparing((Problem p) -> p.at().file())
                .thenComparingInt(p -> p.at().line())
                .thenComparingInt(p -> p.at().column()));
        return List.copyOf(all);
    }

    /** {@return whether anything is an error: the document cannot be read, or something in it is blocked and nobody has left it out} */
    public boolean hasErrors() {
        return problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
