package io.github.governance4j.core.time;

import io.github.governance4j.core.problem.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which days are working days, how far that is known, and by which notices (工作日历).
 *
 * <p>Saturday and Sunday are rest days and the others working days, except where a notice says otherwise: it may give a rest day on
 * any day of the week, and a working day on any day of the week. Every question is answered in constant time, by look-up inside the
 * arranged years and by division beyond them. Beyond {@link #knownUntil()} and before {@link #knownFrom()} Monday to Friday are
 * taken as working days, and {@link #knows(long)} says that nobody knows.
 *
 * <pre>{@code
 * WorkCalendar.china().plusWorkingDays(LocalDate.of(2025, 1, 24), 5) // 2025-02-07; Sunday 2025-01-26 counts
 * }</pre>
 *
 * <p>The small print: the last known year's December is known as far as its own notice goes. The next year's notice may still make a
 * day of it a rest day or a working day, as it did with 2006-12-30; that is then a new notice, and a deadline moves by the recorded
 * fact that it was counted again.
 *
 * <p>Days are given as {@link LocalDate} or, faster, as epoch days (days since 1970-01-01). Equal when the id, the notices and the
 * regional holidays are. Immutable.
 */
public final class WorkCalendar {
    /** The first day that may be asked about: 1900-01-01. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    /** The last day a notice or a region may arrange, and on which a limit may start: 2999-12-31. */
    public static final LocalDate LATEST_ARRANGED = LocalDate.of(2999, 12, 31);
    /** The last day that may be asked about: 9999-12-31. */
    public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Arrangement national;
    private final List<RegionalHolidays> regional;
    private final WorkingDayTable table;
    private final Holidays holidays;
    private final Citations citations;
    private final CalendarId id;
    private final KnownDays known;

    WorkCalendar(Arrangement national, List<RegionalHolidays> regional) {
        this.national = national;
        this.regional = regional;
        this.holidays = Holidays.of(national, regional);
        this.known = KnownDays.of(national, regional);
        this.table = holidays.table(known.nationalFrom(), known.nationalUntil());
        this.id = CalendarId.of(national, regional, table.checksum());
        this.citations = Citations.of(national, regional, id);
    }

    /**
     * The arrangement for the whole country, 2007 to 2026, from the State Council's notices (国务院办公厅关于部分节假日安排的通知).
     *
     * @return the calendar shipped; read once, when first asked for
     */
    public static WorkCalendar china() {
        return ShippedArrangement.CHINA;
    }

    /**
     * The same calendar with what further notices say, for example those of a newer year.
     *
     * <p>The lines are a CSV with the columns {@code date,name,is_off_day}: an ISO date, the holiday, {@code true} for a rest day and
     * {@code false} for a day on which people work. They may speak of days of the notices' years and of the December before. A year
     * already known is amended day by day: a day the lines leave out keeps what earlier notices said of it, so a make-up day that is
     * withdrawn is listed as a rest day; one {@code CALENDAR_DAYS_KEPT} tells how many were kept.
     *
     * @param notices what the lines come from, at least one; their years go on without a gap from those known
     * @param document the name problems are reported under
     * @param lines the document, line by line
     * @return the new calendar, or every fault with line and column; then nothing is loaded
     * @throws IllegalArgumentException if no notice is given
     */
    public Reading<WorkCalendar> withNotices(List<HolidayNotice> notices, String document, List<String> lines) {
        if (notices.isEmpty()) {
            throw new IllegalArgumentException("say which notice " + document + " comes from");
        }
        return CalendarText.reading(national, notices, document, lines).map(all -> new WorkCalendar(all, regional));
    }

    /**
     * The same calendar with a region's own days laid over it; where two speak of a day the one laid on last holds.
     *
     * @param more the region's days, and for which years it has notices
     * @return the calendar of that region, known where both are
     * @throws IllegalArgumentException if days of the same region are laid on already and a year between is left out
     */
    public WorkCalendar with(RegionalHolidays more) {
        List<RegionalHolidays> all = new ArrayList<>(regional);
        all.add(more);
        return new WorkCalendar(national, List.copyOf(all));
    }

    /** {@return the name of this calendar and its content} */
    public CalendarId id() {
        return id;
    }

    /** {@return the first day known by the national notices and those of every region laid over them, included} */
    public LocalDate knownFrom() {
        return LocalDate.ofEpochDay(known.from());
    }

    /** {@return the last such day, included, see the small print above on its December; before the first one if there is none} */
    public LocalDate knownUntil() {
        return LocalDate.ofEpochDay(known.until());
    }

    /**
     * Whether notices arrange the year of a day, a region's too for each region laid over the national calendar.
     *
     * @param epochDay the day
     * @return whether it lies from {@link #knownFrom()} to {@link #knownUntil()}, both included
     */
    public boolean knows(long epochDay) {
        return known.covers(epochDay, epochDay);
    }

    /**
     * The same with a date.
     *
     * @param day the day
     * @return as {@link #knows(long)}
     */
    public boolean knows(LocalDate day) {
        return knows(day.toEpochDay());
    }

    /** {@return the national notices this calendar rests on, by year} */
    public List<HolidayNotice> notices() {
        return national.notices();
    }

    /**
     * The notices that arrange the days from one to another: those of their years, and the next year's where it arranges a December
     * day among them.
     *
     * @param from the first day, included
     * @param until the last day, included
     * @return the notices by year; none where nothing is known
     */
    public List<HolidayNotice> noticesFor(LocalDate from, LocalDate until) {
        return citations.notices(from.toEpochDay(), until.toEpochDay());
    }

    /** {@return the regional holidays laid over the national calendar, in that order} */
    public List<RegionalHolidays> regional() {
        return regional;
    }

    /**
     * The holiday a notice counts a day to, as a rest day or as a make-up day.
     *
     * @param day the day
     * @return its name in the notice's words; none on an ordinary day
     */
    public Optional<String> holiday(LocalDate day) {
        String name = holidays.name(day.toEpochDay());
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /**
     * Whether people work on a day.
     *
     * @param epochDay the day
     * @return whether it is a working day
     * @throws IllegalArgumentException if the day is outside {@link #EARLIEST} to {@link #LATEST}
     */
    public boolean isWorkingDay(long epochDay) {
        return table.isWorkingDay(epochDay);
    }

    /**
     * The same with a date.
     *
     * @param day the day
     * @return as {@link #isWorkingDay(long)}
     */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    /**
     * The working day so many working days after or before a day, which need not be a working day itself and is not counted.
     *
     * @param epochDay where to count from
     * @param workingDays how many: positive forwards, negative backwards, 0 for {@code epochDay} itself
     * @return the last day counted
     * @throws IllegalArgumentException if the day is outside {@link #EARLIEST} to {@link #LATEST}
     */
    public long plusWorkingDays(long epochDay, int workingDays) {
        return table.plus(epochDay, workingDays);
    }

    /**
     * The same with dates.
     *
     * @param day where to count from
     * @param workingDays how many: positive forwards, negative backwards, 0 for {@code day} itself
     * @return as {@link #plusWorkingDays(long, int)}
     */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return LocalDate.ofEpochDay(plusWorkingDays(day.toEpochDay(), workingDays));
    }

    /**
     * How many working days lie after one day up to another: the first is not counted, the second is (民法典 art. 201).
     *
     * @param from not counted
     * @param until counted if it is a working day
     * @return the number; with {@code until} before {@code from}, minus the number the other way round
     * @throws IllegalArgumentException if a day is outside {@link #EARLIEST} to {@link #LATEST}
     */
    public long workingDaysBetween(long from, long until) {
        return table.between(from, until);
    }

    /**
     * The same with dates.
     *
     * @param from not counted
     * @param until counted if it is a working day
     * @return as {@link #workingDaysBetween(long, long)}
     */
    public long workingDaysBetween(LocalDate from, LocalDate until) {
        return workingDaysBetween(from.toEpochDay(), until.toEpochDay());
    }

    /**
     * The day itself if people work on it, else the next working day.
     *
     * @param epochDay the day
     * @return a working day, not before {@code epochDay}
     * @throws IllegalArgumentException if the day is outside {@link #EARLIEST} to {@link #LATEST}
     */
    public long nextWorkingDayOnOrAfter(long epochDay) {
        return table.onOrAfter(epochDay);
    }

    /**
     * The same with dates.
     *
     * @param day the day
     * @return as {@link #nextWorkingDayOnOrAfter(long)}
     */
    public LocalDate nextWorkingDayOnOrAfter(LocalDate day) {
        return LocalDate.ofEpochDay(nextWorkingDayOnOrAfter(day.toEpochDay()));
    }

    Holidays holidays() {
        return holidays;
    }

    Citations citations() {
        return citations;
    }

    KnownDays known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof WorkCalendar that
                        && id.equals(that.id)
                        && notices().equals(that.notices())
                        && regional.equals(that.regional));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id.value();
    }
}
