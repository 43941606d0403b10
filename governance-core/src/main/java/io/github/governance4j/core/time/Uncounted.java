package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Unwritten;
import java.time.LocalDateTime;

/** How a fresh deadline was counted, not told yet: what it is counted from. Counting again, by the same code, tells (未成文的推算). */
final class Uncounted extends Unwritten {
    private final TimeLimit limit;
    private final LocalDateTime start;
    private final WorkCalendar calendar;

    Uncounted(TimeLimit limit, LocalDateTime start, WorkCalendar calendar) {
        this.limit = limit;
        this.start = start;
        this.calendar = calendar;
    }

    @Override
    protected Explanation write() {
        return Reckoner.fresh(limit, start, calendar, true).explanation();
    }
}
