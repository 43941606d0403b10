package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a roster, numbered so that nothing depends on the order they were given in: mediators by id, rows by mediator and first day.
 * What is looked up for every dispute is in arrays.
 */
final class Numbered {
    private static final int[] NONE = {};

    final Mediator[] rows;
    final long[] first;
    final long[] last;
    /** For each row, which mediator it is about. */
    final int[] of;

    /** For each mediator, which row comes first. */
    private final int[] start;

    final MediatorId[] ids;
    private final Map<MediatorId, Integer> numbers;
    /** By kind, then by area served: the rows of those who serve, by mediator. Rows for every kind stand under each and by themselves. */
    private final Map<DisputeKindId, Map<AreaId, int[]>> byKind = new HashMap<>();

    private final Map<AreaId, int[]> anyKind;

    Numbered(List<Mediator> given) {
        rows = given.toArray(Mediator[]::new);
        Arrays.sort(rows, Comparator.comparing(Mediator::id).thenComparing(Mediator::firstDay));
        first = new long[rows.length];
        last = new long[rows.length];
        of = new int[rows.length];
        List<MediatorId> names = new ArrayList<>();
        numbers = new HashMap<>();
        for (int row = 0; row < rows.length; row++) {
            first[row] = rows[row].firstDay().toEpochDay();
            last[row] = rows[row].lastDay().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
            if (numbers.putIfAbsent(rows[row].id(), names.size()) == null) {
                names.add(rows[row].id());
            }
            of[row] = names.size() - 1;
        }
        ids = names.toArray(MediatorId[]::new);
        start = new int[ids.length];
        for (int row = rows.length - 1; row >= 0; row--) {
            start[of[row]] = row;
        }
        anyKind = index(null);
        for (Mediator row : rows) {
            for (DisputeKindId kind : row.kinds()) {
                if (!byKind.containsKey(kind)) {
                    byKind.put(kind, index(kind));
                }
            }
        }
    }

    private Map<AreaId, int[]> index(@Nullable DisputeKindId kind) {
        Map<AreaId, int[]> index = new HashMap<>();
        for (int row = 0; row < rows.length; row++) {
            boolean mediatesIt = rows[row].kinds().isEmpty()
                    || (kind != null && rows[row].kinds().contains(kind));
            if (mediatesIt && rows[row].status() == MediatorStatus.SERVING) {
                for (AreaId area : rows[row].areas()) {
                    int[] there = index.getOrDefault(area, NONE);
                    int[] more = Arrays.copyOf(there, there.length + 1);
                    more[there.length] = row;
                    index.put(area, more);
                }
            }
        }
        return index;
    }

    /** The rows of those who serve, mediate that kind and name just this area; on any day. */
    int[] serving(DisputeKindId kind, AreaId area) {
        return byKind.getOrDefault(kind, anyKind).getOrDefault(area, NONE);
    }

    /** Which mediator it is; -1 if there is none of that name. */
    int number(MediatorId id) {
        return numbers.getOrDefault(id, -1);
    }

    /** The row of a mediator on a day; -1 if there is none. */
    int row(int number, long day) {
        for (int row = number < 0 ? rows.length : start[number]; row < rows.length && of[row] == number; row++) {
            if (holds(row, day)) {
                return row;
            }
        }
        return -1;
    }

    boolean holds(int row, long day) {
        return first[row] <= day && day <= last[row];
    }
}
