package io.github.governance4j.core.time;

import io.github.governance4j.core.explain.Explanation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A limit counted out in silence from its start; its reason is begun when somebody asks for it, and written when it is read (新推算). */
final class Counted extends Reckoned {
    private final TimeLimit limit;
    private final LocalDateTime start;
    private final WorkCalendar counter;
    // Two threads at once may both begin one; what they write is equal. Its fields are final, so none is seen half
    // made.
    private @Nullable Explanation asked;

    Counted(
            LocalDateTime countedFrom,
            LocalDate rawLastDay,
            LocalDate lastDay,
            LocalDateTime closes,
            Certainty rawCertainty,
            Certainty certainty,
            List<HolidayNotice> notices,
            List<String> regions,
            TimeLimit limit,
            LocalDateTime start,
            WorkCalendar calendar) {
        super(countedFrom, rawLastDay, lastDay, closes, rawCertainty, certainty, notices, regions);
        this.limit = limit;
        this.start = start;
        this.counter = calendar;
    }

    @Override
    public CalendarId calendar() {
        return counter.id();
    }

    @Override
    public Explanation explanation() {
        Explanation before = asked;
        if (before != null) {
            return before;
        }
        Explanation now = TimeRules.DEADLINE.later(certainty() == Certainty.FIRM, new Uncounted(limit, start, counter));
        asked = now;
        return now;
    }
}
