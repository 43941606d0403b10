package io.github.governance4j.testkit.decide;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tool shelf as its facts left it.
 *
 * @param out tool to loan
 * @param loans how often anything was lent; makes each reminder's id its own
 * @param answered the latest moment a reminder was recorded for
 */
public record Shelf(SortedMap<String, Loan> out, long loans, LocalDateTime answered) {
    static final Shelf EMPTY = new Shelf(Collections.emptySortedMap(), 0, LocalDateTime.MIN);

    public record Loan(long number, long lastDay, boolean reminded) {}

    Shelf with(String tool, Loan loan) {
        SortedMap<String, Loan> more = new TreeMap<>(out);
        more.put(tool, loan);
        return new Shelf(Collections.unmodifiableSortedMap(more), Math.max(loans, loan.number), answered);
    }

    Shelf without(String tool) {
        SortedMap<String, Loan> fewer = new TreeMap<>(out);
        fewer.remove(tool);
        return new Shelf(Collections.unmodifiableSortedMap(fewer), loans, answered);
    }

    Shelf answered(LocalDateTime at) {
        return new Shelf(out, loans, at.isAfter(answered) ? at : answered);
    }
}
