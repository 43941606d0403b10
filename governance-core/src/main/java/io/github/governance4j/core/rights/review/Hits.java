package io.github.governance4j.core.rights.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What was spotted in one text, by concept (命中). */
final class Hits {
    /** How far before a word a “not” still speaks of it, and how far behind it a “none”. */
    private static final int NOT_BEFORE = 8;

    /** The same of a “not” that names first whom something is done to: 不得将未缴费的户列入黑榜. */
    private static final int FORBIDS_BEFORE = 16;

    private static final int NONE_BEHIND = 4;
    /** Ends what a “not” says of somebody: 不打扫卫生的, 缺席者, 未缴费户. */
    private static final String SOMEBODY = "的者户";
    /** No wording is longer, so nothing further back can hold a place. */
    private static final int LONGEST = 64;

    /** The concepts that deny: “not”, one that forbids, “none” behind; and those a ban on a sanction begins and ends with. */
    record Denying(int not, int forbids, int none, int spares, int sanction) {}

    private final List<List<Hit>> byConcept;
    private final Denying denying;
    private final Plain text;

    Hits(List<List<int[]>> spans, Denying denying, Plain text) {
        this.denying = denying;
        this.text = text;
        byConcept = new ArrayList<>(spans.size());
        List<int[]> nots = sorted(spans.get(denying.not()));
        List<int[]> forbidding = sorted(spans.get(denying.forbids()));
        List<int[]> nones = sorted(spans.get(denying.none()));
        for (List<int[]> found : spans) {
            if (found.isEmpty()) {
                // Most concepts are nowhere in a rule.
                byConcept.add(List.of());
                continue;
            }
            List<Hit> hits = new ArrayList<>(found.size());
            for (int[] span : sorted(found)) {
                hits.add(new Hit(span[0], span[1], denial(span, nots, forbidding, nones, text)));
            }
            byConcept.add(hits);
        }
    }

    private static List<int[]> sorted(List<int[]> spans) {
        List<int[]> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.<int[]>comparingInt(span -> span[0]).thenComparingInt(span -> span[1]));
        return sorted;
    }

    /** The spans that no mask covers. */
    static List<int[]> without(List<int[]> spans, List<int[]> masks) {
        List<int[]> sorted = sorted(masks);
        List<int[]> left = new ArrayList<>(spans.size());
        for (int[] span : spans) {
            boolean covered = false;
            for (int i = firstAfter(sorted, span[0]) - 1; i >= 0 && sorted.get(i)[0] > span[0] - LONGEST; i--) {
                covered |= sorted.get(i)[1] >= span[1];
            }
            if (!covered) {
                left.add(span);
            }
        }
        return left;
    }

    private static Hit.Denial denial(
            int[] span, List<int[]> nots, List<int[]> forbidding, List<int[]> nones, Plain text) {
        int behind = firstAfter(nones, span[1] - 1);
        if (behind < nones.size()
                && nones.get(behind)[0] - span[1] <= NONE_BEHIND
                && text.clause(nones.get(behind)[0]) == text.clause(span[0])) {
            return Hit.Denial.SURE;
        }
        if (before(span, forbidding, FORBIDS_BEFORE, text)
                .filter(found -> span[0] - found[1] <= NOT_BEFORE || "将把".indexOf(text.at(found[1] - 1)) >= 0)
                .filter(found -> !isOfWhoeverDoesIt(found[1], span[0], text))
                .isPresent()) {
            return Hit.Denial.SURE;
        }
        return before(span, nots, NOT_BEFORE, text)
                .map(found -> isOfSomebody(found[1], span[0], text) ? Hit.Denial.UNSURE : Hit.Denial.SURE)
                .orElse(Hit.Denial.NONE);
    }

    /** The nearest of some words that reaches a place from before. */
    private static Optional<int[]> before(int[] span, List<int[]> words, int reach, Plain text) {
        int before = firstAfter(words, span[0] - 1) - 1;
        // A longer word may begin before a shorter one and end behind it, so a few are looked at.
        for (int i = before; i >= 0 && i > before - 3; i--) {
            int[] word = words.get(i);
            if (word[1] <= span[0] && span[0] - word[1] <= reach && text.clause(word[0]) == text.clause(span[0])) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** 禁止乱倒垃圾违者上黑榜: what is forbidden ends before what follows from it. */
    private static boolean isOfWhoeverDoesIt(int from, int to, Plain text) {
        for (int i = from; i + 1 < to; i++) {
            if ((text.at(i) == '违' && text.at(i + 1) == '者') || (text.at(i) == '否' && text.at(i + 1) == '则')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSomebody(int from, int to, Plain text) {
        for (int i = from; i < to; i++) {
            if (SOMEBODY.indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first of the spans, in their order, that begins after a place. */
    private static int firstAfter(List<int[]> spans, int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle)[0] > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether a hit stands in a clause that another one spans. */
    boolean isWithin(Hit hit, Hit other) {
        int clause = text.clause(hit.from());
        return clause >= text.clause(other.from()) && clause <= text.clause(other.to() - 1);
    }

    /**
     * Whether a hit stands within a ban on a sanction: 不得对上访村民扣分. A sanction with its number is none that is banned, nor one on whoever
     * does what is.
     */
    boolean isSpared(Hit hit) {
        for (Hit ban : of(denying.spares(), hit.from() - FORBIDS_BEFORE, hit.from())) {
            for (Hit sanction : of(denying.sanction(), ban.to(), hit.to() + FORBIDS_BEFORE)) {
                if (sanction.to() >= hit.from()
                        && text.clause(ban.from()) == text.clause(sanction.to() - 1)
                        && !isOfWhoeverDoesIt(ban.to(), sanction.from(), text)
                        && !Figures.isNumber(text, sanction.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The hits of a concept that begin from {@code from}, included, to {@code to}, excluded, in their order. */
    List<Hit> of(int concept, int from, int to) {
        List<Hit> hits = byConcept.get(concept);
        return hits.isEmpty() ? hits : hits.subList(firstFrom(hits, from), firstFrom(hits, to));
    }

    /** The first of those that is as wanted. */
    Optional<Hit> first(int concept, int from, int to, Predicate<Hit> wanted) {
        for (Hit hit : of(concept, from, Math.max(from, to))) {
            if (wanted.test(hit)) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    private static int firstFrom(List<Hit> hits, int place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).from() >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
