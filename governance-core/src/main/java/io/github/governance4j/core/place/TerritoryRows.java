package io.github.governance4j.core.place;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a territory, numbered: what each lies in on a day, and what became of it. Takes faulty rows as well, so that they can be judged. */
final class TerritoryRows {
    private static final int[] NONE = {};

    private final LevelScheme scheme;
    private final Spans<AreaId, Area> spans;
    private final int[] rank;
    private final boolean[] special;
    /** By row: the number of the parent as written, or of the successor; -1 for none or unknown. */
    private final int[] parent;

    private final int[] became;
    /** By number: rows that lie in it on some day, and numbers that lead to it on some day. */
    private final int[][] children;

    private final int[][] formerly;

    private TerritoryRows(LevelScheme scheme, Spans<AreaId, Area> spans) {
        this.scheme = scheme;
        this.spans = spans;
        int rows = spans.rows().size();
        this.rank = new int[rows];
        this.special = new boolean[rows];
        this.parent = new int[rows];
        this.became = new int[rows];
        for (int row = 0; row < rows; row++) {
            Area area = spans.row(row);
            rank[row] = scheme.rank(area.kind()).orElse(-1);
            special[row] = scheme.kind(area.kind()).map(AreaKind::special).orElse(false);
            parent[row] = area.parent().map(spans::number).orElse(-1);
            became[row] = area.lastDay().isEmpty()
                    ? -1
                    : area.became().map(spans::number).orElse(-1);
        }
        this.formerly = predecessors();
        this.children = everLyingIn();
    }

    static TerritoryRows of(LevelScheme scheme, List<Area> areas) {
        return new TerritoryRows(scheme, Spans.of(areas, Area::id));
    }

    LevelScheme scheme() {
        return scheme;
    }

    Spans<AreaId, Area> spans() {
        return spans;
    }

    /** How far down a row lies, or -1 if nobody knows its kind. */
    int rank(int row) {
        return rank[row];
    }

    boolean isSpecial(int row) {
        return special[row];
    }

    int parent(int row) {
        return parent[row];
    }

    int became(int row) {
        return became[row];
    }

    /** The number that bears the name on a day, or took its place; -1 for nobody. Ends: each successor is there only after the one before ended. */
    int resolve(int number, long day) {
        int at = number;
        int row = spans.begun(at, day);
        while (row >= 0 && spans.through(row) < day) {
            int next = became[row];
            if (next < 0 || spans.on(next, spans.through(row) + 1) < 0) {
                return -1;
            }
            at = next;
            row = spans.begun(at, day);
        }
        return row < 0 ? -1 : at;
    }

    /** The row that this one lies in on a day, or -1. */
    int parentRow(int row, long day) {
        int number = parent[row] < 0 ? -1 : resolve(parent[row], day);
        return number < 0 ? -1 : spans.on(number, day);
    }

    /** Rows that lie in a number on a day. */
    int[] childRows(int number, long day) {
        return number < 0
                ? NONE
                : Arrays.stream(children[number])
                        .filter(row -> spans.holds(row, day) && resolve(parent[row], day) == number)
                        .toArray();
    }

    /** The numbers that lead to this one on some day. */
    int[] formerly(int number) {
        return formerly[number];
    }

    OptionalLong load(int row, long day) {
        OptionalLong own = spans.row(row).load();
        if (own.isPresent()) {
            return own;
        }
        boolean any = false;
        long sum = 0;
        for (int child : childRows(spans.numberOf(row), day)) {
            OptionalLong part = special[child] ? OptionalLong.empty() : load(child, day);
            any |= part.isPresent();
            sum = Math.addExact(sum, part.orElse(0));
        }
        return any ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    // Both are supersets over all days; what is true on a day is asked of resolve.
    private int[][] predecessors() {
        Map<Integer, Set<Integer>> leading = new HashMap<>();
        for (int number = 0; number < spans.size(); number++) {
            for (int later : successorsOf(number)) {
                leading.computeIfAbsent(later, k -> new TreeSet<>()).add(number);
            }
        }
        return arrays(leading);
    }

    private int[][] everLyingIn() {
        Map<Integer, Set<Integer>> lying = new HashMap<>();
        for (int row = 0; row < parent.length; row++) {
            if (parent[row] >= 0) {
                lying.computeIfAbsent(parent[row], k -> new TreeSet<>()).add(row);
                for (int later : successorsOf(parent[row])) {
                    lying.computeIfAbsent(later, k -> new TreeSet<>()).add(row);
                }
            }
        }
        return arrays(lying);
    }

    /** Every other number that this one becomes, or that becomes of that. */
    private Set<Integer> successorsOf(int number) {
        Set<Integer> seen = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            for (int row : spans.rowsOf(open.pop())) {
                if (became[row] >= 0 && became[row] != number && seen.add(became[row])) {
                    open.push(became[row]);
                }
            }
        }
        return seen;
    }

    private int[][] arrays(Map<Integer, Set<Integer>> sets) {
        int[][] arrays = new int[spans.size()][];
        Arrays.fill(arrays, NONE);
        sets.forEach((number, set) ->
                arrays[number] = set.stream().mapToInt(Integer::intValue).toArray());
        return arrays;
    }
}
