package io.github.governance4j.core.time;

import io.github.governance4j.core.place.OpaqueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days a region arranges for itself, laid over the national calendar (地方节假日), for example those a people's government of an
 * ethnic autonomous area sets under art. 4 of 全国年节及纪念日放假办法, and for which years it has done so.
 *
 * <pre>{@code
 * HolidayNotice notice = new HolidayNotice(2025, "<the region's notice>");
 * WorkCalendar.china().with(RegionalHolidays.resting("XZ", notice, "藏历新年", LocalDate.of(2025, 2, 28)))
 * }</pre>
 *
 * <p>In years without a notice of the region nobody knows its days, also where the national ones are known: deadlines that look at
 * such days are provisional.
 *
 * @param region short name of the region, 1 to 64 visible characters; becomes part of the calendar's id where there is room
 * @param notices the region's notices, at least one; by year, without a gap between years
 * @param days the days, none twice, all in the notices' years; a day that is working is arranged as one on which people work
 */
public record RegionalHolidays(String region, List<HolidayNotice> notices, List<ArrangedDay> days) {
    /**
     * Copies the lists and checks all parts.
     *
     * @param region short name of the region
     * @param notices the region's notices
     * @param days the days
     * @throws IllegalArgumentException if the region's name is not one, there is no notice, the notices are not by year or leave a
     *     year out, a day is outside their years, or a day is given twice
     */
    public RegionalHolidays {
        OpaqueId.checked("region of regional holidays", region);
        notices = List.copyOf(notices);
        days = List.copyOf(days);
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("regional holidays say where they are published: " + region);
        }
        int first = notices.get(0).year();
        int last = first;
        for (HolidayNotice notice : notices) {
            if (notice.year() < last || notice.year() > last + 1) {
                throw new IllegalArgumentException(
                        "notices of " + region + " go on without a gap: " + notice.year() + " after " + last);
            }
            last = notice.year();
        }
        for (ArrangedDay arranged : days) {
            int year = arranged.day().getYear();
            if (year < first || year > last) {
                throw new IllegalArgumentException(
                        "no notice of " + region + " given is for the year of " + arranged.day());
            }
        }
        if (days.stream().map(ArrangedDay::day).distinct().count() != days.size()) {
            throw new IllegalArgumentException("a day of " + region + " is given twice");
        }
    }

    /**
     * One holiday on which people rest.
     *
     * @param region short name of the region
     * @param notice the region's notice
     * @param holiday its name
     * @param days its days, in the notice's year
     * @return the holiday
     * @throws IllegalArgumentException if a part is out of bounds or a day is given twice
     */
    public static RegionalHolidays resting(String region, HolidayNotice notice, String holiday, LocalDate... days) {
        return new RegionalHolidays(region, List.of(notice), List.of()).and(holiday, true, days);
    }

    /**
     * The same with days on which people work instead (调休上班).
     *
     * @param holiday the holiday they make up for
     * @param working the days, in the notices' years
     * @return all of them
     * @throws IllegalArgumentException if a day is outside the notices' years or given twice
     */
    public RegionalHolidays working(String holiday, LocalDate... working) {
        return and(holiday, false, working);
    }

    /** {@return the first day of the first notice's year, included} */
    public LocalDate knownFrom() {
        return LocalDate.of(notices.get(0).year(), 1, 1);
    }

    /** {@return the last day of the last notice's year, included} */
    public LocalDate knownUntil() {
        return LocalDate.of(notices.get(notices.size() - 1).year(), 12, 31);
    }

    /** The region with its years, for example {@code XZ-2025} or {@code XZ-2024-2026}. */
    String name() {
        int first = knownFrom().getYear();
        int last = knownUntil().getYear();
        return region + "-" + first + (first == last ? "" : "-" + last);
    }

    private RegionalHolidays and(String holiday, boolean isRestDay, LocalDate... more) {
        List<ArrangedDay> all = new ArrayList<>(days);
        for (LocalDate day : more) {
            all.add(new ArrangedDay(day, holiday, isRestDay));
        }
        return new RegionalHolidays(region, notices, all);
    }
}
