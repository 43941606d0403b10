package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.place.RoleId;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.risk.SchemeId;
import io.github.governance4j.core.risk.TierId;
import io.github.governance4j.core.risk.tier.Measure;
import io.github.governance4j.core.risk.tier.SchemeRules;
import io.github.governance4j.core.risk.tier.Target;
import io.github.governance4j.core.risk.tier.TierTerms;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.RollOver;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieringReadingExamples {
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
                  tiering: tiering.csv
                  tier-terms: terms.csv
                  tier-measures: measures.csv
            """;
    private static final String TIERING =
            "scheme,proposers,confirmers,arbiters,examiners,confirm,object,answer,rectify,"
                    + "reexamine,dwell,not_again,remedies,source\n";
    private static final String SOUND = "三色,调解员;网格长,镇党委,司法所,安监员,3 WORKING_DAY,5 WORKING_DAY,5 WORKING_DAY,"
            + "15 CALENDAR_DAY,3 WORKING_DAY,10 CALENDAR_DAY,,REVIEW,made up\n";
    private static final String TERMS = "scheme,tier,longest,review,review_by,plan,funds,slip\n";
    private static final String MEASURES = "scheme,tier,measure,title_zh,target\n";

    private static Map<String, String> sound() {
        Map<String, String> files = new HashMap<>();
        files.put("rulebook.yaml", YAML);
        files.put("schemes.csv", "scheme,rank,tier\n三色,1,红\n三色,2,黄\n三色,3,绿\n两级,1,重\n两级,2,轻\n");
        files.put("tiering.csv", TIERING + SOUND);
        files.put(
                "terms.csv",
                TERMS + "三色,红,30 CALENDAR_DAY,7 CALENDAR_DAY,2 WORKING_DAY,true,true,true\n"
                        + "三色,黄,60 CALENDAR_DAY,,,,,\n");
        files.put("measures.csv", MEASURES + "三色,红,围挡,设置围挡,PROTECTIVE\n三色,红,走访,每周走访,ON_PERSONS\n");
        return files;
    }

    private static Reading<Rulebook> with(String file, String text) {
        Map<String, String> files = sound();
        files.put(file, text);
        return RulebookFolder.read(Written.folder(files));
    }

    /** File, line, column and code of every error. */
    private static List<String> told(Reading<?> reading) {
        return reading.problems().stream()
                .map(problem -> Path.of(problem.at().file()).getFileName() + ":"
                        + problem.at().line() + ":" + problem.at().column() + " " + problem.code())
                .toList();
    }

    @Test
    void who_does_what_and_how_long_there_is_for_it() {
        SchemeRules rules = with("terms.csv", sound().getOrDefault("terms.csv", ""))
                .orThrow()
                .tiers()
                .all()
                .get(0)
                .rules()
                .scheme(new SchemeId("三色"))
                .orElseThrow();
        assertThat(rules.proposers()).containsExactlyInAnyOrder(new RoleId("调解员"), new RoleId("网格长"));
        assertThat(rules.confirmers()).containsExactly(new RoleId("镇党委"));
        assertThat(rules.confirmWithin().amount()).isEqualTo(3);
        assertThat(rules.confirmWithin().unit()).isEqualTo(LimitUnit.WORKING_DAY);
        assertThat(rules.dwell().orElseThrow().amount()).isEqualTo(10);
        assertThat(rules.notAgainWithin()).isEmpty();
        assertThat(rules.remedies()).containsExactly(Remedy.REVIEW);
        TierTerms red = rules.terms(new TierId("红")).orElseThrow();
        assertThat(red.planFirst()).isTrue();
        assertThat(red.rhythm().orElseThrow().within().orElseThrow().amount()).isEqualTo(2);
        assertThat(red.measures()).extracting(Measure::target).containsExactly(Target.PROTECTIVE, Target.ON_PERSONS);
        // Holidays burden nobody any longer.
        assertThat(red.longest().rollOver()).isEqualTo(RollOver.NONE);
        assertThat(rules.terms(new TierId("绿"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "terms.csv | 三色,重,30 CALENDAR_DAY,,,,, | terms.csv:2:4 TIER_OF_ANOTHER_SCHEME",
                "terms.csv | 三色,紫,30 CALENDAR_DAY,,,,, | terms.csv:2:4 UNKNOWN_TIER",
                "terms.csv | 五色,红,30 CALENDAR_DAY,,,,, | terms.csv:2:1 UNKNOWN_SCHEME",
                "terms.csv | 三色,红,30,,,,, | terms.csv:2:6 NOT_A_LIMIT",
                "terms.csv | 三色,红,30 DAYS,,,,, | terms.csv:2:6 UNKNOWN_WORD",
                "terms.csv | 三色,红,0 HOUR,,,,, | terms.csv:2:6 NUMBER_OUT_OF_BOUNDS",
                "terms.csv | 三色,红,30 CALENDAR_DAY,,2 HOUR,,, | terms.csv:2:23 SAYS_NOTHING_ALONE",
                "measures.csv | 三色,绿,走访,,ON_PERSONS | measures.csv:2:4 MEASURE_WITHOUT_TIER",
                "measures.csv | 三色,红,走访,,PERSONS | measures.csv:2:10 UNKNOWN_WORD",
                "measures.csv | 三色,红,停保,停发低保金,ON_PERSONS | measures.csv:2:9 RL01",
                "measures.csv | 三色,红,罚款500元,,PROTECTIVE | measures.csv:2:6 RL12",
                "tiering.csv | 三色,甲,乙,丙,,3 HOUR,3 HOUR,3 HOUR,3 HOUR,3 HOUR,,,, | tiering.csv:2:10 MISSING_VALUE",
            })
    void a_fault_is_told_where_it_stands(String file, String row, String problem) {
        String head = file.equals("terms.csv") ? TERMS : file.equals("measures.csv") ? MEASURES : TIERING;
        Reading<Rulebook> reading = with(file, head + row + "\n");
        assertThat(told(reading)).contains(problem);
        assertThat(reading.problems())
                .allSatisfy(one -> assertThat(one.message(Language.EN) + one.message(Language.ZH))
                        .doesNotContain("{"));
    }

    @Test
    void what_is_stated_twice_and_what_nobody_proposes_is_told() {
        assertThat(told(with("tiering.csv", TIERING + SOUND + SOUND)))
                .containsExactly("tiering.csv:3:1 TIERING_STATED_TWICE");
        assertThat(told(with("tiering.csv", TIERING)))
                .contains("terms.csv:2:1 TIER_WITHOUT_RULES", "terms.csv:3:1 TIER_WITHOUT_RULES");
        assertThat(told(with("rulebook.yaml", YAML.replace("      tiering: tiering.csv\n", ""))))
                .anySatisfy(problem -> assertThat(problem).contains("TIERS_WITHOUT_TIERING"));
    }
}
