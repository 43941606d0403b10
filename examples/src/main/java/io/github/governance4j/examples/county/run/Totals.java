package io.github.governance4j.examples.county.run;

import io.github.governance4j.points.Points;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums over all decisions (合计). */
final class Totals {
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    private Points granted = Points.ZERO;
    private Points lost = Points.ZERO;

    private Totals() {}

    static Totals of(List<Judged> judged) {
        Totals totals = new Totals();
        for (Judged one : judged) {
            totals.counts.merge(one.verdict(), 1, Integer::sum);
            totals.granted = totals.granted.plus(one.granted());
            totals.lost = totals.lost.plus(one.lost());
        }
        return totals;
    }

    int deeds() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    Points granted() {
        return granted;
    }

    /** What caps left over. */
    Points lost() {
        return lost;
    }
}
