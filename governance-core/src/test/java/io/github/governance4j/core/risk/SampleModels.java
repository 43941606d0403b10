package io.github.governance4j.core.risk;

import io.github.governance4j.core.decide.StreamId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models the tests of this package speak of; numbers of LEC and of the accident grades are the published ones. */
final class SampleModels {
    static final Subject HAZARD = new Subject.OfHazard(new StreamId("H-1"));
    static final TierScheme LEC_TIERS = scheme("LEC", "极其危险", "高度危险", "显著危险", "一般危险", "稍有危险");
    static final TierScheme ACCIDENT_GRADES = scheme("事故等级", "特别重大", "重大", "较大", "一般");
    static final TierScheme THREE = scheme("三色", "红", "黄", "绿");

    private SampleModels() {}

    static TierScheme scheme(String id, String... tiers) {
        SchemeId scheme = new SchemeId(id);
        List<Tier> all = new ArrayList<>();
        for (String tier : tiers) {
            all.add(Tier.of(scheme, new TierId(tier), all.size() + 1, tier));
        }
        return TierScheme.of(scheme, id, "test", all);
    }

    static ModelHead head(String id, TierScheme scheme) {
        return ModelHead.of(new ModelId(id), id, scheme, "test");
    }

    static IndicatorId id(String id) {
        return new IndicatorId(id);
    }

    static Quantity q(String text) {
        return Quantity.of(text);
    }

    static Tier tier(TierScheme scheme, String id) {
        return scheme.tier(new TierId(id)).orElseThrow();
    }

    static Indicator numbers(String id, long least, long most) {
        return Indicator.of(id(id), id, "", Worse.UP, Quantity.of(least), Quantity.of(most));
    }

    static Indicator choice(String id, int decimals, String... values) {
        List<Choice> choices = new ArrayList<>();
        for (String value : values) {
            choices.add(new Choice(q(value), value, "test"));
        }
        return Indicator.of(
                        id(id),
                        id,
                        "",
                        Worse.UP,
                        choices.get(0).value(),
                        choices.get(choices.size() - 1).value())
                .decimals(decimals)
                .choices(choices);
    }

    /** {@code ">=3"}, {@code "<10"}; either may be blank. */
    static Range range(String lower, String upper) {
        return new Range(bound(lower, ">"), bound(upper, "<"));
    }

    private static Optional<Bound> bound(String text, String sign) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean included = text.startsWith(sign + "=");
        return Optional.of(new Bound(q(text.substring(included ? 2 : 1)), included));
    }

    static ModelParts.Product lec(String id, boolean boundaryIsUpper) {
        List<ModelParts.Grade> grades = new ArrayList<>();
        String[] bounds = {"320", "160", "70", "20"};
        String from = boundaryIsUpper ? ">=" : ">";
        String until = boundaryIsUpper ? "<" : "<=";
        for (int i = 0; i <= bounds.length; i++) {
            String lower = i == bounds.length ? "" : from + bounds[i];
            String upper = i == 0 ? "" : until + bounds[i - 1];
            grades.add(
                    new ModelParts.Grade(range(lower, upper), LEC_TIERS.tiers().get(i)));
        }
        return new ModelParts.Product(
                head(id, LEC_TIERS),
                List.of(
                        choice("L", 1, "0.1", "0.2", "0.5", "1", "3", "6", "10"),
                        choice("E", 1, "0.5", "1", "2", "3", "6", "10"),
                        choice("C", 0, "1", "3", "7", "15", "40", "100")),
                grades,
                List.of());
    }

    static ModelParts.Thresholds accident() {
        List<Floor> floors = new ArrayList<>();
        long[][] numbers = {{30, 10, 3}, {100, 50, 10}, {100_000_000, 50_000_000, 10_000_000}};
        String[] measures = {"deaths", "injuries", "lossYuan"};
        List<Indicator> indicators = new ArrayList<>();
        for (int m = 0; m < measures.length; m++) {
            indicators.add(numbers(measures[m], 0, m == 2 ? 1_000_000_000_000L : 1_000_000)
                    .missing(Missing.NOT_COUNTED));
            for (int t = 0; t < 3; t++) {
                floors.add(new Floor(
                        id(measures[m]),
                        Range.from(Bound.including(Quantity.of(numbers[m][t]))),
                        ACCIDENT_GRADES.tiers().get(t)));
            }
        }
        return new ModelParts.Thresholds(head("accident", ACCIDENT_GRADES), indicators, floors);
    }

    /** A made-up model of three indicators, one of them better the more there is. */
    static ModelParts.Weighted weighted() {
        return new ModelParts.Weighted(
                head("made-up", THREE),
                List.of(
                        new ModelParts.Weighed(
                                numbers("people", 0, 1000),
                                2,
                                List.of(
                                        Band.of(range("", "<10"), q("0")),
                                        Band.of(range(">=10", "<50"), q("3")),
                                        Band.of(range(">=50", ""), q("10")))),
                        new ModelParts.Weighed(
                                numbers("violence", 0, 1),
                                1,
                                List.of(Band.of(range("", "<1"), q("0")), Band.of(range(">=1", ""), q("7.5")))),
                        new ModelParts.Weighed(
                                Indicator.of(id("guards"), "guards", "人", Worse.DOWN, Quantity.ZERO, Quantity.of(20)),
                                3,
                                List.of(Band.of(range(">=5", ""), q("0")), Band.of(range("", "<5"), q("2"))))),
                List.of(
                        new ModelParts.Grade(range(">=20", ""), tier(THREE, "红")),
                        new ModelParts.Grade(range(">=8", "<20"), tier(THREE, "黄")),
                        new ModelParts.Grade(range("", "<8"), tier(THREE, "绿"))),
                List.of(new Floor(id("violence"), range(">=1", ""), tier(THREE, "黄"))));
    }

    static Readings read(String... pairs) {
        Map<IndicatorId, Quantity> readings = new LinkedHashMap<>();
        for (String pair : pairs) {
            readings.put(id(pair.substring(0, pair.indexOf('='))), q(pair.substring(pair.indexOf('=') + 1)));
        }
        return Readings.of(readings);
    }

    static Assessment assess(ModelParts parts, String... pairs) {
        return Model.of(parts).assess(HAZARD, read(pairs)).assessment().orElseThrow();
    }
}
