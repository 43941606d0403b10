package io.github.governance4j.core.risk;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The parts a sum can have, in the order contributions are told in: largest first, equal ones in the model's order.
 *
 * <p>Made once, so that those of one sum only need to be marked, a bit each, and read off.
 */
final class Ranking {
    /** One part: what an indicator counts on one of its stretches. */
    private record Part(int indicator, int stretch, IndicatorId id, Quantity counts) {}

    private final Part[] parts;
    /** For each indicator and stretch, its place among the parts. */
    private final int[][] places;

    Ranking(Engine engine, long[][] counts) {
        this.parts = IntStream.range(0, counts.length)
                .boxed()
                .flatMap(i -> parts(engine, i, counts[i]))
                .sorted(Comparator.comparing(Part::counts).reversed())
                .toArray(Part[]::new);
        this.places = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            places[i] = new int[counts[i].length];
        }
        for (int p = 0; p < parts.length; p++) {
            places[parts[p].indicator][parts[p].stretch] = p;
        }
    }

    private static Stream<Part> parts(Engine engine, int indicator, long[] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(
                        k -> new Part(indicator, k, engine.indicator(indicator).id(), new Quantity(counts[k])));
    }

    /** The part of each indicator that is counted. */
    List<Contribution> contributions(Seen seen) {
        long[] marked = new long[(parts.length + Long.SIZE - 1) / Long.SIZE];
        for (long left = seen.counted; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            int place = places[i][seen.at[i]];
            marked[place / Long.SIZE] |= 1L << place;
        }
        Part[] found = new Part[Long.bitCount(seen.counted)];
        int next = 0;
        for (int word = 0; word < marked.length; word++) {
            for (long left = marked[word]; left != 0; left &= left - 1) {
                found[next++] = parts[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
            }
        }
        return new Contributions(found, seen.values);
    }

    /** Each contribution is made when it is read: most lists are read once, and many not to their end. Neither array ever changes. */
    private static final class Contributions extends AbstractList<Contribution> implements RandomAccess {
        private final Part[] found;
        private final long[] values;

        Contributions(Part[] found, long[] values) {
            this.found = found;
            this.values = values;
        }

        @Override
        public int size() {
            return found.length;
        }

        @Override
        public Contribution get(int at) {
            Part part = found[at];
            return new Contribution(part.id, new Quantity(values[part.indicator]), part.counts);
        }
    }
}
