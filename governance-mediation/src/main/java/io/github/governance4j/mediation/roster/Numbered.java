package io.github.governance4j.mediation.roster;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.mediation.DisputeKindId;
import io.github.governance4j.mediation.MediatorId;
import io.github.governance4j.mediation.numbering.Bits;
import io.github.governance4j.mediation.numbering.Numbers;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a roster, numbered so that nothing depends on the order they were given in: mediators by id, rows by mediator and first day.
 * What is looked up for every dispute is in arrays and bits.
 */
final class Numbered {
    final Mediator[] rows;
    private final long[] first;
    private final long[] last;
    /** For each row, which mediator it is about. */
    private final int[] of;

    /** For each mediator, which row comes first; and one more, where the last one's end. */
    private final int[] start;

    private final Numbers<MediatorId> ids;
    /** By kind, then by area served: the rows of those who serve. Rows for every kind stand under each and by themselves. */
    private final Map<DisputeKindId, Map<AreaId, Serving>> byKind = new HashMap<>();

    private final Map<AreaId, Serving> anyKind;

    /** The days asked about last. Whichever thread wrote it, it is true: a {@code Days} says itself which days it is about. */
    private Days latest = new Days(1, 0, new long[0]);

    Numbered(List<Mediator> given) {
        rows = given.toArray(Mediator[]::new);
        Arrays.sort(rows, Comparator.comparing(Mediator::id).thenComparing(Mediator::firstDay));
        first = new long[rows.length];
        last = new long[rows.length];
        of = new int[rows.length];
        Set<MediatorId> names = new LinkedHashSet<>();
        for (int row = 0; row < rows.length; row++) {
            first[row] = rows[row].firstDay().toEpochDay();
            last[row] = rows[row].lastDay().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
            names.add(rows[row].id());
            of[row] = names.size() - 1;
        }
        ids = Numbers.of(names);
        start = new int[names.size() + 1];
        start[names.size()] = rows.length;
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

    private Map<AreaId, Serving> index(@Nullable DisputeKindId kind) {
        Map<AreaId, long[]> served = new HashMap<>();
        for (int row = 0; row < rows.length; row++) {
            boolean mediatesIt = rows[row].kinds().isEmpty()
                    || (kind != null && rows[row].kinds().contains(kind));
            if (mediatesIt && rows[row].status() == MediatorStatus.SERVING) {
                for (AreaId area : rows[row].areas()) {
                    Bits.set(served.computeIfAbsent(area, some -> new long[words()]), row);
                }
            }
        }
        Map<AreaId, Serving> index = new HashMap<>();
        served.forEach((area, bits) -> index.put(area, Serving.of(bits)));
        return index;
    }

    /** By area: the rows of those who serve and mediate that kind; on any day. */
    Map<AreaId, Serving> serving(DisputeKindId kind) {
        Map<AreaId, Serving> those = byKind.get(kind);
        return those == null ? anyKind : those;
    }

    /** Every mediator, by id. */
    List<MediatorId> ids() {
        return ids.ids();
    }

    /** How many words hold a bit for each row. */
    int words() {
        return Bits.words(rows.length);
    }

    /** The row of a mediator among these; -1 if there is none. */
    int rowIn(long[] some, MediatorId id) {
        int number = ids.of(id);
        if (number >= 0) {
            for (int row = start[number]; row < start[number + 1]; row++) {
                if (Bits.has(some, row)) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** The row of a mediator on a day; -1 if there is none. */
    int row(MediatorId id, long day) {
        int number = ids.of(id);
        if (number >= 0) {
            for (int row = start[number]; row < start[number + 1]; row++) {
                if (first[row] <= day && day <= last[row]) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** The rows that hold on a day; at most one a mediator. Nobody may write into it. */
    long[] on(long day) {
        Days days = latest;
        if (day < days.from || days.through < day) {
            days = around(day);
            latest = days;
        }
        return days.rows;
    }

    private Days around(long day) {
        long from = Long.MIN_VALUE;
        long through = Long.MAX_VALUE;
        long[] holding = new long[words()];
        for (int row = 0; row < rows.length; row++) {
            if (day < first[row]) {
                through = Math.min(through, first[row] - 1);
            } else if (last[row] < day) {
                from = Math.max(from, last[row] + 1);
            } else {
                Bits.set(holding, row);
                from = Math.max(from, first[row]);
                through = Math.min(through, last[row]);
            }
        }
        return new Days(from, through, holding);
    }

    /** Days on which the same rows hold. Its fields are final, so that whoever sees it sees all of it. */
    private static final class Days {
        private final long from;
        private final long through;
        private final long[] rows;

        Days(long from, long through, long[] rows) {
            this.from = from;
            this.through = through;
            this.rows = rows;
        }
    }

    /** Some rows as bits, without the words in which there are none: a village's few in a county's many. */
    static final class Serving {
        private final int[] at;
        private final long[] words;

        private Serving(int[] at, long[] words) {
            this.at = at;
            this.words = words;
        }

        static Serving of(long[] bits) {
            int[] at = new int[bits.length];
            long[] words = new long[bits.length];
            int size = 0;
            for (int word = 0; word < bits.length; word++) {
                if (bits[word] != 0) {
                    at[size] = word;
                    words[size++] = bits[word];
                }
            }
            return new Serving(Arrays.copyOf(at, size), Arrays.copyOf(words, size));
        }

        /** Adds those of them that are in {@code among}. */
        void addTo(long[] bits, long[] among) {
            for (int n = 0; n < words.length; n++) {
                bits[at[n]] |= words[n] & among[at[n]];
            }
        }
    }
}
