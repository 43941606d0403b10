package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * How many of one kind there were at one place, period after period without a gap (时间序列). Immutable.
 *
 * <p>A period in which nothing happened is a zero, not a gap.
 */
public final class CountSeries {
    /** The most one period can hold, included: a million (ours); it keeps every sum within 64 bits. */
    public static final long MOST_COUNT = 1_000_000;

    private final AreaId area;
    private final CategoryId category;
    private final Every every;
    private final long firstEpochDay;
    private final long[] counts;

    private CountSeries(AreaId area, CategoryId category, Every every, long firstEpochDay, long[] counts) {
        this.area = area;
        this.category = category;
        this.every = every;
        this.firstEpochDay = firstEpochDay;
        this.counts = counts;
    }

    /**
     * {@return a series}
     *
     * @param area where
     * @param category of which kind
     * @param every how long the periods are
     * @param firstDay the first day of the first period
     * @param counts how many in each, 0 to {@link #MOST_COUNT}; copied
     * @throws IllegalArgumentException if a count is out of bounds
     */
    public static CountSeries of(AreaId area, CategoryId category, Every every, LocalDate firstDay, long... counts) {
        for (long count : counts) {
            checked(count);
        }
        return new CountSeries(area, category, every, firstDay.toEpochDay(), counts.clone());
    }

    static void checked(long count) {
        if (count < 0 || count > MOST_COUNT) {
            throw new IllegalArgumentException("a count is 0 to " + MOST_COUNT + ", not " + count);
        }
    }

    /** {@return where} */
    public AreaId area() {
        return area;
    }

    /** {@return of which kind} */
    public CategoryId category() {
        return category;
    }

    /** {@return how long the periods are} */
    public Every every() {
        return every;
    }

    /** {@return how many periods there are} */
    public int size() {
        return counts.length;
    }

    /**
     * {@return how many there were in one period}
     *
     * @param period which, from 0
     */
    public long count(int period) {
        return counts[period];
    }

    /**
     * {@return the first day of one period}
     *
     * @param period which, from 0; may lie after the last
     */
    public LocalDate day(long period) {
        return LocalDate.ofEpochDay(firstEpochDay + period * every.days());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountSeries that
                && area.equals(that.area)
                && category.equals(that.category)
                && every == that.every
                && firstEpochDay == that.firstEpochDay
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return 31 * area.hashCode() + Arrays.hashCode(counts);
    }

    /** For people debugging: where, what and the counts. */
    @Override
    public String toString() {
        return area + " " + category + " from " + day(0) + " every " + every + ": " + Arrays.toString(counts);
    }
}
