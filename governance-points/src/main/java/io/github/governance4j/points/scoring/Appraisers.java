package io.github.governance4j.points.scoring;

import io.github.governance4j.core.explain.Explanation;
import io.github.governance4j.core.explain.Rule;
import io.github.governance4j.core.explain.Slot;
import io.github.governance4j.points.PointsRefusal;
import io.github.governance4j.points.catalogue.Amount;
import io.github.governance4j.points.catalogue.Catalogue;
import io.github.governance4j.points.catalogue.Item;
import io.github.governance4j.points.catalogue.Series;
import io.github.governance4j.points.catalogue.Worth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One appraiser for each item; the steps of a ladder, and the bands of a scale, share theirs. */
final class Appraisers {
    static final Rule FIXED = Rule.of("points.worth.fixed", Slot.points("worth"));
    static final Rule RANGE =
            Rule.of("points.worth.range", Slot.points("least"), Slot.points("most"), Slot.points("worth"));
    static final Rule AMOUNT_MISSING = Rule.of("points.amount.missing", Slot.id("item"));
    static final Rule AMOUNT_BOUNDS =
            Rule.of("points.amount.bounds", Slot.points("amount"), Slot.points("least"), Slot.points("most"));

    private final Map<Series, LadderAppraiser> ladders = new HashMap<>();
    private final Map<Series, ScaleAppraiser> scales = new HashMap<>();

    private Appraisers() {}

    static Appraisers of(Catalogue catalogue) {
        Map<Series, List<Item>> steps = new HashMap<>();
        Map<Series, List<Item>> bands = new HashMap<>();
        for (Item item : catalogue.items()) {
            if (item.worth() instanceof Worth.Step step) {
                steps.computeIfAbsent(step.ladder(), key -> new ArrayList<>()).add(item);
            } else if (item.worth() instanceof Worth.Band band) {
                bands.computeIfAbsent(band.scale(), key -> new ArrayList<>()).add(item);
            }
        }
        Appraisers appraisers = new Appraisers();
        steps.forEach((ladder, items) -> appraisers.ladders.put(ladder, LadderAppraiser.of(ladder, items)));
        bands.forEach((scale, items) -> appraisers.scales.put(scale, ScaleAppraiser.of(scale, items)));
        return appraisers;
    }

    List<LadderAppraiser> ladders() {
        return List.copyOf(ladders.values());
    }

    Worth.Cases<Appraiser> of(Item item) {
        return new Worth.Cases<>() {
            @Override
            public Appraiser fixed(Worth.Fixed worth) {
                long points = worth.points().hundredths();
                Appraisal always =
                        Appraisal.of(points, FIXED.says(true).points(points).build());
                return (amount, day, usage) -> always;
            }

            @Override
            public Appraiser range(Worth.Range worth) {
                return (amount, day, usage) -> inRange(item, worth, amount);
            }

            @Override
            public Appraiser step(Worth.Step worth) {
                LadderAppraiser ladder =
                        Optional.ofNullable(ladders.get(worth.ladder())).orElseThrow();
                return (amount, day, usage) -> ladder.appraise(worth, amount, day, usage);
            }

            @Override
            public Appraiser band(Worth.Band worth) {
                ScaleAppraiser scale =
                        Optional.ofNullable(scales.get(worth.scale())).orElseThrow();
                return (amount, day, usage) -> scale.appraise(item, amount);
            }

            @Override
            public Appraiser all(Worth.All worth) {
                return never();
            }

            @Override
            public Appraiser asWritten(Worth.AsWritten worth) {
                return never();
            }
        };
    }

    private static Appraiser never() {
        return (amount, day, usage) -> {
            throw new IllegalStateException("bug: an item without a worth of its own was appraised");
        };
    }

    private static Appraisal inRange(Item item, Worth.Range range, Optional<Amount> amount) {
        if (amount.isEmpty()) {
            return missing(item);
        }
        long chosen = amount.get().hundredths();
        long least = range.least().hundredths();
        long most = range.most().hundredths();
        return chosen < least || chosen > most
                ? outOfBounds(chosen, least, most)
                : Appraisal.of(
                        chosen,
                        RANGE.says(true)
                                .points(least)
                                .points(most)
                                .points(chosen)
                                .build());
    }

    static Appraisal missing(Item item) {
        return Appraisal.impossible(
                PointsRefusal.AMOUNT_MISSING,
                AMOUNT_MISSING.says(false).id(item.code()).build());
    }

    static Appraisal outOfBounds(long amount, long least, long most) {
        Explanation why = AMOUNT_BOUNDS
                .says(false)
                .points(amount)
                .points(least)
                .points(most)
                .build();
        return Appraisal.impossible(PointsRefusal.AMOUNT_OUT_OF_BOUNDS, why);
    }
}
