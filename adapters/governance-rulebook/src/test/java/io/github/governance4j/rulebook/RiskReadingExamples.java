package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.decide.StreamId;
import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.risk.IndicatorId;
import io.github.governance4j.core.risk.ModelId;
import io.github.governance4j.core.risk.Models;
import io.github.governance4j.core.risk.Quantity;
import io.github.governance4j.core.risk.Readings;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.Subject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskReadingExamples {
    private static final String YAML = """
            format: 1
            name: 甲县
            zone: Asia/Shanghai
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: jia, document: 县发1号, issued: 2025-12-01}
                risk:
                  schemes: schemes.csv
                  models: models.csv
                  indicators: indicators.csv
                  bands: bands.csv
                  choices: choices.csv
                  grades: grades.csv
                  cells: cells.csv
            """;
    private static final String SCHEMES = "scheme,rank,tier\n三色,1,红\n三色,2,黄\n三色,3,绿\n两级,1,重\n两级,2,轻\n";
    private static final String INDICATORS = "model,indicator,title_zh,decimals,worse,least,most,weight,missing\n";
    private static final String BANDS = "model,indicator,lower,upper,points\n";
    private static final String GRADES = "model,measure,lower,upper,tier\n";

    private static final Models SHIPPED = shipped();

    private static Models shipped() {
        Reading<Rulebook> reading = RulebookFolder.read(Path.of("../../examples/rulebooks/risk"));
        return reading.orThrow().models().all().get(0).rules();
    }

    private static Map<String, String> sound() {
        Map<String, String> files = new HashMap<>();
        files.put("rulebook.yaml", YAML);
        files.put("schemes.csv", SCHEMES);
        files.put("models.csv", "model,title_zh,kind,scheme\nm,甲,WEIGHTED,三色\n");
        files.put("indicators.csv", INDICATORS + "m,a,甲,0,UP,0,10,1,\nm,b,乙,1,DOWN,0,5,2,ASSUME=2.5\n");
        files.put("bands.csv", BANDS + "m,a,,<5,0\nm,a,>=5,,3\nm,b,>2,,0\nm,b,,<=2,1.5\n");
        files.put("choices.csv", "model,indicator,value\n");
        files.put("grades.csv", GRADES + "m,score,>=6,,红\nm,score,>=3,<6,黄\nm,score,,<3,绿\nm,b,,<=0.5,黄\n");
        files.put("cells.csv", "model,likelihood,severity,tier\n");
        return files;
    }

    private static Reading<Rulebook> read(Map<String, String> files) {
        return RulebookFolder.read(Written.folder(files));
    }

    private static Reading<Rulebook> with(String file, String text) {
        Map<String, String> files = sound();
        files.put(file, text);
        return read(files);
    }

    private static String tier(Models models, String model, String... readings) {
        Map<IndicatorId, Quantity> values = new HashMap<>();
        for (String pair : readings) {
            String[] parts = pair.split("=", -1);
            values.put(new IndicatorId(parts[0]), Quantity.of(parts[1]));
        }
        return models.model(new ModelId(model))
                .orElseThrow()
                .assess(new Subject.OfHazard(new StreamId("H1")), Readings.of(values))
                .assessment()
                .orElseThrow()
                .tier()
                .id()
                .value();
    }

    @Test
    void the_shipped_rulebook_is_sound() {
        Reading<Rulebook> reading = RulebookFolder.read(Path.of("../../examples/rulebooks/risk"));
        assertThat(Written.problems(reading)).isEmpty();
        assertThat(SHIPPED.models())
                .extracting(model -> model.id().value())
                .containsExactly(
                        "accident",
                        "lec-lower",
                        "lec-upper",
                        "lec-30-lower",
                        "lec-30-upper",
                        "decision",
                        "dispute-demo",
                        "matrix-demo");
        assertThat(SHIPPED.schemes())
                .extracting(scheme -> scheme.id().value())
                .contains("突发事件预警级别", "突发事件分级", "应急响应级别", "LEC", "云和三色", "示例三级");
        // Yellow is the third of four levels here and the second of three there.
        assertThat(SHIPPED.scheme(new SchemeId("突发事件预警级别"))
                        .orElseThrow()
                        .tiers()
                        .get(2)
                        .colour())
                .isEqualTo(SHIPPED.scheme(new SchemeId("云和三色"))
                        .orElseThrow()
                        .tiers()
                        .get(1)
                        .colour());
    }

    @ParameterizedTest
    @CsvSource({
        "deaths=10, 重大",
        "deaths=30, 特别重大",
        "deaths=29, 重大",
        "deaths=9, 较大",
        "deaths=3, 较大",
        "deaths=2, 一般",
        "deaths=0, 一般",
        "injuries=100, 特别重大",
        "injuries=99, 重大",
        "injuries=50, 重大",
        "injuries=49, 较大",
        "injuries=10, 较大",
        "injuries=9, 一般",
        "lossYuan=100000000, 特别重大",
        "lossYuan=99999999, 重大",
        "lossYuan=99999999.99, 重大",
        "lossYuan=50000000, 重大",
        "lossYuan=49999999, 较大",
        "lossYuan=10000000, 较大",
        "lossYuan=9999999, 一般",
        "lossYuan=9999999.99, 一般"
    })
    void the_grades_of_accidents_include_their_lower_bounds(String reading, String expected) {
        assertThat(tier(SHIPPED, "accident", reading)).isEqualTo(expected);
    }

    @Test
    void nine_deaths_and_sixty_injured_are_a_grave_accident() {
        assertThat(tier(SHIPPED, "accident", "deaths=9", "injuries=60")).isEqualTo("重大");
    }

    // No three published values make 160 or 320: those rows take values between two of them.
    @ParameterizedTest
    @CsvSource({
        "8, 1, 40, 高度危险, 极其危险",
        "4, 1, 40, 显著危险, 高度危险",
        "10, 3.2, 10, 高度危险, 极其危险",
        "0.5, 1, 40, 稍有危险, 一般危险",
        "1, 10, 7, 一般危险, 显著危险",
        "0.2, 1, 100, 稍有危险, 一般危险",
        "6, 3, 15, 高度危险, 高度危险",
        "10, 10, 100, 极其危险, 极其危险",
        "3, 10, 7, 高度危险, 高度危险",
        "0.1, 0.5, 1, 稍有危险, 稍有危险"
    })
    void a_boundary_of_lec_belongs_to_the_lower_or_to_the_higher_level(
            String l, String e, String c, String lower, String upper) {
        for (String scale : new String[] {"lec-", "lec-30-"}) {
            assertThat(tier(SHIPPED, scale + "lower", "L=" + l, "E=" + e, "C=" + c))
                    .isEqualTo(lower);
            assertThat(tier(SHIPPED, scale + "upper", "L=" + l, "E=" + e, "C=" + c))
                    .isEqualTo(upper);
        }
    }

    @Test
    void the_made_up_models_assess() {
        assertThat(tier(SHIPPED, "matrix-demo", "likelihood=2", "severity=10")).isEqualTo("高");
        assertThat(tier(SHIPPED, "matrix-demo", "likelihood=1.9", "severity=10"))
                .isEqualTo("中");
        assertThat(tier(SHIPPED, "decision", "uncontrollable=1")).isEqualTo("风险不可控");
        assertThat(tier(SHIPPED, "decision", "uncontrollable=0")).isEqualTo("风险可控");
    }

    @Test
    void a_sound_folder_reads() {
        Reading<Rulebook> reading = read(sound());
        assertThat(Written.problems(reading)).isEmpty();
        Models models = reading.orThrow().models().all().get(0).rules();
        assertThat(tier(models, "m", "a=5", "b=2")).isEqualTo("红");
        assertThat(tier(models, "m", "a=4", "b=0.5")).isEqualTo("黄");
        assertThat(tier(models, "m", "a=4")).isEqualTo("绿");
    }

    @Test
    void a_model_that_counts_the_use_of_a_right_or_a_trait_is_refused() {
        Reading<Rulebook> reading =
                with("indicators.csv", INDICATORS + "m,a,户主信访上访次数,0,UP,0,10,1,\nm,b,家中有信教人员,1,DOWN,0,5,2,ASSUME=2.5\n");
        assertThat(Written.problems(reading))
                .containsExactly(
                        "indicators.csv:2:3 error MODEL_CROSSES_RED_LINE m",
                        "indicators.csv:3:3 error MODEL_CROSSES_RED_LINE m");
        assertThat(reading).isNotInstanceOf(Reading.Complete.class);
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.message(Language.ZH)).contains("不得计入评级").doesNotContain("{");
            assertThat(problem.message(Language.EN)).contains("red line RL0").doesNotContain("{");
        });
    }

    @Test
    void a_bound_says_whether_its_end_is_included() {
        assertThat(Written.problems(with("bands.csv", BANDS + "m,a,,5,0\nm,a,<5,,3\nm,b,>2,,0\nm,b,,<=2.0001,1\n")))
                .containsExactly(
                        "bands.csv:2:6 error BOUND_WITHOUT_SIGN m",
                        "bands.csv:3:5 error BOUND_POINTS_ELSEWHERE m",
                        "bands.csv:5:6 error QUANTITY_NOT_EXACT m");
    }

    @Test
    void a_band_that_falls_is_refused_with_readings_before_and_after() {
        Reading<Rulebook> reading =
                with("bands.csv", BANDS + "m,a,,<5,0\nm,a,>=5,<8,3\nm,a,>=8,,2\nm,b,>2,,0\nm,b,,<=2,1.5\n");
        assertThat(Written.problems(reading)).containsExactly("indicators.csv:2:3 error MODEL_WORSE_SCORES_LOWER m");
        Map<String, String> values = reading.problems().get(0).values();
        assertThat(values.get("before")).isEqualTo("{a=5, b=5} → 3 黄");
        assertThat(values.get("after")).isEqualTo("{a=8, b=5} → 2 绿");
    }

    @Test
    void gaps_overlaps_and_what_cannot_matter_are_told_where_they_stand() {
        assertThat(Written.problems(with("bands.csv", BANDS + "m,a,,<5,0\nm,a,>5,,3\nm,b,>2,,0\nm,b,,<=2,1.5\n")))
                .containsExactly("indicators.csv:2:3 error MODEL_GAP m");
        assertThat(Written.problems(with("bands.csv", BANDS + "m,a,,<5,0\nm,a,>=4,,3\nm,b,>2,,0\nm,b,,<=2,1.5\n")))
                .containsExactly("bands.csv:3:5 error MODEL_OVERLAP m");
        assertThat(Written.problems(with("bands.csv", BANDS + "m,a,,,3\nm,b,>2,,0\nm,b,,<=2,1.5\n")))
                .contains("indicators.csv:2:3 error MODEL_CANNOT_MATTER m");
        assertThat(Written.problems(with("grades.csv", GRADES + "m,score,>=6,,红\nm,score,>3,<6,黄\nm,score,,<3,绿\n")))
                .containsExactly("models.csv:2:1 error MODEL_GAP m");
    }

    @Test
    void a_level_of_another_scheme_is_a_fault() {
        assertThat(Written.problems(with("grades.csv", GRADES + "m,score,>=6,,重\nm,score,>=3,<6,橙\nm,score,,<3,绿\n")))
                .containsExactly(
                        "grades.csv:2:14 error TIER_OF_ANOTHER_SCHEME m", "grades.csv:3:16 error UNKNOWN_TIER m");
    }

    @Test
    void names_nobody_knows_are_told_where_they_stand() {
        assertThat(Written.problems(with("bands.csv", BANDS + "n,a,,<5,0\nm,c,>=5,,3\n")))
                .containsExactly("bands.csv:2:1 error UNKNOWN_MODEL", "bands.csv:3:3 error UNKNOWN_INDICATOR m");
        assertThat(Written.problems(with("models.csv", "model,title_zh,kind,scheme\nm,甲,SUM,四色\n")))
                .contains("models.csv:2:5 error UNKNOWN_WORD", "models.csv:2:9 error UNKNOWN_SCHEME");
        assertThat(Written.problems(
                        with("indicators.csv", INDICATORS + "m,a,甲,0,UP,0,10,1,SOMETIMES\nm,score,乙,1,DOWN,0,5,2,\n")))
                .contains(
                        "indicators.csv:2:19 error UNKNOWN_WORD m",
                        "indicators.csv:3:3 error INDICATOR_CALLED_SCORE m");
    }

    @Test
    void schemes_have_ranks_from_one_without_gaps() {
        assertThat(Written.problems(with("schemes.csv", "scheme,rank,tier\n三色,1,红\n三色,3,绿\n")))
                .containsExactly("schemes.csv:2:4 error RANK_MISSING 三色");
        assertThat(Written.problems(with("schemes.csv", "scheme,rank,tier\n三色,1,红\n三色,1,红\n")))
                .containsExactly(
                        "schemes.csv:3:4 error TIER_STATED_TWICE 三色", "schemes.csv:3:6 error TIER_STATED_TWICE 三色");
        assertThat(Written.problems(with("schemes.csv", "scheme,rank,tier\n三色,1,红\n")))
                .containsExactly("schemes.csv:2:1 error TOO_FEW_TIERS 三色");
        assertThat(Written.problems(with("schemes.csv", "scheme,rank,tier,colour\n三色,13,红,PINK\n三色,2,绿,\n")))
                .containsExactly(
                        "schemes.csv:2:4 error NUMBER_OUT_OF_BOUNDS 三色", "schemes.csv:2:9 error UNKNOWN_WORD 三色");
    }

    @Test
    void numbers_nobody_can_mean_are_faults_and_never_exceptions() {
        String huge = "9".repeat(500);
        assertThat(Written.problems(with(
                        "indicators.csv",
                        INDICATORS + "m,a,甲,0,UP,0," + huge
                                + ",1,\nm,b,乙,1,DOWN,-1000000000001,5,2,\nm,c,丙,0,UP,5,1,1,\n")))
                .containsExactly(
                        "indicators.csv:2:14 error NUMBER_OUT_OF_BOUNDS m",
                        "indicators.csv:3:14 error NUMBER_OUT_OF_BOUNDS m");
        assertThat(Written.problems(with(
                        "bands.csv",
                        BANDS + "m,a,,<5,-1\nm,a,>=5,,1000000000000\nm,b,>2,,NaN\nm,b,,<=2,1e3\nm,b,>=1e2,,\n")))
                .contains(
                        "bands.csv:4:9 error NOT_A_NUMBER m",
                        "bands.csv:5:10 error NOT_A_NUMBER m",
                        "bands.csv:6:5 error NOT_A_NUMBER m",
                        "bands.csv:6:12 error MISSING_VALUE m");
        assertThat(Written.problems(with("bands.csv", BANDS + "m,a,,<5,-1\nm,a,>=5,,3\nm,b,>2,,0\nm,b,,<=2,1.5\n")))
                .containsExactly("bands.csv:2:5 error MODEL_WRONG_POINTS m");
        assertThat(Written.problems(
                        with("bands.csv", BANDS + "m,a,,<5,0\nm,a,>=5,,1000000000000\nm,b,>2,,0\nm,b,,<=2,1.5\n")))
                .containsExactly("models.csv:2:1 error MODEL_NUMBER_TOO_LARGE m");
    }

    @Test
    void what_belongs_to_models_says_nothing_without_them() {
        String none = YAML.replace("      models: models.csv\n", "");
        assertThat(Written.problems(with("rulebook.yaml", none)))
                .contains("rulebook.yaml:10:19 error RISK_WITHOUT_MODELS");
        String bare = YAML.substring(0, YAML.indexOf("      models:"));
        Reading<Rulebook> schemesOnly = with("rulebook.yaml", bare);
        assertThat(Written.problems(schemesOnly)).isEmpty();
        assertThat(schemesOnly.orThrow().models().all().get(0).rules().models()).isEmpty();
    }

    @Test
    void tables_two_editions_name_are_found_fault_with_once() {
        String two = YAML
                + YAML.substring(YAML.indexOf("  - id"))
                        .replace("\"1\"", "\"2\"")
                        .replace("2026-01-01", "2027-01-01");
        Map<String, String> files = sound();
        files.put("rulebook.yaml", two);
        files.put("bands.csv", BANDS + "m,a,,<5,0\nm,a,>5,,3\nm,b,>2,,0\nm,b,,<=2,1.5\n");
        assertThat(Written.problems(read(files))).containsExactly("indicators.csv:2:3 error MODEL_GAP m");
    }
}
