package io.github.governance4j.core.time;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * Which days are working days, counted beforehand (工作日计数表).
 *
 * <p>Between its first and last day it holds, for each day, how many working days lie before it, and for each working day where it
 * lies; counting either way is one look-up. Beyond both ends Monday to Friday are the working days, which is counted by division.
 */
final class WorkingDayTable {
    /** 1969-12-29, a Monday, is this many days before day 0. */
    private static final int MONDAY = 3;

    private static final long EARLIEST = WorkCalendar.EARLIEST.toEpochDay();
    private static final long LATEST = WorkCalendar.LATEST.toEpochDay();

    private final long first;
    private final int[] before;
    private final int[] places;
    /** The beginning of both tables in half the room, so that they stay in a core's nearest cache. */
    private final char[] nearUpTo;

    private final char[] nearPlaces;
    private final long plainAtFirst;
    private final long plainAfterLast;

    private WorkingDayTable(long first, int[] before, int[] places) {
        this.first = first;
        this.before = before;
        this.places = places;
        this.nearUpTo = new char[Math.min(before.length - 1, Character.MAX_VALUE)];
        for (int i = 0; i < nearUpTo.length; i++) {
            nearUpTo[i] = (char) before[i + 1];
        }
        this.nearPlaces = new char[before[nearUpTo.length]];
        for (int i = 0; i < nearPlaces.length; i++) {
            nearPlaces[i] = (char) places[i];
        }
        this.plainAtFirst = plain(first);
        this.plainAfterLast = plain(first + before.length - 1);
    }

    /** Days {@code first} to {@code last}, both included: as {@code rests} says where it says anything, else Monday to Friday. */
    static WorkingDayTable of(long first, long last, SortedMap<Long, Boolean> rests) {
        int days = Math.toIntExact(last - first + 1);
        boolean[] isRest = new boolean[days];
        for (int i = 0; i < days; i++) {
            isRest[i] = isWeekend(first + i);
        }
        rests.subMap(first, last + 1).forEach((day, rest) -> isRest[(int) (day - first)] = rest);
        int[] before = new int[days + 1];
        int[] places = new int[days];
        int found = 0;
        for (int i = 0; i < days; i++) {
            if (!isRest[i]) {
                places[found++] = i;
            }
            before[i + 1] = found;
        }
        return new WorkingDayTable(first, before, Arrays.copyOf(places, found));
    }

    static boolean isWeekend(long day) {
        return Math.floorMod(day + MONDAY, 7) >= 5;
    }

    boolean isWorkingDay(long day) {
        checked(day);
        return ordinal(day + 1) != ordinal(day);
    }

    /** The working day {@code count} after {@code day}, or before it if negative; {@code day} is not counted. */
    long plus(long day, int count) {
        long i = day - first;
        if (count > 0 && i >= 0 && i < nearUpTo.length) {
            int ordinal = nearUpTo[(int) i] + count - 1;
            if (ordinal >= 0 && ordinal < nearPlaces.length) {
                return first + nearPlaces[ordinal];
            }
        }
        checked(day);
        if (count > 0) {
            return dayAt(ordinal(day + 1) + count - 1);
        }
        return count == 0 ? day : dayAt(ordinal(day) + count);
    }

    /** Working days after {@code from} up to {@code until}. */
    long between(long from, long until) {
        checked(from);
        checked(until);
        return ordinal(until + 1) - ordinal(from + 1);
    }

    long onOrAfter(long day) {
        checked(day);
        return dayAt(ordinal(day));
    }

    private static void checked(long day) {
        if (day < EARLIEST || day > LATEST) {
            throw new IllegalArgumentException("a day from " + WorkCalendar.EARLIEST + " to " + WorkCalendar.LATEST
                    + " is wanted: epoch day " + day);
        }
    }

    /** How many working days lie before {@code day}, counted from the table's first day; negative for days before that. */
    private long ordinal(long day) {
        long i = day - first;
        if (i >= 0 && i < before.length) {
            return before[(int) i];
        }
        return i < 0 ? plain(day) - plainAtFirst : places.length + plain(day) - plainAfterLast;
    }

    /** The working day before which {@code ordinal} others lie. */
    private long dayAt(long ordinal) {
        if (ordinal >= 0 && ordinal < places.length) {
            return first + places[(int) ordinal];
        }
        return ordinal < 0 ? plainDay(plainAtFirst + ordinal) : plainDay(plainAfterLast + ordinal - places.length);
    }

    /** A checksum of which days are working days. */
    int checksum() {
        CRC32 crc = new CRC32();
        for (int place : places) {
            long day = first + place;
            for (int shift = 0; shift < 32; shift += 8) {
                crc.update((int) (day >>> shift));
            }
        }
        return (int) crc.getValue();
    }

    private static long plain(long day) {
        return Math.floorDiv(day + MONDAY, 7) * 5 + Math.min(Math.floorMod(day + MONDAY, 7), 5);
    }

    private static long plainDay(long ordinal) {
        return Math.floorDiv(ordinal, 5) * 7 + Math.floorMod(ordinal, 5) - MONDAY;
    }
}
