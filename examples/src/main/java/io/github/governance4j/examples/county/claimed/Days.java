package io.github.governance4j.examples.county.claimed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** How many calendar days things took (用时): each counted from the day after the one it began on, so the same day is 0. */
public final class Days {
    private final List<Long> all = new ArrayList<>();

    Days() {}

    void add(LocalDate from, LocalDate to) {
        all.add(ChronoUnit.DAYS.between(from, to));
    }

    /** {@return how many there are} */
    public int count() {
        return all.size();
    }

    /** {@return how many took at least and at most so long}
     *
     * @param least the fewest days, included
     * @param most the most, included
     */
    public long within(long least, long most) {
        return all.stream().filter(days -> days >= least && days <= most).count();
    }

    /** {@return the middle one, of an even number the lower of the two in the middle; empty if there is none} */
    public OptionalLong median() {
        List<Long> sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        return sorted.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sorted.get((sorted.size() - 1) / 2));
    }

    /** {@return the longest; empty if there is none} */
    public OptionalLong longest() {
        return all.stream().mapToLong(Long::longValue).max();
    }

    /** A number of days as a table shows it. */
    static String text(OptionalLong days) {
        return days.isPresent() ? Long.toString(days.getAsLong()) : "–";
    }
}
