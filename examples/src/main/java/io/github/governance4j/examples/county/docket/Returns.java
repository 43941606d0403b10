package io.github.governance4j.examples.county.docket;

import java.util.EnumMap;
import java.util.Map;

/** How often cases were to be returned, and what became of it (退回). */
public final class Returns {
    /** What became of it. */
    public enum Count {
        /** Somebody asked for it. */
        ASKED,
        /** Whoever had sent the case agreed. */
        AGREED,
        /** Whoever had sent the case refused; competence is determined by it. */
        REFUSED,
        /** Competence was determined. */
        DETERMINED
    }

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);

    void add(Count count) {
        counts.merge(count, 1L, Long::sum);
    }

    void add(Returns other) {
        other.counts.forEach((count, number) -> counts.merge(count, number, Long::sum));
    }

    /** {@return how often}
     *
     * @param count what
     */
    public long count(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    /** {@return how many were asked for and neither agreed to nor refused: somebody still thinks, or the case went on without an answer} */
    public long unanswered() {
        return count(Count.ASKED) - count(Count.AGREED) - count(Count.REFUSED);
    }
}
