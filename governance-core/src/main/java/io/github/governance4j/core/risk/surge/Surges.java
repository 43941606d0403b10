package io.github.governance4j.core.risk.surge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for surges in whole series (突增筛查).
 *
 * <pre>{@code
 * CountSeries series = CountSeries.of(area, category, Every.WEEK, monday, 5, 4, 6, 5, 7, 3, 5, 6, 4, 5, 13);
 * Surges.screen(series, SurgeSettings.defaults())   // one alarm of each method, on the eleventh Monday
 * }</pre>
 */
public final class Surges {
    private Surges() {}

    /**
     * {@return the alarms in a series, oldest first, and in the order of the methods within a period}
     *
     * @param series the counts
     * @param settings what is looked for
     */
    public static List<Alarm> screen(CountSeries series, SurgeSettings settings) {
        List<Alarm> alarms = new ArrayList<>();
        Watch watch = begin(series, settings);
        for (int period = 0; period < series.size(); period++) {
            Watch.Step step = watch.next(series.count(period));
            alarms.addAll(step.alarms());
            watch = step.watch();
        }
        return List.copyOf(alarms);
    }

    /**
     * {@return every period of a series with its bound and its alarms, oldest first; for drawing}
     *
     * @param series the counts
     * @param settings what is looked for
     */
    public static List<Point> trend(CountSeries series, SurgeSettings settings) {
        List<Point> points = new ArrayList<>(series.size());
        Watch watch = begin(series, settings);
        for (int period = 0; period < series.size(); period++) {
            Watch before = watch;
            Watch.Step step = watch.next(series.count(period));
            Stream<BigDecimal> bounds = settings.methods().stream().flatMap(method -> before.bound(method).stream());
            points.add(new Point(
                    series.day(period), series.count(period), bounds.min(BigDecimal::compareTo), step.alarms()));
            watch = step.watch();
        }
        return List.copyOf(points);
    }

    private static Watch begin(CountSeries series, SurgeSettings settings) {
        return Watch.begin(series.area(), series.category(), series.every(), series.day(0), settings);
    }

    /**
     * One period of a trend (走势).
     *
     * @param day its first day
     * @param count how many there were
     * @param bound what the count had to exceed to be an alarm of any method, in two decimals and rounded down; empty while all learn
     * @param alarms the alarms it is
     */
    public record Point(LocalDate day, long count, Optional<BigDecimal> bound, List<Alarm> alarms) {
        /**
         * Copies the alarms.
         *
         * @param day its first day
         * @param count how many there were
         * @param bound what the count had to exceed
         * @param alarms the alarms it is
         */
        public Point {
            alarms = List.copyOf(alarms);
        }
    }
}
