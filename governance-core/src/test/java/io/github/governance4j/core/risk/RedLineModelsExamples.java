package io.github.governance4j.core.risk;

import static io.github.governance4j.core.risk.SampleModels.ACCIDENT_GRADES;
import static io.github.governance4j.core.risk.SampleModels.THREE;
import static io.github.governance4j.core.risk.SampleModels.id;
import static io.github.governance4j.core.risk.SampleModels.q;
import static io.github.governance4j.core.risk.SampleModels.range;
import static io.github.governance4j.core.risk.SampleModels.tier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no model may count: the triggers and traits a validator rejects (宪法 4, 36, 41; 信访工作条例 18; 人民调解法 3; 个人信息保护法 28). */
class RedLineModelsExamples {
    private static ModelParts.Thresholds counting(String model, Indicator indicator) {
        return new ModelParts.Thresholds(
                ModelHead.of(new ModelId("m"), model, ACCIDENT_GRADES, "test"),
                List.of(indicator),
                List.of(new Floor(
                        indicator.id(),
                        range(">=1", ""),
                        ACCIDENT_GRADES.tiers().get(0))));
    }

    private static Indicator titled(String title, String unit) {
        return Indicator.of(id("a"), title, unit, Worse.UP, Quantity.ZERO, Quantity.of(9));
    }

    private static List<ModelFinding> crossing(ModelParts parts) {
        return ModelAnalysis.of(parts).findings().stream()
                .filter(found -> found.fault() == ModelFault.CROSSES_RED_LINE)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "户主信访上访次数, RL04",
        "集体上访人数, RL04",
        "是否已向法院起诉, RL04",
        "打12345投诉次数, RL04",
        "拒绝调解次数, RL05",
        "网上发表不当言论次数, RL07",
        "家中有信教人员, RL09",
        "少数民族家庭, RL09",
        "户主离异, RL09"
    })
    void a_right_and_a_trait_are_not_graded_by(String title, String line) {
        ModelParts parts = counting("评分", titled(title, "次"));
        assertThat(crossing(parts)).anySatisfy(found -> {
            assertThat(found.where()).isEqualTo(Where.indicator(0));
            assertThat(found.values())
                    .containsEntry("line", line)
                    .containsEntry("title", title)
                    .containsKeys("found", "basis");
        });
        assertThatThrownBy(() -> Model.of(parts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CROSSES_RED_LINE");
    }

    @Test
    void a_unit_a_choice_a_band_and_a_model_are_read_as_well() {
        assertThat(crossing(counting("评分", titled("次数", "次越级上访"))))
                .extracting(ModelFinding::where)
                .containsExactly(Where.indicator(0));
        Indicator chosen =
                titled("情形", "").choices(List.of(new Choice(q("0"), "无", ""), new Choice(q("1"), "信教户", "")));
        assertThat(crossing(counting("评分", chosen)))
                .extracting(ModelFinding::where)
                .containsExactly(new Where(Where.Part.CHOICE, 0, 1));
        assertThat(crossing(counting("上访户评分", titled("人数", ""))))
                .extracting(ModelFinding::where)
                .containsExactly(Where.MODEL);
        Band none = Band.of(range("", "<1"), q("0"));
        Band some = Band.of(range(">=1", ""), q("3")).named("越级上访", "");
        ModelParts.Weighed weighed = new ModelParts.Weighed(titled("次数", ""), 1, List.of(none, some));
        assertThat(crossing(new ModelParts.Weighted(
                        ModelHead.of(new ModelId("m"), "评分", THREE, "test"),
                        List.of(weighed),
                        List.of(
                                new ModelParts.Grade(range(">=3", ""), tier(THREE, "红")),
                                new ModelParts.Grade(range("", "<3"), tier(THREE, "绿"))),
                        List.of())))
                .extracting(ModelFinding::where)
                .containsExactly(Where.band(0, 1));
    }

    @Test
    void who_may_need_help_is_a_doubt_and_no_fault() {
        ModelAnalysis analysis = ModelAnalysis.of(counting("转移评分", titled("残疾人住户数", "户")));
        assertThat(analysis.findings())
                .extracting(ModelFinding::fault)
                .contains(ModelFault.MAY_CROSS_RED_LINE)
                .doesNotContain(ModelFault.CROSSES_RED_LINE);
        assertThat(analysis.isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"死亡人数", "重伤人数", "直接经济损失", "拖欠工资金额", "有无动手", "调解未成次数", "婚姻家庭纠纷件数", "变形迹象", "独居老人户数"})
    void what_is_dangerous_is_graded_by(String title) {
        assertThat(ModelAnalysis.of(counting("评分", titled(title, ""))).isSound())
                .isTrue();
    }
}
