package io.github.governance4j.core.risk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what is wrong with the shape of a model's parts; once it finds nothing, an {@link Engine} can be made of them. */
final class ShapeCheck {
    private static final long MOST_WEIGHT = 1_000_000;

    private final ModelParts parts;
    private final List<ModelFinding> found = new ArrayList<>();

    private ShapeCheck(ModelParts parts) {
        this.parts = parts;
    }

    static void of(ModelParts parts, Consumer<ModelFinding> tell) {
        ShapeCheck check = new ShapeCheck(parts);
        check.indicators();
        check.floors();
        // Ranges are cut by numbers that must be sound first.
        if (check.found.isEmpty()) {
            if (parts instanceof ModelParts.Weighted weighted) {
                check.weighted(weighted);
            } else if (parts instanceof ModelParts.Product product) {
                check.product(product);
            } else if (parts instanceof ModelParts.Matrix matrix) {
                MatrixCheck.of(matrix, check.found::add);
            }
        }
        check.found.forEach(tell);
    }

    private void indicators() {
        List<Indicator> all = parts.indicators();
        int most = switch (parts.kind()) {
            case WEIGHTED -> Model.MOST_INDICATORS;
            case PRODUCT -> Model.MOST_FACTORS;
            case MATRIX -> 2;
            case THRESHOLDS -> Model.MOST_MEASURES;
        };
        if (all.isEmpty() || all.size() > most) {
            tell(ModelFault.WRONG_NUMBER_OF_INDICATORS, Where.MODEL, "found", all.size());
        }
        Set<IndicatorId> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(all.get(i).id())) {
                tell(
                        ModelFault.INDICATOR_TWICE,
                        Where.indicator(i),
                        "indicator",
                        all.get(i).id());
            }
            int at = i;
            IndicatorCheck.of(
                    all.get(i),
                    i,
                    finding -> found.add(finding.with("indicator", all.get(at).id())));
            boolean isLeftOut = all.get(i).missing().treatment() == Treatment.NOT_COUNTED;
            if (isLeftOut && (parts.kind() == ModelKind.PRODUCT || parts.kind() == ModelKind.MATRIX)) {
                tell(
                        ModelFault.CANNOT_BE_LEFT_OUT,
                        Where.indicator(i),
                        "indicator",
                        all.get(i).id());
            }
        }
    }

    private void floors() {
        for (int f = 0; f < parts.floors().size(); f++) {
            Floor floor = parts.floors().get(f);
            Where where = Where.floor(f);
            scheme(floor.tier(), where);
            if (isTooLarge(floor.range())) {
                tell(ModelFault.NUMBER_TOO_LARGE, where, "value", floor.range());
                continue;
            }
            List<Indicator> measured = parts.indicators().stream()
                    .filter(one -> one.id().equals(floor.indicator()))
                    .toList();
            if (measured.isEmpty()) {
                tell(ModelFault.UNKNOWN_INDICATOR, where, "indicator", floor.indicator());
            } else if (found.isEmpty() && isEmpty(floor.range(), measured.get(0))) {
                tell(ModelFault.EMPTY_RANGE, where, "range", floor.range());
            }
        }
    }

    private static boolean isEmpty(Range range, Indicator indicator) {
        Domain domain = Domain.of(indicator);
        return !indicator.isOnlyChoices()
                ? domain.first(range) > domain.last(range)
                : indicator.choices().stream().noneMatch(choice -> range.contains(choice.value()));
    }

    private void weighted(ModelParts.Weighted weighted) {
        long least = 0;
        long most = 0;
        long unit = Quantity.ONE;
        for (int i = 0; i < weighted.weighed().size(); i++) {
            ModelParts.Weighed one = weighted.weighed().get(i);
            if (one.weight() < 1 || one.weight() > MOST_WEIGHT) {
                tell(ModelFault.WRONG_WEIGHT, Where.indicator(i), "found", one.weight());
                return;
            }
            bands(i, one.indicator(), one.bands());
            long lowest = Long.MAX_VALUE;
            long highest = 0;
            for (Band band : one.bands()) {
                long counts = saturated(one.weight(), band.points().thousandths());
                lowest = Math.min(lowest, counts);
                highest = Math.max(highest, counts);
                while (counts % unit != 0) {
                    unit /= 10;
                }
            }
            least += one.indicator().missing().treatment() == Treatment.NOT_COUNTED ? 0 : lowest;
            most = Math.min(most + highest, Long.MAX_VALUE / 4);
        }
        if (found.isEmpty()) {
            grades(weighted.grades(), least, most, unit);
        }
    }

    private void bands(int indicator, Indicator measured, List<Band> bands) {
        for (int b = 0; b < bands.size(); b++) {
            long points = bands.get(b).points().thousandths();
            if (points < 0 || isTooLarge(points)) {
                tell(
                        ModelFault.WRONG_POINTS,
                        Where.band(indicator, b),
                        "found",
                        bands.get(b).points());
            }
        }
        coverage(indicator, measured, bands, found);
    }

    /** Every value the indicator can have must lie in exactly one band. */
    static void coverage(int indicator, Indicator measured, List<Band> bands, List<ModelFinding> found) {
        if (bands.size() > Model.MOST_BANDS) {
            found.add(ModelFinding.of(ModelFault.TOO_MANY_BANDS, Where.indicator(indicator))
                    .with("value", bands.size())
                    .with("indicator", measured.id()));
            return;
        }
        for (int b = 0; b < bands.size(); b++) {
            if (isTooLarge(bands.get(b).range())) {
                found.add(ModelFinding.of(ModelFault.NUMBER_TOO_LARGE, Where.band(indicator, b))
                        .with("value", bands.get(b).range()));
                return;
            }
        }
        Coverage coverage = new Coverage(
                bands.stream().map(Band::range).toList(),
                Where.indicator(indicator),
                band -> Where.band(indicator, band),
                finding -> found.add(finding.with("indicator", measured.id())));
        if (!measured.isOnlyChoices()) {
            coverage.of(Domain.of(measured));
        } else {
            coverage.ofChoices(measured.choices());
        }
    }

    private void product(ModelParts.Product product) {
        long least = 1;
        long most = 1;
        int decimals = 0;
        for (int i = 0; i < product.indicators().size(); i++) {
            Indicator factor = product.indicators().get(i);
            List<Choice> choices = factor.isOnlyChoices() ? factor.choices() : List.of();
            Quantity low = choices.isEmpty() ? factor.least() : choices.get(0).value();
            Quantity high = choices.isEmpty()
                    ? factor.most()
                    : choices.get(choices.size() - 1).value();
            if (low.thousandths() < 0) {
                tell(ModelFault.FACTOR_BELOW_ZERO, Where.indicator(i), "indicator", factor.id());
                return;
            }
            long unit = Quantity.unit(factor.decimals());
            least = saturated(least, low.thousandths() / unit);
            most = saturated(most, high.thousandths() / unit);
            decimals += factor.decimals();
        }
        if (decimals > 3) {
            tell(ModelFault.TOO_MANY_DECIMALS, Where.MODEL, "found", decimals);
            return;
        }
        long unit = Quantity.unit(decimals);
        grades(product.grades(), saturated(least, unit), saturated(most, unit), unit);
    }

    private void grades(List<ModelParts.Grade> grades, long least, long most, long unit) {
        if (isTooLarge(most)) {
            tell(ModelFault.NUMBER_TOO_LARGE, Where.MODEL, "value", "> " + Model.MOST_VALUE);
            return;
        }
        Domain anything = new Domain(-Long.MAX_VALUE, Long.MAX_VALUE, 1);
        for (int g = 0; g < grades.size(); g++) {
            Range range = grades.get(g).range();
            scheme(grades.get(g).tier(), Where.grade(g));
            if (isTooLarge(range)) {
                tell(ModelFault.NUMBER_TOO_LARGE, Where.grade(g), "value", range);
                return;
            }
            if (anything.first(range) > anything.last(range)) {
                tell(ModelFault.EMPTY_RANGE, Where.grade(g), "range", range);
            }
        }
        List<Range> ranges = grades.stream().map(ModelParts.Grade::range).toList();
        new Coverage(ranges, Where.MODEL, Where::grade, found::add).gapsAndOverlaps(new Domain(least, most, unit));
    }

    private void scheme(Tier tier, Where where) {
        scheme(parts, tier, where, found::add);
    }

    static void scheme(ModelParts parts, Tier tier, Where where, Consumer<ModelFinding> tell) {
        if (!parts.head().scheme().tiers().contains(tier)) {
            tell.accept(ModelFinding.of(ModelFault.TIER_OF_ANOTHER_SCHEME, where)
                    .with("tier", tier.id())
                    .with("other", tier.scheme())
                    .with("scheme", parts.head().scheme().id()));
        }
    }

    static boolean isTooLarge(long thousandths) {
        long most = Model.MOST_VALUE.thousandths();
        return thousandths > most || thousandths < -most;
    }

    private static boolean isTooLarge(Range range) {
        return range.lower().filter(b -> isTooLarge(b.value().thousandths())).isPresent()
                || range.upper()
                        .filter(b -> isTooLarge(b.value().thousandths()))
                        .isPresent();
    }

    /** The product of two numbers of at least 0, or a number too large for any score. */
    private static long saturated(long one, long other) {
        return other != 0 && one > Long.MAX_VALUE / 4 / other ? Long.MAX_VALUE / 4 : one * other;
    }

    private void tell(ModelFault fault, Where where, String name, Object value) {
        found.add(ModelFinding.of(fault, where).with(name, value));
    }
}
