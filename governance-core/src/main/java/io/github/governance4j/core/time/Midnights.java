package io.github.governance4j.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The moment each day begins, one object a day (零点).
 *
 * <p>Most limits end at a midnight, many of them at the same one; so a hundred thousand deadlines share some hundred moments, which lie
 * close at hand, where each would have four dates of its own.
 */
final class Midnights {
    private static final int FIRST = Math.toIntExact(LocalDate.of(1990, 1, 1).toEpochDay());
    private static final int LAST = Math.toIntExact(LocalDate.of(2089, 12, 31).toEpochDay());
    // Two threads at once may both make one, and they are equal; a moment's own fields are final, so none is seen half
    // made.
    private static final LocalDateTime[] MADE = new LocalDateTime[LAST - FIRST + 1];

    private Midnights() {}

    /** The moment a day begins. */
    static LocalDateTime of(long epochDay) {
        if (epochDay < FIRST || epochDay > LAST) {
            return LocalDate.ofEpochDay(epochDay).atStartOfDay();
        }
        int place = (int) epochDay - FIRST;
        LocalDateTime made = MADE[place];
        if (made == null) {
            made = LocalDate.ofEpochDay(epochDay).atStartOfDay();
            MADE[place] = made;
        }
        return made;
    }

    /** The moment the day of another begins. */
    static LocalDateTime before(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment
                : of(moment.toLocalDate().toEpochDay());
    }

    /** The day itself. */
    static LocalDate day(long epochDay) {
        return of(epochDay).toLocalDate();
    }
}
