package io.github.governance4j.benchmarks.ladder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All variants come to the same (同题同解). */
final class LadderProof {
    private final Map<String, Supplier<LadderWork.Totals>> variants = new LinkedHashMap<>();

    LadderProof with(String name, Supplier<LadderWork.Totals> variant) {
        variants.put(name, variant);
        return this;
    }

    /**
     * Runs each once.
     *
     * @return what all of them come to
     * @throws IllegalStateException if one comes to something else
     */
    LadderWork.Totals agreed() {
        Map<String, LadderWork.Totals> found = new LinkedHashMap<>();
        variants.forEach((name, variant) -> found.put(name, variant.get()));
        if (found.values().stream().distinct().count() != 1) {
            throw new IllegalStateException("the variants do not agree: " + found);
        }
        return found.values().iterator().next();
    }

    /** Holds the number of moves against the one scores are divided by. */
    static void mustMove(int moves, LadderWork.Totals agreed) {
        if (agreed.moves() != moves) {
            throw new IllegalStateException("scores are per move, and there are " + moves + " of them: " + agreed);
        }
    }
}
