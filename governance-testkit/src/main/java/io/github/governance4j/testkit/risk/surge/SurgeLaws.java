package io.github.governance4j.testkit.risk.surge;

import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.risk.surge.Alarm;
import io.github.governance4j.core.risk.surge.CountSeries;
import io.github.governance4j.core.risk.surge.Every;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.surge.Surges;
import io.github.governance4j.testkit.claim.Claim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What looking for surges owes those who are watched, and those who have to look (突增监测通则). Implement it in a test class run by jqwik:
 *
 * <pre>{@code
 * class OurSettingsKeepTheLaws implements SurgeLaws {
 *     public SurgeSettings settings() { return ...; }
 * }
 * }</pre>
 *
 * <p>Override {@link #screen} to put a method of your own under the same laws.
 */
public interface SurgeLaws {
    /** How many series a simulation takes: 1000. */
    int SERIES = 1000;

    /** {@return the settings under test; the default ones unless overridden} */
    default SurgeSettings settings() {
        return SurgeSettings.defaults();
    }

    /**
     * {@return the alarms in a series, oldest first; the library's own unless overridden}
     *
     * @param series the counts
     */
    default List<Alarm> screen(CountSeries series) {
        return Surges.screen(series, settings());
    }

    /** {@return one false alarm in at most so many periods is allowed: 30} */
    default long periodsForOneFalseAlarm() {
        return 30;
    }

    /** {@return how many doublings of a mean of 5 in 1000 must be found within three periods: 800} */
    default long leastFound() {
        return 800;
    }

    /** {@return means under which nothing changes, in tenths: 0.1 to 50} */
    default List<Integer> meansInTenths() {
        return List.of(1, 5, 10, 15, 20, 30, 50, 100, 200, 500);
    }

    /** {@return series of every sort: quiet, small, large, with leaps} */
    @Provide
    default Arbitrary<long[]> counted() {
        Arbitrary<Long> small = Arbitraries.longs().between(0, 12);
        Arbitrary<Long> large = Arbitraries.longs().between(0, CountSeries.MOST_COUNT / 2);
        Arbitrary<Long> leaps = Arbitraries.frequencyOf(Tuple.of(9, small), Tuple.of(1, large));
        Arbitrary<Long> tiny = Arbitraries.longs().between(0, 2);
        return Arbitraries.oneOf(tiny, small, leaps, large)
                .array(Long[].class)
                .ofMinSize(1)
                .ofMaxSize(45)
                .map(counts -> Arrays.stream(counts).mapToLong(Long::longValue).toArray());
    }

    /**
     * What is counted later changes no earlier alarm.
     *
     * @param counts a series
     */
    @Property(tries = 300)
    default void the_past_is_not_judged_by_what_comes_later(@ForAll("counted") long[] counts) {
        List<Alarm> whole = screen(series(counts));
        for (int periods = 0; periods <= counts.length; periods += 4) {
            LocalDate end = series(counts).day(periods);
            List<Alarm> before =
                    whole.stream().filter(alarm -> alarm.day().isBefore(end)).toList();
            Claim.same("the alarms of " + periods + " periods", screen(series(Arrays.copyOf(counts, periods))), before);
        }
    }

    /**
     * Of two series that differ in their last count only, the larger is an alarm wherever the smaller is.
     *
     * @param counts a series
     */
    @Property(tries = 300)
    default void more_is_never_less_of_an_alarm(@ForAll("counted") long[] counts) {
        int last = counts.length - 1;
        LocalDate day = series(counts).day(last);
        List<?> fewer = List.of();
        for (long more : new long[] {0, 1, 2, 3, 5, 8, 13, 21, 55, 1000}) {
            long[] raised = counts.clone();
            raised[last] = counts[last] + more;
            List<?> now = methodsOn(screen(series(raised)), day);
            List<?> before = fewer;
            Claim.holds(
                    now.containsAll(before),
                    () -> "no more an alarm by all of " + before + " with " + raised[last] + " last: "
                            + Arrays.toString(counts));
            fewer = now;
        }
    }

    private static List<?> methodsOn(List<Alarm> alarms, LocalDate day) {
        return alarms.stream()
                .filter(alarm -> alarm.day().equals(day))
                .map(Alarm::method)
                .toList();
    }

    /**
     * Every alarm names a count of the series that exceeds the bound told, and is no small count.
     *
     * @param counts a series
     */
    @Property(tries = 300)
    default void what_is_an_alarm_exceeds_its_bound(@ForAll("counted") long[] counts) {
        CountSeries series = series(counts);
        for (Alarm alarm : screen(series)) {
            int period = (int) ((alarm.day().toEpochDay() - series.day(0).toEpochDay())
                    / series.every().days());
            Claim.same("the count of " + alarm, series.count(period), alarm.count());
            Claim.holds(
                    BigDecimal.valueOf(alarm.count()).compareTo(alarm.bound()) > 0
                            && alarm.count() >= settings().leastCount(),
                    () -> "no alarm, and told as one: " + alarm);
            Claim.holds(alarm.explanation().holds(), () -> "an alarm that does not hold: " + alarm);
        }
    }

    /**
     * What stays as it is brings no alarm.
     *
     * @param count how many every time
     */
    @Property(tries = 60)
    default void what_never_changes_is_never_an_alarm(@ForAll("steady") long count) {
        long[] counts = new long[60];
        Arrays.fill(counts, count);
        Claim.same("the alarms of " + count + " every time", List.of(), screen(series(counts)));
    }

    /** {@return counts that stay as they are} */
    @Provide
    default Arbitrary<Long> steady() {
        return Arbitraries.longs().between(0, CountSeries.MOST_COUNT);
    }

    /** Where nothing changes, at most one period in {@link #periodsForOneFalseAlarm} is told as an alarm by any method; seeded. */
    @Example
    default void where_nothing_changes_alarms_are_rare() {
        int periods = 60;
        for (int mean : meansInTenths()) {
            NullCounts counts = NullCounts.of(mean, mean);
            long alarmed = 0;
            for (int i = 0; i < SERIES / 5; i++) {
                Set<LocalDate> days = new HashSet<>();
                screen(series(counts.next(periods))).forEach(alarm -> days.add(alarm.day()));
                alarmed += days.size();
            }
            long all = alarmed;
            Claim.holds(
                    all * periodsForOneFalseAlarm() <= (long) SERIES / 5 * periods,
                    () -> "at a mean of " + mean + " tenths " + all + " periods of " + SERIES / 5 * periods);
        }
    }

    /** A doubling of a mean of 5 is found within three periods in {@link #leastFound} of 1000 seeded series, after twenty quiet periods. */
    @Example
    default void a_doubling_is_found_within_three_periods() {
        NullCounts quiet = NullCounts.of(50, 7);
        NullCounts doubled = NullCounts.of(100, 8);
        long found = 0;
        for (int i = 0; i < SERIES; i++) {
            long[] counts = Arrays.copyOf(quiet.next(20), 23);
            System.arraycopy(doubled.next(3), 0, counts, 20, 3);
            CountSeries series = series(counts);
            found += screen(series).stream().anyMatch(alarm -> !alarm.day().isBefore(series.day(20))) ? 1 : 0;
        }
        long all = found;
        Claim.holds(all >= leastFound(), () -> "found " + all + " of " + SERIES);
    }

    private static CountSeries series(long[] counts) {
        return CountSeries.of(
                new AreaId("V1"), new CategoryId("quarrel"), Every.WEEK, LocalDate.of(2026, 1, 5), counts);
    }
}
