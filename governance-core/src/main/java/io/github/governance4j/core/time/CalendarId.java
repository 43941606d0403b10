package io.github.governance4j.core.time;

import io.github.governance4j.core.place.OpaqueId;

/**
 * Names a calendar and its content (日历编号), for example {@code CN-2007-2026-1a2b3c4d}: the years known, the regional holidays laid
 * over it, and a checksum of its working days. Calendars that differ on a day have different ids, but for a chance of one in four
 * thousand million.
 *
 * @param value 1 to 64 visible characters
 */
public record CalendarId(String value) implements OpaqueId {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is empty, too long, or holds white space or anything invisible
     */
    public CalendarId {
        OpaqueId.checked("calendar id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
