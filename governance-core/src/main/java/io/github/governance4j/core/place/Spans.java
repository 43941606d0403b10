package io.github.governance4j.core.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Dated rows by id: which of an id's rows holds on a day. Ids are numbered, rows keep their place in the list they came from. */
final class Spans<K, R extends Dated> {
    /** The last day of a row without one. */
    static final long ENDLESS = Long.MAX_VALUE;

    private static final int[] NO_ROWS = {};

    private final List<R> rows;
    private final long[] from;
    private final long[] through;
    private final int[] numberOfRow;
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> ids = new ArrayList<>();
    private final int[][] rowsOfNumber;
    /** By row: the first day behind it on which no row of its id holds. */
    private final long[] gap;

    private Spans(List<R> rows, Function<R, K> id) {
        this.rows = rows;
        this.from = rows.stream().mapToLong(row -> row.firstDay().toEpochDay()).toArray();
        this.through = rows.stream()
                .mapToLong(row -> row.lastDay().map(LocalDate::toEpochDay).orElse(ENDLESS))
                .toArray();
        this.numberOfRow = new int[rows.size()];
        List<List<Integer>> byNumber = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            K key = id.apply(rows.get(row));
            int number = numbers.computeIfAbsent(key, k -> {
                ids.add(k);
                byNumber.add(new ArrayList<>());
                return ids.size() - 1;
            });
            numberOfRow[row] = number;
            byNumber.get(number).add(row);
        }
        this.rowsOfNumber = new int[byNumber.size()][];
        for (int number = 0; number < rowsOfNumber.length; number++) {
            rowsOfNumber[number] = byNumber.get(number).stream()
                    .sorted(Comparator.comparingLong(row -> from[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        this.gap = new long[rows.size()];
        for (int number = 0; number < rowsOfNumber.length; number++) {
            // What holds right behind a row began later, so it is known already.
            for (int i = rowsOfNumber[number].length - 1; i >= 0; i--) {
                int row = rowsOfNumber[number][i];
                int next = through[row] == ENDLESS ? -1 : on(number, through[row] + 1);
                gap[row] = next >= 0 ? gap[next] : through[row] == ENDLESS ? ENDLESS : through[row] + 1;
            }
        }
    }

    static <K, R extends Dated> Spans<K, R> of(List<R> rows, Function<R, K> id) {
        return new Spans<>(List.copyOf(rows), id);
    }

    static void check(String what, Dated row) {
        if (row.lastDay().isPresent() && row.lastDay().get().isBefore(row.firstDay())) {
            throw new IllegalArgumentException(
                    what + " ends on " + row.lastDay().get() + ", before it begins");
        }
    }

    List<R> rows() {
        return rows;
    }

    R row(int row) {
        return rows.get(row);
    }

    long from(int row) {
        return from[row];
    }

    long through(int row) {
        return through[row];
    }

    int numberOf(int row) {
        return numberOfRow[row];
    }

    /** How many ids there are; they are numbered from 0. */
    int size() {
        return ids.size();
    }

    K id(int number) {
        return ids.get(number);
    }

    /** The number of an id, or -1. */
    int number(K id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The rows of an id by their first day; none for -1. */
    int[] rowsOf(int number) {
        return number < 0 ? NO_ROWS : rowsOfNumber[number];
    }

    boolean holds(int row, long day) {
        return from[row] <= day && day <= through[row];
    }

    /** The row of an id that holds on a day, or -1. */
    int on(int number, long day) {
        int latest = begun(number, day);
        return latest >= 0 && day <= through[latest] ? latest : -1;
    }

    /** The latest row of an id that has begun by a day, ended or not, or -1. */
    int begun(int number, long day) {
        int[] own = rowsOf(number);
        int low = 0;
        int high = own.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (from[own[middle]] <= day) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? -1 : own[high];
    }

    /** The first day from {@code first} through {@code last} on which no row of an id holds, or {@link #ENDLESS}. */
    long firstWithout(int number, long first, long last) {
        int row = on(number, first);
        long day = row < 0 ? first : gap[row];
        return day <= last ? day : ENDLESS;
    }

    /** Pairs of rows of one id that hold on the same day: the later one, and the one before it. */
    List<int[]> overlaps() {
        List<int[]> overlaps = new ArrayList<>();
        for (int[] own : rowsOfNumber) {
            int reaches = 0;
            for (int i = 1; i < own.length; i++) {
                reaches = through[own[i - 1]] > through[own[reaches]] ? i - 1 : reaches;
                if (from[own[i]] <= through[own[reaches]]) {
                    overlaps.add(new int[] {own[i], own[reaches]});
                }
            }
        }
        overlaps.sort(Comparator.comparingInt(pair -> pair[0]));
        return overlaps;
    }

    /** Which of these rows hold on a day, by their place in the list. */
    List<R> holding(int[] candidates, long day) {
        return Arrays.stream(candidates)
                .filter(row -> holds(row, day))
                .mapToObj(rows::get)
                .toList();
    }

    /** Rows by something they have, any number of times each. */
    <X> Map<X, int[]> by(Function<R, ? extends Iterable<X>> having) {
        Map<X, List<Integer>> found = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (X key : having.apply(rows.get(row))) {
                found.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
            }
        }
        Map<X, int[]> by = new HashMap<>();
        found.forEach((key, list) ->
                by.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
        return by;
    }
}
