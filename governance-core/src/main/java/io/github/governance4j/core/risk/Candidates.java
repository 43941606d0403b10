package io.github.governance4j.core.risk;

import java.util.Comparator;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The values of an indicator worth trying, best first. */
final class Candidates {
    private static final int MOST_NUMBERS = 65;

    private Candidates() {}

    /** One value of each stretch; of a factor that can be very many numbers, evenly spaced ones and both ends. */
    static long[] of(Engine engine, int indicator) {
        Scale scale = engine.scales[indicator];
        if (!scale.isPlain()) {
            long[] values = new long[scale.size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = scale.best(k);
            }
            return values;
        }
        if (scale.anchors() > 0) {
            return named(scale);
        }
        long best = scale.best(0);
        long steps = scale.distance(best, scale.worst(scale.size() - 1));
        int many = (int) Math.min(steps + 1, MOST_NUMBERS);
        long[] values = new long[many];
        for (int k = 0; k < many; k++) {
            values[k] = scale.moved(best, many == 1 ? 0 : steps / (many - 1) * k);
        }
        values[many - 1] = scale.moved(best, steps);
        return values;
    }

    private static long[] named(Scale scale) {
        long best = scale.best(0);
        long worst = scale.worst(scale.size() - 1);
        return LongStream.concat(
                        LongStream.of(best, worst),
                        IntStream.rangeClosed(1, scale.anchors())
                                .mapToObj(steps -> scale.anchor(best, steps))
                                .flatMapToLong(OptionalLong::stream))
                .boxed()
                .sorted(Comparator.comparingLong(value -> scale.distance(best, value)))
                .distinct()
                .mapToLong(Long::longValue)
                .toArray();
    }
}
