package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Finding;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A scale of marginal bands: each pays for the part of an amount that lies within it, whole steps only. */
final class ScaleAppraiser {
    /** What an amount is worth over all bands in force; holds when it is worth something. */
    static final Rule SCALE =
            Rule.of("points.worth.scale", Slot.id("scale"), Slot.points("amount"), Slot.points("worth"));
    /** What one band pays for; holds when it pays something. */
    static final Rule BAND = Rule.of(
            "points.worth.band",
            Slot.id("item"),
            Slot.points("above"),
            Slot.points("through"),
            Slot.points("per"),
            Slot.points("pays"),
            Slot.count("steps"),
            Slot.points("worth"));
    /** The same for a band without an end. */
    static final Rule OPEN_BAND = Rule.of(
            "points.worth.band.open",
            Slot.id("item"),
            Slot.points("above"),
            Slot.points("per"),
            Slot.points("pays"),
            Slot.count("steps"),
            Slot.points("worth"));
    /** A band pays no more than so much for one act; holds when that cut nothing. */
    static final Rule LIMIT =
            Rule.of("points.worth.band.limit", Slot.points("most"), Slot.points("asked"), Slot.points("worth"));
    /** An amount so large that its worth is past what one act can be worth. */
    static final Rule TOO_MUCH = Rule.of("points.amount.too-much", Slot.points("amount"), Slot.points("most"));

    private static final long MOST = Worth.MOST.hundredths();

    private final String name;
    private final List<Item> inForce;
    private final Optional<Amount> end;

    private ScaleAppraiser(Series scale, List<Item> inForce, Optional<Amount> end) {
        this.name = scale.value();
        this.inForce = inForce;
        this.end = end;
    }

    static ScaleAppraiser of(Series scale, List<Item> items) {
        List<Item> sorted = items.stream()
                .sorted(Comparator.comparing(item -> band(item).above()))
                .toList();
        // Where the scale ends is for its text to say, whether its last band is in force or not.
        return new ScaleAppraiser(
                scale,
                sorted.stream().filter(Item::isScored).toList(),
                band(sorted.get(sorted.size() - 1)).through());
    }

    Appraisal appraise(Item item, Optional<Amount> given) {
        if (given.isEmpty()) {
            return Appraisers.missing(item);
        }
        Amount amount = given.get();
        if (end.filter(last -> amount.compareTo(last) > 0).isPresent()) {
            return Appraisers.outOfBounds(amount.hundredths(), 0, end.get().hundredths());
        }
        long worth = 0;
        for (Item each : inForce) {
            worth += limited(band(each), paid(band(each), amount));
        }
        if (worth > MOST) {
            return Appraisal.impossible(
                    PointsRefusal.AMOUNT_OUT_OF_BOUNDS,
                    TOO_MUCH.says(false)
                            .points(amount.hundredths())
                            .points(MOST)
                            .build());
        }
        Finding finding =
                SCALE.says(worth > 0).id(name).points(amount.hundredths()).points(worth);
        inForce.forEach(each -> finding.because(why(each, amount)));
        return Appraisal.of(worth, finding.build());
    }

    private static Explanation why(Item item, Amount amount) {
        Worth.Band band = band(item);
        long paid = paid(band, amount);
        Finding finding = band.through().isPresent()
                ? BAND.says(paid > 0)
                        .id(item.code())
                        .points(band.above().hundredths())
                        .points(band.through().get().hundredths())
                : OPEN_BAND.says(paid > 0).id(item.code()).points(band.above().hundredths());
        finding.points(band.per().hundredths())
                .points(band.points().hundredths())
                .count(steps(band, amount))
                .points(paid);
        band.most()
                .ifPresent(most -> finding.because(LIMIT.says(limited(band, paid) == paid)
                        .points(most.hundredths())
                        .points(paid)
                        .points(limited(band, paid))
                        .build()));
        return finding.build();
    }

    private static long steps(Worth.Band band, Amount amount) {
        long upTo = band.through()
                .map(last -> Math.min(last.hundredths(), amount.hundredths()))
                .orElse(amount.hundredths());
        return Math.max(0, upTo - band.above().hundredths()) / band.per().hundredths();
    }

    private static long paid(Worth.Band band, Amount amount) {
        return steps(band, amount) * band.points().hundredths();
    }

    private static long limited(Worth.Band band, long paid) {
        return band.most().map(most -> Math.min(most.hundredths(), paid)).orElse(paid);
    }

    private static Worth.Band band(Item item) {
        return (Worth.Band) item.worth();
    }
}
