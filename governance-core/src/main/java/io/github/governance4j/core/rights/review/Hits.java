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

    private static final int NONE_BEHIND = 4;
    /** No wording is longer, so nothing further back can hold a place. */
    private static final int LONGEST = 64;

    private final List<List<Hit>> byConcept;
    private final Plain text;

    Hits(List<List<int[]>> spans, int not, int none, Plain text) {
        this.text = text;
        byConcept = new ArrayList<>(spans.size());
        List<int[]> nots = sorted(spans.get(not));
        List<int[]> nones = sorted(spans.get(none));
        for (List<int[]> found : spans) {
            if (found.isEmpty()) {
                // Most concepts are nowhere in a rule.
                byConcept.add(List.of());
                continue;
            }
            List<Hit> hits = new ArrayList<>(found.size());
            for (int[] span : sorted(found)) {
                hits.add(new Hit(span[0], span[1], denied(span, nots, nones, text)));
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

    private static boolean denied(int[] span, List<int[]> nots, List<int[]> nones, Plain text) {
        int before = firstAfter(nots, span[0] - 1) - 1;
        // A longer word may begin before a shorter one and end behind it, so a few are looked at.
        for (int i = before; i >= 0 && i > before - 3; i--) {
            int[] not = nots.get(i);
            if (not[1] <= span[0] && span[0] - not[1] <= NOT_BEFORE && text.clause(not[0]) == text.clause(span[0])) {
                return true;
            }
        }
        int behind = firstAfter(nones, span[1] - 1);
        return behind < nones.size()
                && nones.get(behind)[0] - span[1] <= NONE_BEHIND
                && text.clause(nones.get(behind)[0]) == text.clause(span[0]);
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
