package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The days of a calendar that a count rests on, from the first one looked at to the last (所据日期). */
final class LookedAt {
    private static final Explanation NO_DAY_NEEDED =
            TimeRules.NO_DAY_NEEDED.says(true).build();

    private final WorkCalendar calendar;
    private long from = Long.MAX_VALUE;
    private long until = Long.MIN_VALUE;

    LookedAt(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    void at(long first, long last) {
        from = Math.min(from, first);
        until = Math.max(until, last);
    }

    private boolean isNothing() {
        return from > until;
    }

    /** Whether all of them are known for good. */
    boolean isKnown() {
        return isNothing() || calendar.known().covers(from, until);
    }

    /** The regions whose days were looked at, after those of what went before. */
    List<String> regions(List<String> before) {
        if (isNothing() || calendar.regional().isEmpty()) {
            return before;
        }
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(calendar.known().regions());
        return List.copyOf(all);
    }

    List<HolidayNotice> notices() {
        return calendar.citations().notices(from, until);
    }

    void explain(List<Explanation> steps) {
        if (isNothing()) {
            steps.add(NO_DAY_NEEDED);
        } else {
            calendar.known().explain(from, until, steps);
            calendar.citations().cite(from, until, steps);
        }
    }
}
