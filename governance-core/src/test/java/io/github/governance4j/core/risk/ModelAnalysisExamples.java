package io.github.governance4j.core.risk;

import static io.github.governance4j.core.risk.SampleModels.THREE;
import static io.github.governance4j.core.risk.SampleModels.head;
import static io.github.governance4j.core.risk.SampleModels.numbers;
import static io.github.governance4j.core.risk.SampleModels.q;
import static io.github.governance4j.core.risk.SampleModels.range;
import static io.github.governance4j.core.risk.SampleModels.read;
import static io.github.governance4j.core.risk.SampleModels.tier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelAnalysisExamples {
    private static final List<ModelParts.Grade> GRADES = List.of(
            new ModelParts.Grade(range(">=6", ""), tier(THREE, "红")),
            new ModelParts.Grade(range(">=3", "<6"), tier(THREE, "黄")),
            new ModelParts.Grade(range("", "<3"), tier(THREE, "绿")));

    private static ModelParts.Weighted of(List<ModelParts.Grade> grades, Band... bands) {
        return new ModelParts.Weighted(
                head("m", THREE),
                List.of(
                        new ModelParts.Weighed(numbers("a", 0, 10), 1, List.of(bands)),
                        new ModelParts.Weighed(
                                numbers("b", 0, 1),
                                3,
                                List.of(Band.of(range("", "<1"), q("0")), Band.of(range(">=1", ""), q("1"))))),
                grades,
                List.of());
    }

    private static List<ModelFault> faults(ModelParts parts) {
        return ModelAnalysis.of(parts).findings().stream()
                .map(ModelFinding::fault)
                .toList();
    }

    @Test
    void sound_parts_have_no_findings() {
        assertThat(faults(of(GRADES, Band.of(range("", "<5"), q("0")), Band.of(range(">=5", ""), q("3")))))
                .isEmpty();
        assertThat(faults(SampleModels.lec("lec", true))).isEmpty();
        assertThat(faults(SampleModels.accident())).isEmpty();
        assertThat(faults(SampleModels.weighted())).isEmpty();
    }

    @Test
    void a_band_that_falls_is_refused_with_the_readings_that_show_it() {
        ModelParts planted = of(
                GRADES,
                Band.of(range("", "<4"), q("0")),
                Band.of(range(">=4", "<8"), q("3")),
                Band.of(range(">=8", ""), q("2")));

        ModelAnalysis analysis = ModelAnalysis.of(planted);

        assertThat(analysis.isSound()).isFalse();
        CounterExample example = analysis.counterExample().orElseThrow();
        assertThat(example.indicator()).isEqualTo(SampleModels.id("a"));
        assertThat(example.before().readings()).isEqualTo(read("a=4", "b=0"));
        assertThat(example.before().score()).isEqualTo(q("3"));
        assertThat(example.after().readings()).isEqualTo(read("a=8", "b=0"));
        assertThat(example.after().score()).isEqualTo(q("2"));
        assertThat(example.before().tier().id().value()).isEqualTo("黄");
        assertThat(example.after().tier().id().value()).isEqualTo("绿");
        assertThatThrownBy(() -> Model.of(planted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WORSE_SCORES_LOWER");
    }

    @Test
    void ranges_of_scores_the_wrong_way_round_are_refused_with_an_example() {
        List<ModelParts.Grade> turned = List.of(
                new ModelParts.Grade(range(">=3", ""), tier(THREE, "绿")),
                new ModelParts.Grade(range("", "<3"), tier(THREE, "红")));
        ModelParts planted = of(turned, Band.of(range("", "<5"), q("0")), Band.of(range(">=5", ""), q("3")));
        assertThat(ModelAnalysis.of(planted).counterExample()).isPresent();
    }

    @Test
    void gaps_and_overlaps_are_found_on_the_indicators_own_numbers() {
        assertThat(faults(of(GRADES, Band.of(range("", "<5"), q("0")), Band.of(range(">5", ""), q("3")))))
                .containsExactly(ModelFault.GAP);
        assertThat(faults(of(GRADES, Band.of(range("", "<=5"), q("0")), Band.of(range(">=5", ""), q("3")))))
                .containsExactly(ModelFault.OVERLAP);
        // Between 4 and 5 there is no whole number.
        assertThat(faults(of(GRADES, Band.of(range("", "<=4"), q("0")), Band.of(range(">=5", ""), q("3")))))
                .isEmpty();
        assertThat(faults(of(
                        GRADES,
                        Band.of(range("", "<5"), q("0")),
                        Band.of(range(">=5", ""), q("3")),
                        Band.of(range(">10", ""), q("4")))))
                .containsExactly(ModelFault.EMPTY_RANGE);
    }

    @Test
    void a_score_without_a_tier_is_a_gap() {
        List<ModelParts.Grade> holed = List.of(
                new ModelParts.Grade(range(">3", ""), tier(THREE, "红")),
                new ModelParts.Grade(range("", "<3"), tier(THREE, "绿")));
        assertThat(faults(of(holed, Band.of(range("", "<5"), q("0")), Band.of(range(">=5", ""), q("3")))))
                .containsExactly(ModelFault.GAP);
    }

    @Test
    void an_indicator_that_never_alters_the_tier_is_refused() {
        assertThat(faults(of(GRADES, Band.of(range("", "<5"), q("0")), Band.of(range(">=5", ""), q("0.5")))))
                .contains(ModelFault.CANNOT_MATTER);
        assertThat(faults(of(GRADES, Band.of(Range.ALL, q("1"))))).contains(ModelFault.CANNOT_MATTER);
    }

    @Test
    void a_threshold_behind_a_higher_one_is_a_warning() {
        ModelParts.Thresholds sound = SampleModels.accident();
        List<Floor> floors = new ArrayList<>(sound.floors());
        Floor first = floors.get(0);
        Tier lower = sound.head().scheme().tiers().get(first.tier().rank());
        floors.add(new Floor(first.indicator(), first.range(), lower));
        ModelAnalysis analysis = ModelAnalysis.of(new ModelParts.Thresholds(sound.head(), sound.indicators(), floors));
        assertThat(analysis.isSound()).isTrue();
        assertThat(analysis.findings()).singleElement().satisfies(found -> {
            assertThat(found.fault()).isEqualTo(ModelFault.FLOOR_NEVER_SPEAKS);
            assertThat(found.where()).isEqualTo(Where.floor(floors.size() - 1));
        });
    }

    @Test
    void a_tier_nothing_reaches_is_a_warning() {
        List<ModelParts.Grade> high = List.of(
                new ModelParts.Grade(range(">=7", ""), tier(THREE, "红")),
                new ModelParts.Grade(range(">=3", "<7"), tier(THREE, "黄")),
                new ModelParts.Grade(range("", "<3"), tier(THREE, "绿")));
        ModelParts parts = of(high, Band.of(range("", "<5"), q("0")), Band.of(range(">=5", ""), q("3")));
        assertThat(faults(parts)).containsExactly(ModelFault.TIER_OUT_OF_REACH);
        assertThat(ModelAnalysis.of(parts).isSound()).isTrue();
    }

    @Test
    void a_tier_of_another_scheme_is_refused() {
        List<ModelParts.Grade> foreign = List.of(
                new ModelParts.Grade(range(">=3", ""), SampleModels.LEC_TIERS.highest()),
                new ModelParts.Grade(range("", "<3"), tier(THREE, "绿")));
        assertThat(faults(of(foreign, Band.of(range("", "<5"), q("0")), Band.of(range(">=5", ""), q("3")))))
                .containsExactly(ModelFault.TIER_OF_ANOTHER_SCHEME);
    }
}
