package io.github.governance4j.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the national notices say, for a run of years without a gap (放假安排).
 *
 * @param fromYear the first year arranged
 * @param untilYear the last year arranged
 * @param notices by year, those of one year in the order they came
 * @param days every day spoken of, by epoch day
 */
record Arrangement(int fromYear, int untilYear, List<HolidayNotice> notices, SortedMap<Long, Arranged> days) {

    /**
     * What a notice says of one day.
     *
     * @param holiday the holiday it belongs to
     * @param isRestDay whether people rest
     * @param year the year whose notice says so; a December day may be arranged by the next year's
     */
    record Arranged(String holiday, boolean isRestDay, int year) {
        ArrangedDay asDay(long epochDay) {
            return new ArrangedDay(LocalDate.ofEpochDay(epochDay), holiday, isRestDay);
        }
    }

    /** The same with more notices; what they say of a day replaces what was said before. */
    Arrangement amended(List<HolidayNotice> more, SortedMap<Long, Arranged> saying) {
        List<HolidayNotice> all = new ArrayList<>(notices);
        for (HolidayNotice notice : more) {
            if (!all.contains(notice)) {
                all.add(notice);
            }
        }
        all.sort(Comparator.comparingInt(HolidayNotice::year));
        SortedMap<Long, Arranged> merged = new TreeMap<>(days);
        merged.putAll(saying);
        int last = more.stream().mapToInt(HolidayNotice::year).reduce(untilYear, Math::max);
        return new Arrangement(fromYear, last, List.copyOf(all), merged);
    }
}
