package io.github.governance4j.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The days some notice speaks of, national and regional together (节假日). */
final class Holidays {
    private final SortedMap<Long, Boolean> rests;
    private final long first;
    private final short[] nameOf;
    private final List<String> names;

    private Holidays(SortedMap<Long, Boolean> rests, long first, short[] nameOf, List<String> names) {
        this.rests = rests;
        this.first = first;
        this.nameOf = nameOf;
        this.names = names;
    }

    /** The national days with the regional ones over them, the last region on top. */
    static Holidays of(Arrangement national, List<RegionalHolidays> regional) {
        SortedMap<Long, ArrangedDay> days = new TreeMap<>();
        for (Map.Entry<Long, Arrangement.Arranged> entry : national.days().entrySet()) {
            Arrangement.Arranged arranged = entry.getValue();
            days.put(entry.getKey(), arranged.asDay(entry.getKey()));
        }
        regional.forEach(one -> one.days().forEach(day -> days.put(day.day().toEpochDay(), day)));
        SortedMap<Long, Boolean> rests = new TreeMap<>();
        days.forEach((day, arranged) -> rests.put(day, arranged.isRestDay()));
        List<String> names = new ArrayList<>(List.of(""));
        long first = days.isEmpty() ? 0 : days.firstKey();
        short[] nameOf = new short[days.isEmpty() ? 0 : Math.toIntExact(days.lastKey() - first + 1)];
        days.forEach((day, arranged) -> nameOf[(int) (day - first)] = index(names, arranged.holiday()));
        return new Holidays(rests, first, nameOf, List.copyOf(names));
    }

    private static short index(List<String> names, String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            at = names.size();
            names.add(name);
        }
        if (at > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a calendar has no more than " + Short.MAX_VALUE + " different holidays");
        }
        return (short) at;
    }

    /** The holiday {@code day} is counted to, or empty. */
    String name(long day) {
        long i = day - first;
        return i >= 0 && i < nameOf.length ? names.get(nameOf[(int) i]) : "";
    }

    /** Counts working days from {@code from} to {@code until} and wherever a notice speaks of a day beyond. */
    WorkingDayTable table(long from, long until) {
        if (rests.isEmpty()) {
            return WorkingDayTable.of(from, until, rests);
        }
        return WorkingDayTable.of(Math.min(from, rests.firstKey()), Math.max(until, rests.lastKey()), rests);
    }
}
