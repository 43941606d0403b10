package io.github.governance4j.examples.county.claimed;

import io.github.governance4j.core.rights.Objection;
import java.util.EnumMap;
import java.util.Map;

/** What became of objections of one kind (异议统计). */
public final class ObjectionSum {
    private final Map<Objection.Outcome, Long> outcomes = new EnumMap<>(Objection.Outcome.class);
    private final Days days = new Days();
    private long raised;
    private long overdue;
    private long stillOverdue;
    private long late;

    ObjectionSum() {}

    void add(Objected one) {
        raised++;
        outcomes.merge(one.outcome(), 1L, Long::sum);
        overdue += one.overdue() ? 1 : 0;
        stillOverdue += one.overdue() && one.outcome() == Objection.Outcome.OPEN ? 1 : 0;
        one.answered().ifPresent(day -> {
            days.add(one.raised(), day);
            late += day.isAfter(one.replyBy()) ? 1 : 0;
        });
    }

    /** {@return how many were raised} */
    public long raised() {
        return raised;
    }

    /** {@return how many came out so}
     *
     * @param outcome how
     */
    public long of(Objection.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** {@return how many were not answered in time, answered since or not} */
    public long overdue() {
        return overdue;
    }

    /** {@return how many of those are open still} */
    public long stillOverdue() {
        return stillOverdue;
    }

    /** {@return how many were answered after the limit} */
    public long late() {
        return late;
    }

    /** {@return how long answers took} */
    public Days days() {
        return days;
    }
}
