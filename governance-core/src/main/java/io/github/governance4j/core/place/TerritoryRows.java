package io.github.governance4j.core.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

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
    /** By number: rows that name it as their parent, and numbers that became it on some day. */
    private final int[][] children;

    private final int[][] preceding;
    private final Succession succession;
    /** By row: the first day behind it on which nothing of its level is there in its place. */
    private final long[] changes;

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
        this.children = byNumber(row -> parent[row]);
        this.preceding = byNumber(row -> became[row]);
        for (int number = 0; number < preceding.length; number++) {
            preceding[number] = Arrays.stream(preceding[number])
                    .map(spans::numberOf)
                    .distinct()
                    .toArray();
        }
        this.succession = new Succession(spans, became);
        this.changes = changes();
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

    /** The number that bears the name on a day, or took its place; -1 for nobody. */
    int resolve(int number, long day) {
        return succession.on(number, day);
    }

    /** The row that this one lies in on a day, or -1. */
    int parentRow(int row, long day) {
        int number = parent[row] < 0 ? -1 : resolve(parent[row], day);
        return number < 0 ? -1 : spans.on(number, day);
    }

    /** Rows that lie in a number on a day, in their order. */
    int[] childRows(int number, long day) {
        if (spans.on(number, day) < 0) {
            return NONE;
        }
        return IntStream.concat(IntStream.of(number), Arrays.stream(leadingTo(number, day)))
                .flatMap(name -> Arrays.stream(children[name]))
                .filter(row -> spans.holds(row, day))
                .sorted()
                .toArray();
    }

    /** The other numbers that lead to one that is there on a day. What leads to it leads to it step by step, so only those are asked. */
    int[] leadingTo(int number, long day) {
        if (preceding[number].length == 0) {
            return NONE;
        }
        IntStream.Builder all = IntStream.builder();
        Deque<Integer> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            int later = open.pop();
            for (int one : preceding[later]) {
                if (succession.next(one, day) == later) {
                    all.add(one);
                    open.push(one);
                }
            }
        }
        return all.build().toArray();
    }

    /**
     * The first day behind a row on which another row than those of its level is there in its place, or none; {@link Spans#ENDLESS} if
     * there is no such day. Where rows overlap, or a name is given out again, the first day behind the row.
     */
    long changes(int row) {
        return changes[row];
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

    private long[] changes() {
        boolean simple = succession.isSimple() && spans.overlaps().isEmpty();
        long[] days = new long[parent.length];
        // What takes a row's place ends later, so it is known already.
        IntStream.range(0, days.length)
                .boxed()
                .sorted(Comparator.comparingLong(spans::through).reversed())
                .forEach(row -> {
                    long through = spans.through(row);
                    int next = !simple || through == Spans.ENDLESS ? -1 : succession.rowBehind(row);
                    long ends = through == Spans.ENDLESS ? through : through + 1;
                    days[row] = next >= 0 && rank[next] == rank[row] ? days[next] : ends;
                });
        return days;
    }

    private int[][] byNumber(IntUnaryOperator of) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int number = 0; number < spans.size(); number++) {
            lists.add(new ArrayList<>(0));
        }
        for (int row = 0; row < parent.length; row++) {
            if (of.applyAsInt(row) >= 0) {
                lists.get(of.applyAsInt(row)).add(row);
            }
        }
        return lists.stream()
                .map(list -> list.isEmpty()
                        ? NONE
                        : list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
