package io.github.governance4j.rulebook.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.surge.Fraction;
import io.github.governance4j.core.risk.surge.Method;
import io.github.governance4j.core.risk.surge.Spread;
import io.github.governance4j.core.risk.surge.SurgeSettings;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Speed;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.rulebook.Rulebook;
import io.github.governance4j.rulebook.RulebookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarningReadingExamples {
    private static final String MEASURES = """
            measure,title_zh,target,from_level,source
            watch,监测值守,PROTECTIVE,FOURTH,突发事件应对法66条
            evacuate,转移疏散,ON_PERSONS,SECOND,突发事件应对法67条
            """;
    private static final String TELLINGS =
            "speed,roles,amount,unit\nURGENT,lead;clerk,1,HOUR\nROUTINE,lead,3,WORKING_DAY\n";
    private static final String LEVELS = """
            category,level,issuers,speed,most_days,measures
            flood,SECOND,county,URGENT,3,evacuate;watch
            flood,FOURTH,county;town,ROUTINE,14,watch
            """;

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Optional<WarningRules> read(String levels, String measures, String tellings, Optional<Place> place)
            throws IOException {
        WarningFiles files = new WarningFiles(
                Files.writeString(folder.resolve("levels.csv"), levels),
                Files.writeString(folder.resolve("measures.csv"), measures),
                Files.writeString(folder.resolve("tellings.csv"), tellings));
        return WarningSheets.read(files, TimeLimit.SHANGHAI, place, problems::add);
    }

    private List<String> told() {
        return problems.stream()
                .map(problem -> Path.of(problem.at().file()).getFileName() + ":"
                        + problem.at().line() + ":" + problem.at().column() + ": " + problem.code())
                .toList();
    }

    @Test
    void tables_become_rules() throws IOException {
        WarningRules rules = read(LEVELS, MEASURES, TELLINGS, Optional.empty()).orElseThrow();
        assertThat(problems).isEmpty();
        LevelRule second =
                rules.rule(new CategoryId("flood"), WarningLevel.SECOND).orElseThrow();
        assertThat(second.issuers()).containsExactly(new BodyId("county"));
        assertThat(second.measures()).containsExactly(new MeasureId("evacuate"), new MeasureId("watch"));
        assertThat(second.mostDays()).isEqualTo(3);
        assertThat(rules.rule(new CategoryId("flood"), WarningLevel.THIRD)).isEmpty();
        assertThat(rules.tellings()).containsOnlyKeys(Speed.URGENT, Speed.ROUTINE);
        assertThat(rules.tellings().values().stream()
                        .map(telling -> telling.within().unit()))
                .containsExactly(LimitUnit.HOUR, LimitUnit.WORKING_DAY);
    }

    @Test
    void a_measure_that_crosses_a_red_line_is_refused() throws IOException {
        String measures = MEASURES + "fine,罚款500元,ON_PERSONS,FOURTH,\n";
        assertThat(read(LEVELS, measures, TELLINGS, Optional.empty())).isEmpty();
        assertThat(told()).containsExactly("measures.csv:4:6: RL12");
    }

    @Test
    void every_fault_is_told_at_its_place() throws IOException {
        String levels = LEVELS
                + "flood,FOURTH,county,ROUTINE,14,evacuate;siren\n"
                + "fire,FIRST,,DYNAMIC,0,\n"
                + "fire,FIFTH,county,URGENT,1.5,\n";
        assertThat(read(levels, MEASURES, TELLINGS, Optional.of(Place.nowhere())))
                .isEmpty();
        assertThat(told())
                .containsExactly(
                        "levels.csv:2:14: UNKNOWN_BODY",
                        "levels.csv:3:14: UNKNOWN_BODY",
                        "levels.csv:3:14: UNKNOWN_BODY",
                        "levels.csv:4:7: LEVEL_RULED_TWICE",
                        "levels.csv:4:14: UNKNOWN_BODY",
                        "levels.csv:4:32: MEASURE_ABOVE_LEVEL",
                        "levels.csv:4:32: UNKNOWN_MEASURE",
                        "levels.csv:5:12: MISSING_VALUE",
                        "levels.csv:5:21: NUMBER_OUT_OF_BOUNDS",
                        "levels.csv:5:13: NOBODY_TOLD_AT_SPEED",
                        "levels.csv:6:6: UNKNOWN_WORD",
                        "levels.csv:6:26: NOT_A_WHOLE_NUMBER",
                        "levels.csv:6:12: UNKNOWN_BODY");
    }

    @Test
    void what_stands_twice_is_a_fault() throws IOException {
        assertThat(read(
                        LEVELS,
                        MEASURES + "watch,巡查,PROTECTIVE,THIRD,\n",
                        TELLINGS + "URGENT,lead,2,HOUR\n",
                        Optional.empty()))
                .isEmpty();
        assertThat(told())
                .containsExactly("measures.csv:4:1: MEASURE_STATED_TWICE", "tellings.csv:4:1: SPEED_STATED_TWICE");
    }

    private Optional<Rulebook> rulebook(String risk) throws IOException {
        read(LEVELS, MEASURES, TELLINGS, Optional.empty());
        Files.writeString(folder.resolve("rulebook.yaml"), """
                format: 1
                name: 甲县
                zone: Asia/Shanghai
                editions:
                  - id: "1"
                    from: 2026-01-01
                    adopted: {authority: jia, document: 甲发1号, issued: 2025-12-01}
                    risk:
                """ + risk.indent(6));
        Reading<Rulebook> reading = RulebookFolder.read(folder);
        problems.addAll(reading.problems());
        return reading.fold(whole -> Optional.of(whole.value()), faulty -> Optional.empty());
    }

    @Test
    void a_rulebook_may_speak_of_warnings_and_surges_alone() throws IOException {
        Rulebook read = rulebook("""
                        warnings: {levels: levels.csv, measures: measures.csv, tellings: tellings.csv}
                        surge: {methods: POISSON_CUSUM, bound: 9/2, least-count: 5, spread: SAMPLE}
                        """).orElseThrow();
        assertThat(problems).isEmpty();
        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(read.warnings().on(day).orElseThrow().rules().levels()).hasSize(2);
        SurgeSettings surges = read.surges().on(day).orElseThrow().rules();
        assertThat(surges)
                .isEqualTo(SurgeSettings.of(Set.of(Method.POISSON_CUSUM))
                        .bound(new Fraction(9, 2))
                        .leastCount(5)
                        .spread(Spread.SAMPLE)
                        .build());
        assertThat(read.models().on(day)).isEmpty();
    }

    @Test
    void faults_of_surge_settings_are_told_at_their_key() throws IOException {
        assertThat(rulebook("surge: {methods: EARS_C9, bound: 1.5, baseline: 99, colour: red}"))
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::code)
                .contains("UNKNOWN_WORD", "NOT_A_FRACTION", "NUMBER_OUT_OF_BOUNDS", "UNKNOWN_KEY");
        problems.clear();
        assertThat(rulebook("surge: {learn-least: 20, learn-most: 10}")).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("SURGE_OUT_OF_BOUNDS");
    }
}
