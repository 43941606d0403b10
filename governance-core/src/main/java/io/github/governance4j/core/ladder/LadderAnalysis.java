package io.github.governance4j.core.ladder;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * What a ladder can come to before anybody uses it (层级规则分析): the most tries, the longest ways, and the rungs where a case would be stuck.
 *
 * <pre>{@code
 * LadderAnalysis analysis = LadderAnalysis.of(fourLevelsSevenDays);
 * analysis.longestToEnd() // 7 WORKING_DAY
 * }</pre>
 *
 * <p>It reads the data and asks no decider. Limits are added up as rules state them, no calendar looked at: last days that roll over a
 * holiday, pauses, and time after a limit has passed are not counted, nor is what follows a reopening. Immutable.
 */
public final class LadderAnalysis {
    private final Ladder ladder;
    private final OptionalLong maxTries;
    private final Optional<List<Span>> longestToTop;
    private final Optional<List<Span>> longestToEnd;
    private final List<Integer> deadEnds;
    private final List<Integer> withoutExit;
    private final List<Integer> unowned;
    private final List<Integer> unreachable;
    private final List<Integer> overCeiling;
    private final List<Integer> incomparable;
    private final Explanation explanation;

    private LadderAnalysis(Ladder ladder, Predicate<RoleId> held) {
        this.ladder = ladder;
        Ways ways = new Ways(ladder);
        List<Rung> rungs = ladder.rungs();
        this.maxTries = maxTries(rungs, ways);
        this.longestToEnd = longestToEnd(rungs, ways);
        this.longestToTop = longestToTop(rungs, ways);
        this.deadEnds = orders(ways::isDeadEnd);
        this.withoutExit = orders(i -> rungs.get(i).exits().isEmpty());
        this.unowned = orders(i -> isUnowned(rungs.get(i), held));
        this.unreachable = orders(i -> !ways.isReachable(i));
        this.overCeiling = orders(i -> CeilingFit.of(rungs.get(i)) == CeilingFit.OVER);
        this.incomparable = orders(i -> CeilingFit.of(rungs.get(i)) == CeilingFit.INCOMPARABLE);
        this.explanation = AnalysisRules.explain(this, held);
    }

    /**
     * Analyses a ladder; whether its roles are held by anybody is not asked.
     *
     * @param ladder the ladder
     * @return what it can come to
     */
    public static LadderAnalysis of(Ladder ladder) {
        return of(ladder, role -> true);
    }

    /**
     * Analyses a ladder in a place.
     *
     * @param ladder the ladder
     * @param held whether anybody holds a role there
     * @return what it can come to
     */
    public static LadderAnalysis of(Ladder ladder, Predicate<RoleId> held) {
        return new LadderAnalysis(ladder, held);
    }

    /** {@return the ladder} */
    public Ladder ladder() {
        return ladder;
    }

    /** {@return the most tries on any way from the first rung to any end; empty where a rung that can be reached states none} */
    public OptionalLong maxTries() {
        return maxTries;
    }

    /**
     * {@return for each unit the most any way spends in it until it comes to the top rung, every step on its last day; empty where
     * something on such a way has no limit, or no way leads to the top}
     *
     * <p>Each unit is counted on its own: the way longest in working days need not be the one longest in calendar days. A step is a
     * visit to a rung with its limit and every extension, or the window to ask for the next. A ladder of one rung is at its top at
     * once, which is no span at all.
     */
    public Optional<List<Span>> longestToTop() {
        return longestToTop;
    }

    /** {@return the same until any end; empty where a rung that can be reached has no limit, or an extension without ceiling} */
    public Optional<List<Span>> longestToEnd() {
        return longestToEnd;
    }

    /** {@return the orders of rungs that can be reached and are not the top, from which nothing leads up to a rung that exists} */
    public List<Integer> deadEnds() {
        return deadEnds;
    }

    /** {@return the orders of rungs that name no way out to review or court; the court stays open even there} */
    public List<Integer> withoutExit() {
        return withoutExit;
    }

    /** {@return the orders of rungs nobody answers for: neither level nor role is named, or nobody holds the role} */
    public List<Integer> unowned() {
        return unowned;
    }

    /** {@return the orders of rungs no way leads to} */
    public List<Integer> unreachable() {
        return unreachable;
    }

    /** {@return the orders of rungs whose limit and extension are surely over the ceiling they name} */
    public List<Integer> overCeiling() {
        return overCeiling;
    }

    /** {@return the orders of rungs of which that cannot be told, as working days beside calendar days} */
    public List<Integer> incomparable() {
        return incomparable;
    }

    /** {@return all of it with the parts of the ladder it was worked out from; it holds if no rung is in any of the lists} */
    public Explanation explanation() {
        return explanation;
    }

    private List<Integer> orders(IntPredicate which) {
        return IntStream.range(0, ladder.rungs().size())
                .filter(which)
                .mapToObj(i -> ladder.rungs().get(i).order())
                .toList();
    }

    static boolean isUnowned(Rung rung, Predicate<RoleId> held) {
        return rung.role().map(role -> !held.test(role)).orElse(rung.level().isBlank());
    }

    private static OptionalLong maxTries(List<Rung> rungs, Ways ways) {
        for (int i = 0; i < rungs.size(); i++) {
            if (ways.isReachable(i) && rungs.get(i).tries().isEmpty()) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(ways.heaviest(Weights.tries(rungs, ways)));
    }

    private static Optional<List<Span>> longestToEnd(List<Rung> rungs, Ways ways) {
        boolean[] reachable = new boolean[rungs.size()];
        for (int i = 0; i < reachable.length; i++) {
            reachable[i] = ways.isReachable(i);
        }
        return longest(rungs, reachable, unit -> ways.heaviest(Weights.time(rungs, unit)));
    }

    private static Optional<List<Span>> longestToTop(List<Rung> rungs, Ways ways) {
        return ways.isTopReachable()
                ? longest(rungs, ways.belowTop(), unit -> ways.heaviestToTop(Weights.time(rungs, unit)))
                : Optional.empty();
    }

    private static Optional<List<Span>> longest(
            List<Rung> rungs, boolean[] visited, ToLongFunction<LimitUnit> heaviest) {
        Set<LimitUnit> units = EnumSet.noneOf(LimitUnit.class);
        for (int i = 0; i < rungs.size(); i++) {
            if (visited[i] && !addUnits(rungs.get(i), units)) {
                return Optional.empty();
            }
        }
        List<Span> spans = new ArrayList<>();
        for (LimitUnit unit : LimitUnit.values()) {
            long most = heaviest.applyAsLong(unit);
            // A window's unit counts where a way waits for one; a limit's always, be it for the same day.
            if (most > 0 || units.contains(unit)) {
                spans.add(new Span(most, unit));
            }
        }
        return Optional.of(List.copyOf(spans));
    }

    /** Whether a visit to the rung is bounded; what it is bounded in is added. */
    private static boolean addUnits(Rung rung, Set<LimitUnit> units) {
        if (Weights.stay(rung, LimitUnit.CALENDAR_DAY).isEmpty()) {
            return false;
        }
        TimeLimit limit = rung.limit().orElseThrow();
        units.add(limit.unit());
        limit.extension().ifPresent(extension -> units.add(extension.unit()));
        return true;
    }
}
