package io.github.governance4j.examples.county.book;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A reason cut to what a reader needs (理由): the finding, what it rests on, and below that only what stands in the way. That an edition
 * was duly adopted is said once for the edition, not once for each deed.
 */
public final class Reasons {
    private Reasons() {}

    /**
     * One line of a reason.
     *
     * @param depth 0 for the finding itself
     * @param kind whether it was satisfied, or did not need to be
     * @param text the sentence
     */
    public record Line(int depth, Kind kind, String text) {
        /**
         * {@return the same line with another sentence}
         *
         * @param other the sentence
         */
        public Line with(String other) {
            return new Line(depth, kind, other);
        }

        /**
         * {@return the same line one step further down}
         *
         * @param holdsAbove whether what is above it holds; what does not hold then stands in nobody's way
         */
        public Line below(boolean holdsAbove) {
            return new Line(depth + 1, holdsAbove && kind == Kind.NO ? Kind.BESIDE : kind, text);
        }

        /** {@return the sign before it} */
        public String mark() {
            return kind.mark;
        }

        /** {@return the word a page knows it by} */
        public String style() {
            return kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a finding stands to the one it is under. */
    public enum Kind {
        /** It holds. */
        YES("✓"),
        /** It does not, and stands in the way. */
        NO("✗"),
        /** It does not, and what is above it holds all the same. */
        BESIDE("·");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        static Kind of(Explanation why, boolean holdsAbove) {
            return why.holds() ? YES : holdsAbove ? BESIDE : NO;
        }
    }

    /**
     * The reason of one decision. Where nothing was granted the head says so, and nothing is said of how long it may be spent: the
     * deed is on record, but a reader must not take it for points.
     *
     * @param one the decision
     * @param language the language to say it in
     * @return its lines
     */
    public static List<Line> of(Judged one, Language language) {
        return of(one, language, Reasons::add);
    }

    /** {@return the reason of one decision however deep, with the same head}
     *
     * @param one the decision
     * @param language the language to say it in
     */
    public static List<Line> whole(Judged one, Language language) {
        return of(one, language, Reasons::addWhole);
    }

    private static List<Line> of(Judged one, Language language, Adding adding) {
        Explanation why = one.decision().explanation();
        List<Line> lines = new ArrayList<>();
        if (one.verdict() != Verdict.DECLINED) {
            adding.add(why, language, 0, false, lines);
            return lines;
        }
        lines.add(new Line(0, Kind.BESIDE, declined(one, language)));
        why.because().stream()
                .filter(finding -> !finding.code().startsWith("points.lapse")
                        && !finding.code().equals("points.standing-only"))
                .forEach(finding -> adding.add(finding, language, 1, true, lines));
        return lines;
    }

    private static String declined(Judged one, Language language) {
        if (one.boundCaps().isEmpty()) {
            return language == Language.ZH
                    ? "已登记，未达到计分的数量，此次不计分。"
                    : "Recorded; it counts for nothing, because no amount that is worth points was reached.";
        }
        return language == Language.ZH
                ? "已登记，上限已用完，此次不计分。"
                : "Recorded; it counts for nothing, because the cap was used up.";
    }

    /** {@return the finding, what it rests on, and what stands in the way below}
     *
     * @param why the finding
     * @param language the language to say it in
     */
    public static List<Line> lines(Explanation why, Language language) {
        List<Line> lines = new ArrayList<>();
        add(why, language, 0, false, lines);
        return lines;
    }

    /** {@return all of it, however deep}
     *
     * @param why the finding
     * @param language the language to say it in
     */
    public static List<Line> whole(Explanation why, Language language) {
        List<Line> lines = new ArrayList<>();
        addWhole(why, language, 0, false, lines);
        return lines;
    }

    /** {@return the lines as text}
     *
     * @param lines the lines
     * @param indent before each
     */
    public static String text(List<Line> lines, String indent) {
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

    private static void add(Explanation why, Language language, int depth, boolean holdsAbove, List<Line> lines) {
        lines.add(new Line(depth, Kind.of(why, holdsAbove), why.line(language)));
        if (depth == 0 || !why.holds()) {
            why.because().forEach(finding -> add(finding, language, depth + 1, why.holds(), lines));
        }
    }

    private static void addWhole(Explanation why, Language language, int depth, boolean holdsAbove, List<Line> lines) {
        lines.add(new Line(depth, Kind.of(why, holdsAbove), why.line(language)));
        why.because().forEach(finding -> addWhole(finding, language, depth + 1, why.holds(), lines));
    }

    @FunctionalInterface
    private interface Adding {
        void add(Explanation why, Language language, int depth, boolean holdsAbove, List<Line> lines);
    }
}
