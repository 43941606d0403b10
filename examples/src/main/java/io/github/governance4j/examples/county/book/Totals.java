package io.github.governance4j.examples.county.book;

import io.github.governance4j.points.Points;
import java.util.EnumMap;
import java.util.Map;

/** Sums over all decisions (合计). */
public final class Totals {
    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
    private Points granted = Points.ZERO;
    private Points lost = Points.ZERO;

    void add(Judged one) {
        counts.merge(one.verdict(), 1L, Long::sum);
        granted = granted.plus(one.granted());
        lost = lost.plus(one.lost());
    }

    /** {@return how many deeds were decided} */
    public long deeds() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many came out so}
     *
     * @param verdict how
     */
    public long count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0L);
    }

    /** {@return what counts, in all} */
    public Points granted() {
        return granted;
    }

    /** {@return what caps left over, in all} */
    public Points lost() {
        return lost;
    }
}
