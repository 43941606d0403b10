package io.github.governance4j.core.time;

import io.github.governance4j.core.place.OpaqueId;
import java.util.List;
import java.util.Locale;

/**
 * Names a calendar and its content (日历编号), for example {@code CN-2007-2026-1a2b3c4d}: the years known, the regions laid over it with
 * theirs, and a checksum of its working days. Calendars that differ on a day have different ids, but for a chance of one in four
 * thousand million.
 *
 * @param value 1 to 64 visible characters
 */
public record CalendarId(String value) implements OpaqueId {
    /**
     * Checks the text.
     *
     * @param value the text
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CalendarId {
        OpaqueId.checked("calendar id", value);
    }

    /** A long list of regions gives way to their number. */
    static CalendarId of(Arrangement national, List<RegionalHolidays> regional, int checksum) {
        StringBuilder names = new StringBuilder();
        regional.forEach(one -> names.append('+').append(one.name()));
        String regions = names.codePointCount(0, names.length()) <= 32 ? names.toString() : "+" + regional.size();
        String years = "CN-" + national.fromYear() + "-" + national.untilYear();
        return new CalendarId(years + regions + String.format(Locale.ROOT, "-%08x", checksum));
    }

    @Override
    public String toString() {
        return value;
    }
}
