package io.github.governance4j.examples.county.run;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * A reason cut to what a reader needs (理由): the finding, what it rests on, and below that only what stands in the way. That an edition
 * was duly adopted is said once for the edition, not once for each deed.
 */
final class Reasons {
    private Reasons() {}

    /**
     * One line of a reason.
     *
     * @param depth 0 for the finding itself
     * @param holds whether it was satisfied
     * @param text the sentence
     */
    record Line(int depth, boolean holds, String text) {
        String mark() {
            return holds ? "✓" : "✗";
        }
    }

    static List<Line> lines(Explanation why, Language language) {
        List<Line> lines = new ArrayList<>();
        add(why, language, 0, lines);
        return lines;
    }

    /** All of it, however deep. */
    static List<Line> whole(Explanation why, Language language) {
        List<Line> lines = new ArrayList<>();
        addWhole(why, language, 0, lines);
        return lines;
    }

    static String text(List<Line> lines, String indent) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(indent)
                    .append("  ".repeat(line.depth()))
                    .append(line.mark())
                    .append(' ')
                    .append(line.text())
                    .append('\n');
        }
        return text.toString();
    }

    private static void add(Explanation why, Language language, int depth, List<Line> lines) {
        lines.add(new Line(depth, why.holds(), why.line(language)));
        if (depth == 0 || !why.holds()) {
            why.because().forEach(finding -> add(finding, language, depth + 1, lines));
        }
    }

    private static void addWhole(Explanation why, Language language, int depth, List<Line> lines) {
        lines.add(new Line(depth, why.holds(), why.line(language)));
        why.because().forEach(finding -> addWhole(finding, language, depth + 1, lines));
    }
}
