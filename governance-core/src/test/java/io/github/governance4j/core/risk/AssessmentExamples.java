package io.github.governance4j.core.risk;

import static io.github.governance4j.core.risk.SampleModels.accident;
import static io.github.governance4j.core.risk.SampleModels.assess;
import static io.github.governance4j.core.risk.SampleModels.id;
import static io.github.governance4j.core.risk.SampleModels.lec;
import static io.github.governance4j.core.risk.SampleModels.q;
import static io.github.governance4j.core.risk.SampleModels.read;
import static io.github.governance4j.core.risk.SampleModels.weighted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.explain.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentExamples {
    @Test
    void deaths_injuries_and_loss_raise_the_grade_each_by_itself() {
        assertThat(grade("deaths=10")).isEqualTo("重大");
        assertThat(grade("deaths=9", "injuries=60")).isEqualTo("重大");
        assertThat(grade("deaths=30")).isEqualTo("特别重大");
        assertThat(grade("deaths=29")).isEqualTo("重大");
        assertThat(grade("deaths=3")).isEqualTo("较大");
        assertThat(grade("deaths=2")).isEqualTo("一般");
        assertThat(grade("injuries=10")).isEqualTo("较大");
        assertThat(grade("injuries=9")).isEqualTo("一般");
        assertThat(grade("lossYuan=10000000")).isEqualTo("较大");
        assertThat(grade("lossYuan=9999999")).isEqualTo("一般");
        assertThat(grade("lossYuan=100000000")).isEqualTo("特别重大");
    }

    private static String grade(String... readings) {
        return assess(accident(), readings).tier().id().value();
    }

    @Test
    void a_boundary_of_lec_belongs_to_the_tier_the_model_says() {
        assertThat(danger(false, "L=1", "E=10", "C=7")).isEqualTo("一般危险");
        assertThat(danger(true, "L=1", "E=10", "C=7")).isEqualTo("显著危险");
        assertThat(danger(false, "L=0.5", "E=1", "C=40")).isEqualTo("稍有危险");
        assertThat(danger(true, "L=0.5", "E=1", "C=40")).isEqualTo("一般危险");
    }

    private static String danger(boolean upper, String... readings) {
        return assess(lec("lec", upper), readings).tier().id().value();
    }

    @Test
    void the_parts_of_a_product_are_what_each_factor_adds_on_average_over_every_order() {
        Assessment found = assess(lec("lec", false), "L=6", "E=3", "C=15");

        assertThat(found.score()).isEqualTo(q("270"));
        assertThat(found.tier().id().value()).isEqualTo("高度危险");
        // By hand, with the others at their least bad, 0.1, 0.5 and 1. Alone: L 6×0.5×1 = 3, E 0.1×3×1 = 0.3, C
        // 0.1×0.5×15 = 0.75.
        // In pairs: LE 18, LC 45, EC 4.5. L: (2×3 + (18−0.3) + (45−0.75) + 2×(270−4.5)) / 6 = 598.95 / 6 = 99.825,
        // E: (2×0.3 + (18−3) + (4.5−0.75) + 2×(270−45)) / 6 = 469.35 / 6 = 78.225, C: 551.7 / 6 = 91.95.
        assertThat(found.contributions())
                .containsExactly(
                        new Contribution(id("L"), q("6"), q("99.825")),
                        new Contribution(id("C"), q("15"), q("91.95")),
                        new Contribution(id("E"), q("3"), q("78.225")));
        // One choice away: L 10 gives 450, L 3 gives 135, E 6 gives 540, E 2 gives 180, C 40 gives 720, C 7 gives 126.
        // Beside its span
        // C's step down is the smallest: 8 of 99; L's is 3 of 9.9, E's 3 of 9.5, C's up 25 of 99.
        assertThat(found.nearest())
                .contains(new Change(id("C"), q("15"), q("7"), SampleModels.tier(SampleModels.LEC_TIERS, "显著危险")));
    }

    @Test
    void weights_bands_and_a_floor_say_what_they_did() {
        Assessment found = assess(weighted(), "people=12", "violence=1", "guards=9");

        assertThat(found.score()).isEqualTo(q("13.5"));
        assertThat(found.tier().id().value()).isEqualTo("黄");
        assertThat(found.contributions())
                .containsExactly(
                        new Contribution(id("violence"), q("1"), q("7.5")),
                        new Contribution(id("people"), q("12"), q("6")),
                        new Contribution(id("guards"), q("9"), q("0")));
        assertThat(found.floors()).hasSize(1);
        assertThat(found.explanation().text(Language.ZH)).isEqualTo("""
                        ✓ 按模型 made-up（加权计分）评估：得分 13.5，等级 三色·黄。
                          ✓ people（people）为 12，属 >=10 <50 档，2 × 3 = 6 分。
                          ✓ violence（violence）为 1，属 >=1 档，1 × 7.5 = 7.5 分。
                          ✓ guards（guards）为 9，属 >=5 档，3 × 0 = 0 分。
                          ✓ 得分 13.5 落在 >=8 <20，对应“黄”。
                          ✓ violence（violence）为 1（>=1），等级不低于“黄”。
                          ✓ 单项最小变化：people（people）由 12 变为 50，等级即为“红”。""");
    }

    @Test
    void what_is_missing_is_named_and_treated_as_its_indicator_says() {
        Assessed lacking = Model.of(lec("lec", false)).assess(SampleModels.HAZARD, read("L=6", "E=3"));
        assertThat(lacking.assessment()).isEmpty();
        assertThat(lacking.missing()).containsExactly(new Treated(id("C"), Treatment.REFUSE, Optional.empty()));
        assertThat(lacking.explanation().holds()).isFalse();

        assertThat(assess(accident(), "deaths=3").missing())
                .containsExactly(
                        new Treated(id("injuries"), Treatment.NOT_COUNTED, Optional.empty()),
                        new Treated(id("lossYuan"), Treatment.NOT_COUNTED, Optional.empty()));
        // Nothing known is not the lowest grade.
        assertThat(Model.of(accident())
                        .assess(SampleModels.HAZARD, Readings.NONE)
                        .assessment())
                .isEmpty();
    }

    @Test
    void thresholds_share_the_score_tier_by_tier() {
        // Deaths reach 重大 (2 above the lowest), injuries 较大 (1): the first tier is shared, the second is deaths' alone.
        Assessment found = assess(accident(), "deaths=10", "injuries=12", "lossYuan=0");
        assertThat(found.score()).isEqualTo(q("2"));
        assertThat(found.contributions())
                .containsExactly(
                        new Contribution(id("deaths"), q("10"), q("1.5")),
                        new Contribution(id("injuries"), q("12"), q("0.5")),
                        new Contribution(id("lossYuan"), q("0"), q("0")));
    }

    @Test
    void a_value_the_indicator_cannot_have_is_the_callers_bug() {
        assertThatThrownBy(() -> assess(lec("lec", false), "L=4", "E=3", "C=15"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("L cannot be 4");
        assertThatThrownBy(() -> assess(accident(), "deaths=-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assess(accident(), "deaths=0.5")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_schemes_cannot_be_compared() {
        TierScheme lec = SampleModels.LEC_TIERS;
        assertThat(lec.isHigher(lec.highest(), lec.lowest())).isTrue();
        assertThatThrownBy(() -> lec.isHigher(lec.highest(), SampleModels.THREE.highest()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LEC")
                .hasMessageContaining("三色");
        assertThat(List.of(Colour.values())).hasSize(5);
    }
}
