package io.github.governance4j.benchmarks.points;

import java.util.HashMap;
import java.util.Map;

/** No engine at all: a map from code to rule before the books. What is left of an engine's cost after this is the engine. */
final class HandWritten extends Matching {
    private final Map<String, Integer> rules = new HashMap<>();

    HandWritten(PointsWork work) {
        super(work);
        for (int i = 0; i < work.acts.size(); i++) {
            rules.put(work.acts.get(i).code(), i);
        }
    }

    @Override
    int rule(int claim) {
        return rules.getOrDefault(codes[claim], -1);
    }
}
