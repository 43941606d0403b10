package io.github.governance4j.core.risk.surge;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One series as it comes in, count by count (逐期监测): what is asked of the past fits in a few dozen numbers, and a count costs the same
 * however long the series is.
 *
 * <pre>{@code
 * Watch watch = Watch.begin(area, category, Every.WEEK, monday, SurgeSettings.defaults());
 * Watch.Step step = watch.next(7);    // step.alarms(), and step.watch() for the next week
 * }</pre>
 *
 * <p>Immutable; equal in what it answers to a {@link Surges#screen} of the same counts.
 */
public final class Watch {
    /** A count is unusually high; the method's own arithmetic stands below. */
    static final Rule ALARM = Rule.of(
            "surge.alarm",
            Slot.id("area"),
            Slot.id("category"),
            Slot.day("day"),
            Slot.count("count"),
            Slot.code("surge-method"));
    /** It is no small count. */
    static final Rule LEAST = Rule.of("surge.least", Slot.count("count"), Slot.count("least"));
    /** The excesses over one standard deviation, in the period and the two before, add up to more than one fewer than the sigmas. */
    static final Rule EXCESSES = Rule.of("surge.excesses", Slot.id("sigmas"));

    private static final Fraction ONE = Fraction.of(1);

    private final Terms terms;
    private final CountSeries head;
    private final long periods;
    private final long[] recent;
    private final long sum;

    private Watch(Terms terms, CountSeries head, long periods, long[] recent, long sum) {
        this.terms = terms;
        this.head = head;
        this.periods = periods;
        this.recent = recent;
        this.sum = sum;
    }

    /** What settings come to, worked out once; and how many of the latest counts are kept. */
    private record Terms(SurgeSettings settings, Cusum cusum, int kept) {
        static Terms of(SurgeSettings settings) {
            int kept = Math.max(settings.learnMost(), settings.baseline() + Ears.C3_PERIODS - 1) + settings.lag();
            return new Terms(settings, new Cusum(settings), kept);
        }
    }

    /**
     * Begins with no count yet.
     *
     * @param area where
     * @param category of which kind
     * @param every how long the periods are
     * @param firstDay the first day of the first period
     * @param settings what is looked for
     * @return the watch
     */
    public static Watch begin(
            AreaId area, CategoryId category, Every every, LocalDate firstDay, SurgeSettings settings) {
        CountSeries head = CountSeries.of(area, category, every, firstDay);
        return new Watch(Terms.of(settings), head, 0, new long[0], 0);
    }

    /**
     * One count later (一期之后).
     *
     * @param watch the watch for the next count
     * @param alarms the alarms of this one, in the order of the methods
     */
    public record Step(Watch watch, List<Alarm> alarms) {
        /**
         * Copies the alarms.
         *
         * @param watch the watch for the next count
         * @param alarms the alarms of this one
         */
        public Step {
            alarms = List.copyOf(alarms);
        }
    }

    /** {@return the first day of the period whose count comes next} */
    public LocalDate day() {
        return head.day(periods);
    }

    /**
     * Takes the count of the next period.
     *
     * @param count 0 to {@link CountSeries#MOST_COUNT}
     * @return what came of it
     * @throws IllegalArgumentException if it is out of bounds
     */
    public Step next(long count) {
        CountSeries.checked(count);
        List<Alarm> alarms = List.of();
        long after = sum;
        for (Method method : terms.settings().methods()) {
            boolean alarm = isAlarm(method, count);
            if (alarm) {
                alarms = alarms.isEmpty() ? new ArrayList<>() : alarms;
                alarms.add(alarm(method, count));
            }
            if (method == Method.POISSON_CUSUM && learnt() >= terms.settings().learnLeast()) {
                after = terms.cusum().settled(terms.cusum().with(sum, count, learntSum(), learnt()), alarm);
            }
        }
        return new Step(new Watch(terms, head, periods + 1, withLatest(count), after), alarms);
    }

    /**
     * {@return the watch after so many periods in which nothing happened} As many zeros would bring it there too, but long silences cost
     * nothing here.
     *
     * @param silent how many periods, 0 or more
     */
    public Watch silent(long silent) {
        Watch watch = this;
        for (long left = silent; left > 0; left--) {
            if (watch.isSilent()) {
                return new Watch(terms, head, watch.periods + left, watch.recent, 0);
            }
            watch = watch.next(0).watch();
        }
        return watch;
    }

    // One more zero would change nothing but the day.
    private boolean isSilent() {
        if (sum != 0 || recent.length < terms.kept()) {
            return false;
        }
        for (long count : recent) {
            if (count != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What the next count has to exceed to be an alarm.
     *
     * @param method by which method
     * @return it, in two decimals and rounded down; empty while the method is still learning, or is not among the settings' methods
     */
    public Optional<BigDecimal> bound(Method method) {
        if (!terms.settings().methods().contains(method) || !hasLearnt(method)) {
            return Optional.empty();
        }
        SurgeSettings settings = terms.settings();
        BigDecimal bound = switch (method) {
            case EARS_C1 -> window(0, 0, 0).bound(settings.sigmas());
            case EARS_C2 -> window(0, 0, settings.lag()).bound(settings.sigmas());
            case EARS_C3 -> Ears.c3Bound(windows(0), settings.sigmas());
            case POISSON_CUSUM -> terms.cusum().boundAfter(sum, learntSum(), learnt());
        };
        return Optional.of(bound.max(BigDecimal.valueOf(settings.leastCount() - 1)));
    }

    private boolean isAlarm(Method method, long count) {
        SurgeSettings settings = terms.settings();
        if (count < settings.leastCount() || !hasLearnt(method)) {
            return false;
        }
        return switch (method) {
            case EARS_C1 -> window(count, 0, 0).exceeds(settings.sigmas());
            case EARS_C2 -> window(count, 0, settings.lag()).exceeds(settings.sigmas());
            case EARS_C3 -> Ears.c3(windows(count), settings.sigmas());
            case POISSON_CUSUM -> terms.cusum().exceeds(terms.cusum().with(sum, count, learntSum(), learnt()));
        };
    }

    private boolean hasLearnt(Method method) {
        SurgeSettings settings = terms.settings();
        int wanted = switch (method) {
            case EARS_C1 -> settings.baseline();
            case EARS_C2 -> settings.baseline() + settings.lag();
            case EARS_C3 -> settings.baseline() + settings.lag() + Ears.C3_PERIODS - 1;
            case POISSON_CUSUM -> settings.learnLeast() + settings.lag();
        };
        return recent.length >= wanted;
    }

    /** The count so many periods ago, 0 being the one that comes next, against its baseline. */
    private Window window(long count, int ago, int lag) {
        SurgeSettings settings = terms.settings();
        long judged = ago == 0 ? count : recent[recent.length - ago];
        return Window.of(judged, recent, recent.length - ago - lag, settings.baseline(), settings.spread());
    }

    private List<Window> windows(long count) {
        int lag = terms.settings().lag();
        return List.of(window(count, 0, lag), window(count, 1, lag), window(count, 2, lag));
    }

    /** How many periods the CUSUM has learnt from. */
    private int learnt() {
        return Math.min(recent.length - terms.settings().lag(), terms.settings().learnMost());
    }

    private long learntSum() {
        int end = recent.length - terms.settings().lag();
        long all = 0;
        for (int i = end - learnt(); i < end; i++) {
            all += recent[i];
        }
        return all;
    }

    private long[] withLatest(long count) {
        int kept = Math.min(recent.length, terms.kept() - 1);
        long[] all = new long[kept + 1];
        System.arraycopy(recent, recent.length - kept, all, 0, kept);
        all[kept] = count;
        return all;
    }

    private Alarm alarm(Method method, long count) {
        SurgeSettings settings = terms.settings();
        Finding why = ALARM.says(true)
                .id(head.area().value())
                .id(head.category().value())
                .day(day())
                .count(count)
                .code(method)
                .because(LEAST.says(true)
                        .count(count)
                        .count(settings.leastCount())
                        .build());
        switch (method) {
            case EARS_C1 -> why.because(window(count, 0, 0).explain(day(), 0, settings.sigmas()));
            case EARS_C2 ->
                why.because(window(count, 0, settings.lag()).explain(day(), settings.lag(), settings.sigmas()));
            case EARS_C3 -> why.because(excesses(count));
            case POISSON_CUSUM -> why.because(terms.cusum().explain(sum, count, learntSum(), learnt()));
        }
        return ImmutableAlarm.builder()
                .area(head.area())
                .category(head.category())
                .day(day())
                .every(head.every())
                .count(count)
                .method(method)
                .bound(bound(method).orElseThrow())
                .explanation(why.build())
                .build();
    }

    private Explanation excesses(long count) {
        Finding why = EXCESSES.says(true).id(terms.settings().sigmas().toString());
        List<Window> windows = windows(count);
        for (int ago = 0; ago < windows.size(); ago++) {
            why.because(windows.get(ago)
                    .explain(head.day(periods - ago), terms.settings().lag(), ONE));
        }
        return why.build();
    }
}
