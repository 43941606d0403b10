package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.core.time.PeriodKind;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.ItemCode;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A ladder climbed by a total: pays the difference between the step reached and what it has paid. */
final class LadderAppraiser {
    /** How far the total has climbed in its period, and what that pays; holds when something is paid. */
    static final Rule LADDER = Rule.of(
            "points.worth.ladder",
            Slot.id("ladder"),
            Slot.code("period"),
            Slot.day("from"),
            Slot.day("to"),
            Slot.points("total-before"),
            Slot.points("added"),
            Slot.points("reached"),
            Slot.points("paid-before"),
            Slot.points("worth"));
    /** The same over a lifetime. */
    static final Rule LADDER_FOR_LIFE = Rule.of(
            "points.worth.ladder.life",
            Slot.id("ladder"),
            Slot.points("total-before"),
            Slot.points("added"),
            Slot.points("reached"),
            Slot.points("paid-before"),
            Slot.points("worth"));
    /** One step in force; holds when the total reaches it. */
    static final Rule STEP =
            Rule.of("points.worth.step", Slot.id("item"), Slot.points("threshold"), Slot.points("points"));

    private final String name;
    private final PeriodKind period;
    private final List<ItemCode> steps;
    private final long[] thresholds;
    private final long[] points;
    private final Explanation[] reached;
    private final Explanation[] notReached;

    private LadderAppraiser(Series ladder, PeriodKind period, List<Item> steps) {
        this.name = ladder.value();
        this.period = period;
        this.steps = steps.stream().map(Item::itemCode).toList();
        this.thresholds = steps.stream()
                .mapToLong(item -> step(item).threshold().hundredths())
                .toArray();
        this.points = steps.stream()
                .mapToLong(item -> step(item).points().hundredths())
                .toArray();
        this.reached = steps.stream().map(item -> finding(item, true)).toArray(Explanation[]::new);
        this.notReached = steps.stream().map(item -> finding(item, false)).toArray(Explanation[]::new);
    }

    static LadderAppraiser of(Series ladder, List<Item> items) {
        List<Item> inForce = items.stream()
                .filter(Item::isScored)
                .sorted(Comparator.comparing(item -> step(item).threshold()))
                .toList();
        return new LadderAppraiser(ladder, step(items.get(0)).period(), inForce);
    }

    Appraisal appraise(Worth.Step as, Optional<Amount> amount, long day, Usage usage) {
        long from = period.firstDay(day);
        Tally total = new Tally(Tally.Kind.TOTAL, name, period, from, Optional.empty());
        Tally paid = new Tally(Tally.Kind.PAID, name, period, from, Optional.empty());
        long before = usage.counted(total);
        // Without an amount the deed says that the total has come to this step.
        long added = amount.map(Amount::hundredths)
                .orElseGet(() -> Math.max(0, as.threshold().hundredths() - before));
        long now = Math.addExact(before, added);
        long inAll = inAll(now);
        long paidBefore = usage.counted(paid);
        // After a reversal the ladder may have paid more than the total now reaches; then nothing more is due.
        long asked = Math.max(0, inAll - paidBefore);
        Explanation why = why(asked, from, day, before, added, now, inAll, paidBefore);
        return new Appraisal(
                asked, Optional.empty(), why, List.of(new Counted(total, added), new Counted(paid, asked)));
    }

    /** Whether it is the ladder a count climbs. */
    boolean isClimbedBy(Tally total) {
        return name.equals(total.name()) && period == total.period();
    }

    /** What a total is worth in all. */
    long inAll(long total) {
        int at = at(total);
        return at < 0 ? 0 : points[at];
    }

    /** The items of its steps in force, the one a total reaches first; it reaches one. */
    List<ItemCode> from(long total) {
        List<ItemCode> from = new ArrayList<>();
        from.add(steps.get(at(total)));
        from.addAll(steps);
        return from;
    }

    /** The highest step a total reaches, or -1. */
    private int at(long total) {
        int at = thresholds.length - 1;
        while (at >= 0 && thresholds[at] > total) {
            at--;
        }
        return at;
    }

    private Explanation why(
            long asked, long from, long day, long before, long added, long now, long inAll, long paidBefore) {
        Finding finding = period == PeriodKind.LIFE
                ? LADDER_FOR_LIFE.says(asked > 0).id(name)
                : LADDER.says(asked > 0).id(name).code(period).day(from).day(period.lastDay(day));
        finding.points(before).points(added).points(inAll).points(paidBefore).points(asked);
        for (int i = 0; i < thresholds.length; i++) {
            finding.because(thresholds[i] <= now ? reached[i] : notReached[i]);
        }
        return finding.build();
    }

    private static Explanation finding(Item item, boolean holds) {
        return STEP.says(holds)
                .id(item.code())
                .points(step(item).threshold().hundredths())
                .points(step(item).points().hundredths())
                .build();
    }

    private static Worth.Step step(Item item) {
        return (Worth.Step) item.worth();
    }
}
