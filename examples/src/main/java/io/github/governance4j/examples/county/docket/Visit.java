package io.github.governance4j.examples.county.docket;

import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Trigger;
import java.util.EnumMap;
import java.util.Map;

/** How matters fared on one rung (层级漏斗): how many came, were solved there, went up and why, went back, ended, or are there now. */
public final class Visit {
    /** What went on at the rung, in the words of {@code result.json}. */
    public enum Count {
        /** Matters that came to it, however they came; one that came twice counts twice. */
        ENTERED,
        /** Matters struck off or settled there. */
        SOLVED,
        /** Returned from it, with the agreement of whoever had sent them. */
        RETURNED,
        /** Ended there without being settled. */
        ENDED,
        /** Still there. */
        OPEN
    }

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private final Map<Trigger, Long> climbed = new EnumMap<>(Trigger.class);

    /**
     * One rung of one ladder.
     *
     * @param ladder the ladder
     * @param order the rung's order
     */
    public record Rung(LadderId ladder, int order) implements Comparable<Rung> {
        @Override
        public int compareTo(Rung other) {
            int byLadder = ladder.value().compareTo(other.ladder.value());
            return byLadder != 0 ? byLadder : Integer.compare(order, other.order);
        }
    }

    void add(Count count) {
        counts.merge(count, 1L, Long::sum);
    }

    void take(Count count) {
        counts.merge(count, -1L, Long::sum);
    }

    void climb(Trigger trigger) {
        climbed.merge(trigger, 1L, Long::sum);
    }

    void add(Visit other) {
        other.counts.forEach((count, number) -> counts.merge(count, number, Long::sum));
        other.climbed.forEach((trigger, number) -> climbed.merge(trigger, number, Long::sum));
    }

    /** {@return how many}
     *
     * @param count of what
     */
    public long count(Count count) {
        return counts.getOrDefault(count, 0L);
    }

    /** {@return how many went up}
     *
     * @param trigger on what
     */
    public long climbed(Trigger trigger) {
        return climbed.getOrDefault(trigger, 0L);
    }

    /** {@return how many went up, for whatever reason} */
    public long climbed() {
        return climbed.values().stream().mapToLong(Long::longValue).sum();
    }
}
