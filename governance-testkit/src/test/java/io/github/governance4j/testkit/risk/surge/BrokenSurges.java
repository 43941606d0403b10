package io.github.governance4j.testkit.risk.surge;

import io.github.governance4j.core.risk.surge.Alarm;
import io.github.governance4j.core.risk.surge.CountSeries;
import io.github.governance4j.core.risk.surge.Fraction;
import io.github.governance4j.core.risk.surge.Method;
import io.github.governance4j.core.risk.surge.Spread;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.surge.Surges;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Ways of looking for surges, each wrong in one way; surefire sees none of them. */
final class BrokenSurges {
    private BrokenSurges() {}

    private static long[] counts(CountSeries series) {
        return IntStream.range(0, series.size()).mapToLong(series::count).toArray();
    }

    private static CountSeries with(CountSeries series, long[] counts) {
        return CountSeries.of(series.area(), series.category(), series.every(), series.day(0), counts);
    }

    /** Looks at the whole series first: only where it reaches its highest is there an alarm. */
    static class KnowsTheFuture implements SurgeLaws {
        @Override
        public List<Alarm> screen(CountSeries series) {
            long highest = Arrays.stream(counts(series)).max().orElse(0);
            return Surges.screen(series, settings()).stream()
                    .filter(alarm -> alarm.count() == highest)
                    .toList();
        }
    }

    /** Takes large counts for mistakes in counting. */
    static class LeavesOutWhatIsLarge implements SurgeLaws {
        @Override
        public List<Alarm> screen(CountSeries series) {
            return Surges.screen(series, settings()).stream()
                    .filter(alarm -> alarm.count() < 12)
                    .toList();
        }
    }

    /** Judges ten times as many as there were. */
    static class CountsTenfold implements SurgeLaws {
        @Override
        public List<Alarm> screen(CountSeries series) {
            long[] counts = Arrays.stream(counts(series))
                    .map(count -> Math.min(10 * count, CountSeries.MOST_COUNT))
                    .toArray();
            return Surges.screen(with(series, counts), settings());
        }
    }

    /** Has a zero come before everything, so that what never changes has changed. */
    static class BeginsWithNothing implements SurgeLaws {
        @Override
        public List<Alarm> screen(CountSeries series) {
            long[] counts = counts(series);
            Arrays.fill(counts, 0, Math.min(12, counts.length), 0);
            return Surges.screen(with(series, counts), settings());
        }
    }

    /** Uses the third method as it was published, which finds most and most of what is not there. */
    static class AlarmsTooOften implements SurgeLaws {
        @Override
        public SurgeSettings settings() {
            return SurgeSettings.of(Set.of(Method.EARS_C3))
                    .spread(Spread.SAMPLE)
                    .build();
        }
    }

    /** Wants ten standard deviations, so as to be left in peace. */
    static class HardlyEverAlarms implements SurgeLaws {
        @Override
        public SurgeSettings settings() {
            return SurgeSettings.of(Set.of(Method.EARS_C2))
                    .sigmas(Fraction.of(10))
                    .build();
        }
    }
}
