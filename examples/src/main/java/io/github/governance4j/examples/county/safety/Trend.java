package io.github.governance4j.examples.county.safety;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.surge.Alarm;
import io.github.governance4j.core.risk.surge.CountSeries;
import io.github.governance4j.core.risk.surge.Counter;
import io.github.governance4j.core.risk.surge.Every;
import io.github.governance4j.core.risk.surge.Occurrence;
import io.github.governance4j.core.risk.surge.Patterns;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.surge.Surges;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many hazards of one kind were found in one township, week after week, and where that was a surge (走势).
 *
 * @param area the township
 * @param category the kind
 * @param points week by week, the bound each count was held against, and the alarms
 * @param pattern whether the whole is regular, irregular or sudden, and by what it was judged; a type, not a rank
 */
public record Trend(AreaId area, CategoryId category, List<Surges.Point> points, Patterns.Described pattern) {
    /** Copies the weeks. */
    public Trend {
        points = List.copyOf(points);
    }

    /**
     * Screens what was found.
     *
     * @param found what, each hazard once
     * @param settings what is looked for, by the day of the first week
     * @return one trend for each township and kind that was met
     */
    public static List<Trend> of(List<Occurrence> found, Function<LocalDate, SurgeSettings> settings) {
        Optional<LocalDate> first = found.stream().map(Occurrence::day).min(Comparator.naturalOrder());
        Optional<LocalDate> last = found.stream().map(Occurrence::day).max(Comparator.naturalOrder());
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        Counter counter = Counter.of(Every.WEEK, first.get(), last.get());
        found.forEach(counter::add);
        SurgeSettings inForce = settings.apply(last.get());
        return counter.series().stream().map(series -> of(series, inForce)).toList();
    }

    private static Trend of(CountSeries series, SurgeSettings settings) {
        return new Trend(series.area(), series.category(), Surges.trend(series, settings), Patterns.describe(series));
    }

    /** {@return the alarms in it, oldest first} */
    public List<Alarm> alarms() {
        return points.stream().flatMap(point -> point.alarms().stream()).toList();
    }
}
