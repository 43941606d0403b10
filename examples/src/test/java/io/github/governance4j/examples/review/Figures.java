package io.github.governance4j.examples.review;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How a review did on one labelled set (查全率与查准率).
 *
 * <p>Recall is the share of the items labelled with a line that were flagged for it, or for one of the others that the label calls right
 * as well; found at all is the share flagged for anything. Precision is the share of the flagged items that were labelled with a line or
 * called doubtful; strictly, with a line.
 *
 * @param set the set's name
 * @param judged its rules
 */
record Figures(String set, List<Judged> judged) {
    private long count(Predicate<Judged> of) {
        return judged.stream().filter(of).count();
    }

    /** {@return the share, in hundredths, rounded down; of nothing, all} */
    private static long share(long part, long whole) {
        return whole == 0 ? 100 : part * 100 / whole;
    }

    long recall() {
        return share(count(Judged::isFound), count(Judged::crosses));
    }

    long recallOfTheSure() {
        return share(
                count(each -> each.isFound() && !each.doubtful()), count(each -> each.crosses() && !each.doubtful()));
    }

    long recallOfTheBlocked() {
        return share(count(each -> each.severe() && each.isFlagged()), count(Judged::severe));
    }

    long foundAtAll() {
        return share(count(each -> each.crosses() && each.isFlagged()), count(Judged::crosses));
    }

    long precision() {
        long flagged = count(Judged::isFlagged);
        return share(flagged - count(Judged::isFalseAlarm), flagged);
    }

    long strictPrecision() {
        return share(count(each -> each.isFlagged() && each.crosses()), count(Judged::isFlagged));
    }

    List<Judged> misses() {
        return judged.stream().filter(Judged::isMissed).toList();
    }

    List<Judged> otherLine() {
        return judged.stream()
                .filter(each -> each.crosses() && each.isFlagged() && !each.isFound())
                .toList();
    }

    List<Judged> falseAlarms() {
        return judged.stream().filter(Judged::isFalseAlarm).toList();
    }

    Judged of(String code) {
        return judged.stream()
                .filter(each -> each.code().equals(code))
                .findAny()
                .orElseThrow(() -> new AssertionError("no " + code + " in " + set));
    }

    /** {@return a row of the table in docs/rights-review.md} */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d %% | %d %% | %d %% | %d %% | %d %% | %d %% |",
                set,
                judged.size(),
                count(Judged::crosses),
                count(Judged::isFlagged),
                recall(),
                recallOfTheSure(),
                recallOfTheBlocked(),
                foundAtAll(),
                precision(),
                strictPrecision());
    }

    static String header() {
        return """
                | set | rules | crossing | flagged | recall | of the sure | of the blocked | found at all | precision | strictly |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |""";
    }

    /** {@return the figures, and every miss and false alarm by name} */
    String told() {
        StringBuilder told = new StringBuilder(header()).append('\n').append(row());
        misses().forEach(each -> told.append("\nmissed: ").append(each));
        otherLine().forEach(each -> told.append("\nother line: ").append(each));
        falseAlarms().forEach(each -> told.append("\nfalse alarm: ").append(each));
        return told.toString();
    }
}
