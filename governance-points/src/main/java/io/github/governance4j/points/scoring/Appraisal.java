package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.points.PointsRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one act under one item is worth, or why that cannot be told.
 *
 * @param asked hundredths of a point, before any cap
 * @param against why the act has no worth under the item; empty if it has
 * @param why how it was worked out, or what is missing
 * @param counted what it adds to the running counts of a ladder
 */
record Appraisal(long asked, Optional<PointsRefusal> against, Explanation why, List<Counted> counted) {
    static Appraisal of(long asked, Explanation why) {
        return new Appraisal(asked, Optional.empty(), why, List.of());
    }

    static Appraisal impossible(PointsRefusal against, Explanation why) {
        return new Appraisal(0, Optional.of(against), why, List.of());
    }

    /** What the act adds to running counts: to those of its ladder, then to those of its caps. */
    List<Counted> counting(List<Counted> caps) {
        if (counted.isEmpty()) {
            return caps;
        }
        List<Counted> all = new ArrayList<>(counted);
        all.addAll(caps);
        return List.copyOf(all);
    }
}
