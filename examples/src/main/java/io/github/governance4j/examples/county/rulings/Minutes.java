package io.github.governance4j.examples.county.rulings;

import io.github.governance4j.examples.county.book.FirstFew;
import io.github.governance4j.examples.county.log.Act;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What was decided, row by row, counted as it is made (办理记录); of each kind a few are kept. */
public final class Minutes {
    private static final int EXAMPLES = 3;
    private static final int FIRST = 30;

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private final Map<String, FirstFew<Ruling<?>>> refused = new TreeMap<>();
    private final FirstFew<Correction> corrections = new FirstFew<>(FIRST);
    private final FirstFew<Ruling<?>> held = new FirstFew<>(FIRST);
    private final FirstFew<Act> repeated = new FirstFew<>(FIRST);
    private long acts;
    private long timers;

    /** Nothing yet. */
    public Minutes() {}

    /** Adds a decision.
     *
     * @param ruling it
     */
    public void add(Ruling<?> ruling) {
        if (ruling.isByItself()) {
            timers++;
            return;
        }
        acts++;
        counts.merge(ruling.outcome(), 1L, Long::sum);
        if (ruling.outcome() == Outcome.REFUSED) {
            refused.computeIfAbsent(ruling.code(), code -> new FirstFew<>(EXAMPLES))
                    .add(ruling);
        } else if (ruling.outcome() == Outcome.HELD) {
            held.add(ruling);
        }
    }

    /** Adds a correction.
     *
     * @param correction it
     */
    public void add(Correction correction) {
        corrections.add(correction);
    }

    /** Adds a row that said again what its stream had taken.
     *
     * @param entry the row
     */
    public void add(Act entry) {
        repeated.add(entry);
    }

    /** {@return how many decisions on acts there are; one that was held and counts later is two} */
    public long acts() {
        return acts;
    }

    /** {@return how many things came about by themselves} */
    public long timers() {
        return timers;
    }

    /** {@return how many acts came out so}
     *
     * @param outcome how
     */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** {@return what was refused, by code} */
    public Map<String, FirstFew<Ruling<?>>> refused() {
        return refused;
    }

    /** {@return what was told otherwise after a late act} */
    public FirstFew<Correction> corrections() {
        return corrections;
    }

    /** {@return acts that had to wait for what came before them, also those that no longer do} */
    public FirstFew<Ruling<?>> held() {
        return held;
    }

    /** {@return rows that say again what their stream had taken} */
    public FirstFew<Act> repeated() {
        return repeated;
    }
}
