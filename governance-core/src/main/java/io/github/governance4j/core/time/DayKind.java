package io.github.governance4j.core.time;

/** What sort of day a day is in a calendar, for explanations. */
enum DayKind {
    WORKING_DAY,
    WEEKEND,
    HOLIDAY;

    static DayKind of(long day, WorkCalendar calendar) {
        if (calendar.isWorkingDay(day)) {
            return WORKING_DAY;
        }
        return calendar.holidays().name(day).isEmpty() ? WEEKEND : HOLIDAY;
    }
}
