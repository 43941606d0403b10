package io.github.governance4j.rulebook.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.place.BodyId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.Place;
import io.github.governance4j.core.problem.Problem;
import io.github.governance4j.core.risk.WarningLevel;
import io.github.governance4j.core.risk.tier.MeasureId;
import io.github.governance4j.core.risk.warning.LevelRule;
import io.github.governance4j.core.risk.warning.Speed;
import io.github.governance4j.core.risk.warning.WarningRules;
import io.github.governance4j.core.time.LimitUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarningReadingExamples {
    private static final String MEASURES = "measure,title_zh,target,from_level,source\n"
            + "watch,监测值守,PROTECTIVE,FOURTH,突发事件应对法66条\n"
            + "evacuate,转移疏散,ON_PERSONS,SECOND,突发事件应对法67条\n";
    private static final String TELLINGS = "speed,roles,amount,unit\nURGENT,lead;clerk,1,HOUR\nROUTINE,lead,3,WORKING_DAY\n";
    private static final String LEVELS = "category,level,issuers,speed,most_days,measures\n"
            + "flood,SECOND,county,URGENT,3,evacuate;watch\n"
            + "flood,FOURTH,county;town,ROUTINE,14,watch\n";

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Optional<WarningRules> read(String levels, String measures, String tellings, Optional<Place> place)
            throws IOException {
        WarningFiles files = new WarningFiles(
                Files.writeString(folder.resolve("levels.csv"), levels),
                Files.writeString(folder.resolve("measures.csv"), measures),
                Files.writeString(folder.resolve("tellings.csv"), tellings));
        return WarningSheets.read(files, place, problems::add);
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
        LevelRule second = rules.rule(new CategoryId("flood"), WarningLevel.SECOND).orElseThrow();
        assertThat(second.issuers()).containsExactly(new BodyId("county"));
        assertThat(second.measures()).containsExactly(new MeasureId("evacuate"), new MeasureId("watch"));
        assertThat(second.mostDays()).isEqualTo(3);
        assertThat(rules.rule(new CategoryId("flood"), WarningLevel.THIRD)).isEmpty();
        assertThat(rules.tellings()).containsOnlyKeys(Speed.URGENT, Speed.ROUTINE);
        assertThat(rules.tellings().values().stream().map(telling -> telling.within().unit()))
                .containsExactly(LimitUnit.HOUR, LimitUnit.WORKING_DAY);
    }

    @Test
    void every_fault_is_told_at_its_place() throws IOException {
        String levels = LEVELS
                + "flood,FOURTH,county,ROUTINE,14,evacuate;siren\n"
                + "fire,FIRST,,DYNAMIC,0,\n"
                + "fire,FIFTH,county,URGENT,1.5,\n";
        assertThat(read(levels, MEASURES, TELLINGS, Optional.of(Place.nowhere()))).isEmpty();
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
}
