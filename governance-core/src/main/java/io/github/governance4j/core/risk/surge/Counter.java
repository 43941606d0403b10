package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what happened, per place, kind and period (计数器). For one thread, used once.
 *
 * <pre>{@code
 * Counter counter = Counter.of(Every.WEEK, firstDay, lastDay);
 * counter.add(Occurrence.of(matter, area, category, day));   // COUNTED
 * counter.add(Occurrence.of(matter, area, category, day));   // SEEN_BEFORE
 * List<CountSeries> series = counter.series();
 * }</pre>
 *
 * <p>Every series runs from the first day to the last, so a place where it was quiet has zeros. Weeks begin on Monday; the first and the
 * last are whole weeks, also where the days asked for are not.
 */
public final class Counter {
    /** What became of an occurrence (计数结果). */
    public enum Told {
        /** It was counted. */
        COUNTED,
        /** The same event was counted before, there or elsewhere; the first telling stands. */
        SEEN_BEFORE,
        /** Its day lies outside the days that are counted. */
        OUTSIDE
    }

    private record Key(AreaId area, CategoryId category) {}

    private final Every every;
    private final LocalDate begin;
    private final LocalDate lastDay;
    private final int periods;
    private final Map<Key, long[]> counts =
            new TreeMap<>(Comparator.comparing(Key::area).thenComparing(Key::category));
    private final Set<StreamId> seen = new HashSet<>();

    private Counter(Every every, LocalDate begin, LocalDate lastDay) {
        this.every = every;
        this.begin = begin;
        this.lastDay = lastDay;
        this.periods = Math.toIntExact((lastDay.toEpochDay() - begin.toEpochDay()) / every.days() + 1);
    }

    /**
     * Begins to count.
     *
     * @param every how long the periods are
     * @param firstDay the first day, included
     * @param lastDay the last day, included
     * @return a counter of nothing so far
     * @throws IllegalArgumentException if the last day lies before the first
     */
    public static Counter of(Every every, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("the last day lies before the first: " + firstDay + ", " + lastDay);
        }
        return every == Every.DAY
                ? new Counter(every, firstDay, lastDay)
                : new Counter(
                        every,
                        firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        lastDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /**
     * Counts one occurrence, unless it was counted before.
     *
     * @param occurrence what happened
     * @return what became of it
     */
    public Told add(Occurrence occurrence) {
        if (occurrence.day().isBefore(begin) || occurrence.day().isAfter(lastDay)) {
            return Told.OUTSIDE;
        }
        if (!seen.add(occurrence.event())) {
            return Told.SEEN_BEFORE;
        }
        long[] row =
                counts.computeIfAbsent(new Key(occurrence.area(), occurrence.category()), key -> new long[periods]);
        row[(int) ((occurrence.day().toEpochDay() - begin.toEpochDay()) / every.days())]++;
        return Told.COUNTED;
    }

    /**
     * {@return the series so far, by place and then by kind, of every pair that was met}
     *
     * @throws IllegalArgumentException if a period holds more than {@link CountSeries#MOST_COUNT}
     */
    public List<CountSeries> series() {
        List<CountSeries> all = new ArrayList<>();
        counts.forEach((key, row) -> all.add(CountSeries.of(key.area(), key.category(), every, begin, row)));
        return List.copyOf(all);
    }
}
