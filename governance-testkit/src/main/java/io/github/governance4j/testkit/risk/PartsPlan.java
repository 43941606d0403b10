package io.github.governance4j.testkit.risk;

import io.github.governance4j.core.risk.Band;
import io.github.governance4j.core.risk.Bound;
import io.github.governance4j.core.risk.Choice;
import io.github.governance4j.core.risk.Floor;
import io.github.governance4j.core.risk.Indicator;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.Missing;
import io.github.governance4j.core.risk.ModelHead;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.ModelParts;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Range;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Tier;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.TierScheme;
import io.github.governance4j.core.risk.Worse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** Makes the parts of one model up. */
final class PartsPlan {
    private static final int MOST_VALUE = 12;

    private final Random random;
    private final TierScheme scheme;
    private final ModelHead head;

    PartsPlan(Random random) {
        this.random = random;
        this.scheme = scheme(2 + random.nextInt(4));
        this.head = ModelHead.of(new ModelId("generated"), "generated", scheme, "made up");
    }

    ModelParts parts() {
        return switch (random.nextInt(4)) {
            case 0 -> weighted();
            case 1 -> product();
            case 2 -> matrix();
            default -> thresholds();
        };
    }

    private static TierScheme scheme(int tiers) {
        SchemeId id = new SchemeId("generated");
        List<Tier> all = new ArrayList<>();
        for (int rank = 1; rank <= tiers; rank++) {
            all.add(Tier.of(id, new TierId("T" + rank), rank, "T" + rank));
        }
        return TierScheme.of(id, "generated", "made up", all);
    }

    private ModelParts weighted() {
        List<ModelParts.Weighed> weighed = new ArrayList<>();
        long most = 0;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            long weight = 1L + random.nextInt(3);
            Indicator indicator = numbers(i, true);
            List<Band> bands = bands(indicator, 0, 2 + random.nextInt(2));
            most += weight
                    * bands.stream()
                            .mapToLong(b -> b.points().thousandths())
                            .max()
                            .orElse(0);
            weighed.add(new ModelParts.Weighed(indicator, weight, bands));
        }
        List<Floor> floors = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            floors.add(floor(
                    weighed.get(0).indicator(),
                    1 + random.nextInt(MOST_VALUE),
                    random.nextInt(scheme.tiers().size())));
        }
        return new ModelParts.Weighted(head, weighed, grades(most), floors);
    }

    private ModelParts product() {
        List<Indicator> factors = new ArrayList<>();
        long most = Quantity.ONE;
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            boolean isFine = i < 2 && random.nextBoolean();
            TreeSet<Long> values = new TreeSet<>();
            for (int k = 0; k < 2 + random.nextInt(3); k++) {
                values.add((1 + random.nextInt(100)) * (isFine ? 100L : 1000L));
            }
            List<Choice> choices = values.stream()
                    .map(value -> new Choice(new Quantity(value), "", "made up"))
                    .toList();
            most = most * values.last() / Quantity.ONE;
            factors.add(Indicator.of(id(i), "", "", Worse.UP, new Quantity(values.first()), new Quantity(values.last()))
                    .decimals(isFine ? 1 : 0)
                    .choices(choices)
                    .missing(treatment(false)));
        }
        return new ModelParts.Product(head, factors, grades(most), List.of());
    }

    private ModelParts matrix() {
        Indicator likelihood = numbers(0, false);
        Indicator severity = numbers(1, false);
        int rows = 2 + random.nextInt(2);
        int columns = 2 + random.nextInt(2);
        List<ModelParts.Cell> cells = new ArrayList<>();
        int tiers = scheme.tiers().size();
        int[][] heights = new int[rows][columns];
        for (int l = 0; l < rows; l++) {
            for (int s = 0; s < columns; s++) {
                int below = Math.max(l > 0 ? heights[l - 1][s] : 0, s > 0 ? heights[l][s - 1] : 0);
                heights[l][s] = Math.min(tiers - 1, below + random.nextInt(2));
                cells.add(new ModelParts.Cell(l + 1, s + 1, tier(heights[l][s])));
            }
        }
        return new ModelParts.Matrix(
                head,
                new ModelParts.Axis(likelihood, bands(likelihood, 1, rows)),
                new ModelParts.Axis(severity, bands(severity, 1, columns)),
                cells,
                List.of());
    }

    private ModelParts thresholds() {
        List<Indicator> measures = new ArrayList<>();
        List<Floor> floors = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            Indicator measure = numbers(i, true);
            measures.add(measure);
            int from = 1 + random.nextInt(3);
            for (int height = 1; height < scheme.tiers().size() && from <= MOST_VALUE; height++) {
                floors.add(floor(measure, from, height));
                from += 1 + random.nextInt(5);
            }
        }
        return new ModelParts.Thresholds(head, measures, floors);
    }

    private Indicator numbers(int index, boolean canBeLeftOut) {
        Worse worse = random.nextInt(3) == 0 ? Worse.DOWN : Worse.UP;
        return Indicator.of(id(index), "", "", worse, Quantity.ZERO, Quantity.of(MOST_VALUE))
                .missing(treatment(canBeLeftOut));
    }

    private Missing treatment(boolean canBeLeftOut) {
        return switch (random.nextInt(canBeLeftOut ? 5 : 3)) {
            case 0 -> Missing.REFUSE;
            case 1 -> Missing.WORST;
            case 2 -> Missing.BEST;
            case 3 -> Missing.NOT_COUNTED;
            default -> Missing.assume(Quantity.of(random.nextInt(MOST_VALUE + 1)));
        };
    }

    /** A floor where at least so much of the way from best to worst has been gone. */
    private Floor floor(Indicator indicator, int badness, int height) {
        Range range = indicator.worse() == Worse.UP
                ? Range.from(Bound.including(Quantity.of(badness)))
                : Range.upTo(Bound.including(Quantity.of(MOST_VALUE - badness)));
        return new Floor(indicator.id(), range, tier(height));
    }

    /** So many bands, their points rising with what is worse: by one from {@code first}, or by a little where the first is 0. */
    private List<Band> bands(Indicator indicator, int first, int many) {
        TreeSet<Integer> cuts = new TreeSet<>();
        while (cuts.size() < many - 1) {
            cuts.add(1 + random.nextInt(MOST_VALUE));
        }
        List<Integer> from = new ArrayList<>(cuts);
        List<Band> bands = new ArrayList<>();
        long points = first * Quantity.ONE;
        for (int b = 0; b < many; b++) {
            Optional<Integer> lower = b == 0 ? Optional.empty() : Optional.of(from.get(b - 1));
            Optional<Integer> upper = b == many - 1 ? Optional.empty() : Optional.of(from.get(b));
            bands.add(Band.of(range(indicator, lower, upper), new Quantity(points)));
            points += first == 1 ? Quantity.ONE : (1 + random.nextInt(8)) * 500L;
        }
        return bands;
    }

    private Range range(Indicator indicator, Optional<Integer> from, Optional<Integer> until) {
        if (indicator.worse() == Worse.UP) {
            return new Range(
                    from.map(v -> Bound.including(Quantity.of(v))), until.map(v -> Bound.excluding(Quantity.of(v))));
        }
        return new Range(
                until.map(v -> Bound.excluding(Quantity.of(MOST_VALUE - v))),
                from.map(v -> Bound.including(Quantity.of(MOST_VALUE - v))));
    }

    /** Rising ranges of scores, whose bounds lie below the greatest score. */
    private List<ModelParts.Grade> grades(long most) {
        TreeSet<Long> cuts = new TreeSet<>();
        for (int i = 1; i < scheme.tiers().size(); i++) {
            cuts.add(1 + random.nextInt(1000) * most / 1000);
        }
        boolean isLower = random.nextBoolean();
        List<Long> bounds = new ArrayList<>(cuts);
        List<ModelParts.Grade> grades = new ArrayList<>();
        for (int g = 0; g <= bounds.size(); g++) {
            Optional<Bound> lower =
                    g == 0 ? Optional.empty() : Optional.of(new Bound(new Quantity(bounds.get(g - 1)), !isLower));
            Optional<Bound> upper = g == bounds.size()
                    ? Optional.empty()
                    : Optional.of(new Bound(new Quantity(bounds.get(g)), isLower));
            grades.add(new ModelParts.Grade(new Range(lower, upper), tier(g)));
        }
        return grades;
    }

    private Tier tier(int height) {
        return scheme.tiers().get(scheme.tiers().size() - 1 - height);
    }

    private static IndicatorId id(int index) {
        return new IndicatorId("i" + index);
    }
}
