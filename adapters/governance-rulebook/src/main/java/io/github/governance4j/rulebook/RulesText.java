package io.github.governance4j.rulebook;

import io.github.governance4j.core.problem.Faults;
import io.github.governance4j.core.problem.Position;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.rights.review.RightsReview;
import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.rulebook.review.CatalogueReview;
import io.github.governance4j.rulebook.review.PlacedRule;
import io.github.governance4j.rulebook.review.ReviewList;
import io.github.governance4j.rulebook.review.Settled;
import io.github.governance4j.rulebook.text.PlacedText;
import java.nio.file.Path;
import java.util.List;

/**
 * Rules as free words (村规民约全文): a charter, a notice, a list somebody pasted. It is cut into its rules, and they are reviewed; nothing of
 * it is ever in force before somebody writes it down as a catalogue and classifies it.
 */
public final class RulesText {
    private RulesText() {}

    /**
     * Reads a text, and reviews what it says. The item of a problem is the number the text gives a rule, where it gives one; its place is
     * where the rule begins.
     *
     * @param file the text, in UTF-8, at most {@value PlacedText#MOST_BYTES} bytes
     * @return its rules, in its order, or every fault of its form; and the review, also of what could be read of a faulty text. A text in
     *     which no rule is found gives the warning {@code NO_RULES_FOUND}: nothing of it was reviewed
     */
    public static Checked<List<RuleText>> check(Path file) {
        Faults faults = Faults.in(file.toString());
        ReviewList review = new ReviewList(file.toString());
        PlacedText text = PlacedText.read(file, faults::add);
        List<RuleText> rules = RightsReview.shipped().text(text.words());
        if (rules.isEmpty() && !faults.hasErrors()) {
            faults.add(Problem.warning(Position.startOf(file.toString()), "NO_RULES_FOUND"));
        }
        List<PlacedRule> placed = rules.stream()
                .map(rule -> new PlacedRule(rule, text.at(rule.offset())))
                .toList();
        CatalogueReview.of(placed).tell(code -> Settled.NOT, review::add);
        return new Checked<>(faults.reading(() -> rules), review.problems());
    }
}
