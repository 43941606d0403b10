package io.github.governance4j.examples.county.surge;

import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.surge.CountSeries;
import io.github.governance4j.core.risk.surge.Every;
import io.github.governance4j.rulebook.csv.Cell;
import io.github.governance4j.rulebook.csv.CellKind;
import io.github.governance4j.rulebook.csv.Row;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A table of counts (计数表): how many of a kind there were at a place on a date, each date of a place and kind once. */
final class Counts {
    static final String[] COLUMNS = {"date", "place", "category", "count"};
    /** The most days from the first date to the last: a century. */
    static final long MOST_DAYS = 36_525;

    /** The most of one row, included: so that a week of them is no more than a series holds. */
    static final long MOST_COUNT = CountSeries.MOST_COUNT / 10;

    private static final CellKind<Long> COUNT = CellKind.wholeNumber(0, MOST_COUNT);

    /** What is counted, and where; as the table writes it. */
    record Key(String place, String category) {}

    private record Entry(long count, int line) {}

    private final Map<Key, TreeMap<LocalDate, Entry>> rows =
            new TreeMap<>(Comparator.comparing(Key::place).thenComparing(Key::category));
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private boolean oneWeekday = true;

    /** Takes one row; {@code tell} hears what is wrong with it. */
    void add(Row row, Consumer<Problem> tell) {
        // Every cell is read even if an earlier one is wrong: whoever mends the row wants to know all of it.
        Cell at = row.cell("date");
        Optional<LocalDate> date = at.as(CellKind.DAY, tell);
        Optional<String> place = row.cell("place").as(CellKind.TEXT, tell);
        Optional<String> category = row.cell("category").as(CellKind.TEXT, tell);
        Optional<Long> count = row.cell("count").as(COUNT, tell);
        if (date.isEmpty() || place.isEmpty() || category.isEmpty() || count.isEmpty()) {
            return;
        }
        LocalDate day = date.get();
        LocalDate earliest = first.filter(day::isAfter).orElse(day);
        LocalDate latest = last.filter(day::isBefore).orElse(day);
        if (latest.toEpochDay() - earliest.toEpochDay() >= MOST_DAYS) {
            tell.accept(at.error("DATES_TOO_FAR_APART")
                    .with("first", first.orElse(day).toString())
                    .with("last", last.orElse(day).toString())
                    .with("most", Long.toString(MOST_DAYS)));
            return;
        }
        Entry entry = new Entry(count.get(), row.at().line());
        Entry before = rows.computeIfAbsent(new Key(place.get(), category.get()), key -> new TreeMap<>())
                .putIfAbsent(day, entry);
        if (before != null) {
            tell.accept(at.error("COUNTED_TWICE")
                    .with("place", place.get())
                    .with("category", category.get())
                    .with("line", Integer.toString(before.line())));
            return;
        }
        oneWeekday &= first.map(LocalDate::getDayOfWeek)
                .map(day.getDayOfWeek()::equals)
                .orElse(true);
        first = Optional.of(earliest);
        last = Optional.of(latest);
    }

    /** By week where every date falls on one weekday and there are at least two dates, else by day. */
    Every usual() {
        return oneWeekday && !first.equals(last) ? Every.WEEK : Every.DAY;
    }

    /** The first day of the first period: of weeks, the weekday all dates share, else Monday. */
    LocalDate begin(Every every) {
        LocalDate day = first.orElseThrow();
        return every == Every.DAY || oneWeekday ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** For every place and kind, in their order, the periods that have a count above zero. */
    Map<Key, SortedMap<Long, Long>> periods(Every every) {
        Map<Key, SortedMap<Long, Long>> all =
                new TreeMap<>(Comparator.comparing(Key::place).thenComparing(Key::category));
        rows.forEach((key, days) -> {
            SortedMap<Long, Long> sums = new TreeMap<>();
            days.forEach((day, entry) -> {
                if (entry.count() > 0) {
                    long period = (day.toEpochDay() - begin(every).toEpochDay()) / every.days();
                    sums.merge(period, entry.count(), Long::sum);
                }
            });
            all.put(key, sums);
        });
        return all;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
