package io.github.governance4j.core.time;

import io.github.governance4j.core.place.OpaqueId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days a region arranges for itself, laid over the national calendar (地方节假日), for example those a people's government of an
 * ethnic autonomous area sets under art. 4 of 全国年节及纪念日放假办法.
 *
 * <pre>{@code
 * WorkCalendar.china().with(RegionalHolidays.resting("XZ-2025", "<the region's notice>", "藏历新年", LocalDate.of(2025, 2, 28)))
 * }</pre>
 *
 * @param id short name, 1 to 64 visible characters; becomes part of the calendar's id where there is room
 * @param source the regional notice
 * @param days the days, none twice; a day that is working is arranged as one on which people work
 */
public record RegionalHolidays(String id, String source, List<ArrangedDay> days) {
    /**
     * Copies the days and checks all parts.
     *
     * @param id short name
     * @param source the regional notice
     * @param days the days
     * @throws IllegalArgumentException if the id is not one, the source is blank, a day is outside {@link WorkCalendar#EARLIEST} to
     *     {@link WorkCalendar#LATEST_ARRANGED}, or a day is given twice
     */
    public RegionalHolidays {
        OpaqueId.checked("id of regional holidays", id);
        if (source.isBlank()) {
            throw new IllegalArgumentException("regional holidays say where they are published: " + id);
        }
        days = List.copyOf(days);
        for (ArrangedDay arranged : days) {
            if (arranged.day().isBefore(WorkCalendar.EARLIEST)
                    || arranged.day().isAfter(WorkCalendar.LATEST_ARRANGED)) {
                throw new IllegalArgumentException("a day of " + id + " is out of bounds: " + arranged.day());
            }
        }
        if (days.stream().map(ArrangedDay::day).distinct().count() != days.size()) {
            throw new IllegalArgumentException("a day of " + id + " is given twice");
        }
    }

    /**
     * One holiday on which people rest.
     *
     * @param id short name
     * @param source the regional notice
     * @param holiday its name
     * @param days its days
     * @return the holiday
     */
    public static RegionalHolidays resting(String id, String source, String holiday, LocalDate... days) {
        return new RegionalHolidays(id, source, List.of()).and(holiday, true, days);
    }

    /**
     * The same with days on which people work instead (调休上班).
     *
     * @param holiday the holiday they make up for
     * @param working the days
     * @return all of them
     */
    public RegionalHolidays working(String holiday, LocalDate... working) {
        return and(holiday, false, working);
    }

    private RegionalHolidays and(String holiday, boolean isRestDay, LocalDate... more) {
        List<ArrangedDay> all = new ArrayList<>(days);
        for (LocalDate day : more) {
            all.add(new ArrangedDay(day, holiday, isRestDay));
        }
        return new RegionalHolidays(id, source, all);
    }
}
