package io.github.governance4j.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderId;
import io.github.governance4j.core.ladder.Ladders;
import io.github.governance4j.core.ladder.Move;
import io.github.governance4j.core.ladder.Rung;
import io.github.governance4j.core.ladder.Trigger;
import io.github.governance4j.core.problem.Reading;
import io.github.governance4j.core.rights.Remedy;
import io.github.governance4j.core.time.ApproverRole;
import io.github.governance4j.core.time.ExtensionRule;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of ladders, bare and in rulebooks, with the exact place of every fault. */
class LaddersExamples {
    private static final String BARE = "ladder,order,level_zh,max_attempts,days,unit,note,source,status,trust\n";
    private static final String FULL = "ladder,order,level_zh,max_attempts,days,unit,extension,extension_unit,"
            + "extension_when,approver,must_tell,window,window_unit,return_within,return_unit,consent,exits,role,moves,"
            + "ceiling,ceiling_unit,ceiling_source,task\n";
    private static final String PETITION = "访,1,办理,,60,CALENDAR_DAY,30,CALENDAR_DAY,复杂,HEAD,true,30,CALENDAR_DAY,5,"
            + "WORKING_DAY,,COURT;REVIEW,OFFICE,PARTY_ASKS>2,90,CALENDAR_DAY,条例34,答复\n"
            + "访,2,复查,2,30,CALENDAR_DAY,,,,,,,,,,true,,,,,,,\n";
    private static final String YAML = """
            format: 1
            name: 县
            zone: Asia/Shanghai
            editions:
              - id: "1"
                from: 2026-01-01
                adopted: {authority: county-1, document: 县发1号, issued: 2025-12-01}
                ladders: ladders.csv
            """;

    private static Reading<List<Ladder>> bare(String text) {
        return LaddersCsv.read(Written.folder(Map.of("l.csv", text)).resolve("l.csv"));
    }

    private static Reading<Rulebook> folder(String ladders) {
        return RulebookFolder.read(Written.folder(Map.of("rulebook.yaml", YAML, "ladders.csv", ladders)));
    }

    @Test
    void every_column_becomes_its_part_of_a_rung() {
        Reading<List<Ladder>> reading = bare(FULL + PETITION);
        assertThat(Written.problems(reading)).isEmpty();
        Ladder ladder = reading.orThrow().get(0);
        assertThat(ladder.id()).isEqualTo(new LadderId("访"));
        Rung first = ladder.first();
        TimeLimit limit = first.limit().orElseThrow();
        assertThat(limit.amount()).isEqualTo(60);
        assertThat(limit.unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
        ExtensionRule extension = limit.extension().orElseThrow();
        assertThat(extension.ceiling()).hasValue(30);
        assertThat(extension.condition()).isEqualTo("复杂");
        assertThat(extension.approver()).contains(new ApproverRole("HEAD"));
        assertThat(extension.mustTell()).isTrue();
        assertThat(first.window().orElseThrow().amount()).isEqualTo(30);
        assertThat(first.returns().orElseThrow().unit()).isEqualTo(LimitUnit.WORKING_DAY);
        assertThat(first.exits()).containsExactlyInAnyOrder(Remedy.COURT, Remedy.REVIEW);
        assertThat(first.role().orElseThrow().value()).isEqualTo("OFFICE");
        assertThat(first.moves()).containsExactly(new Move(Trigger.PARTY_ASKS, 2));
        assertThat(first.ceiling().orElseThrow().source()).isEqualTo("条例34");
        assertThat(first.task()).isEqualTo("答复");
        assertThat(ladder.top().consent()).isTrue();
        assertThat(ladder.top().tries()).hasValue(2);
        assertThat(ladder.top().moves()).isEmpty();
    }

    @Test
    void where_nothing_is_said_a_case_moves_up_on_all_that_can_come_about() {
        List<Ladder> ladders =
                bare(BARE + "甲,2,乡,,,,,,,\n甲,1,村,3,,,,某县,verified,S\n").orThrow();
        Rung first = ladders.get(0).first();
        assertThat(first.moves())
                .extracting(Move::on)
                .containsExactlyInAnyOrder(
                        Trigger.TRIES_USED, Trigger.TIER_RAISED, Trigger.PARTY_ASKS, Trigger.BEYOND_COMPETENCE);
        assertThat(first.moves()).extracting(Move::to).containsOnly(2);
        assertThat(first.exits()).containsExactly(Remedy.COURT);
        assertThat(ladders.get(0).source()).isEqualTo("某县");
    }

    @Test
    void rhythms_are_left_out_and_notes_not_counted() {
        Reading<List<Ladder>> reading = bare(BARE
                + "频,1,村,,7,DAY,每周,,,\n频,2,乡,x,0.5,MONTH,,,,\n季,1,村,,1,QUARTER,,,,\n访,1,办,,60,CALENDAR_DAY,+30,,,\n");
        assertThat(Written.problems(reading))
                .containsExactly(
                        "l.csv:2:1 info LADDER_IS_A_RHYTHM 频",
                        "l.csv:2:14 info NOTES_NOT_COUNTED",
                        "l.csv:4:1 info LADDER_IS_A_RHYTHM 季");
        assertThat(reading.orThrow()).extracting(ladder -> ladder.id().value()).containsExactly("访");
        assertThat(reading.orThrow().get(0).first().limit().orElseThrow().extension())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`访,1,办理`, `访,0,办理`, `2:3 error NUMBER_OUT_OF_BOUNDS 访`",
                "`访,1,办理`, `访,一,办理`, `2:3 error NOT_A_WHOLE_NUMBER 访`",
                "`访,1,办理`, `访 谈,1,办理`, `2:1 error NOT_AN_ID`",
                "`访,2,复查`, `访,1,复查`, `3:3 error DUPLICATE_RUNG 访`",
                "`访,2,复查,2`, `访,2,复查,0`, `3:8 error NUMBER_OUT_OF_BOUNDS 访`",
                "`办理,,60,CALENDAR_DAY`, `办理,,60,FORTNIGHT`, `2:12 error UNKNOWN_WORD 访`",
                "`复查,2,30,CALENDAR_DAY`, `复查,2,30,`, `3:13 error MISSING_VALUE 访`",
                "`复查,2,30,CALENDAR_DAY`, `复查,2,,CALENDAR_DAY`, `3:11 error SAYS_NOTHING_ALONE 访`",
                "`复查,2,30,CALENDAR_DAY`, `复查,2,1000000,CALENDAR_DAY`, `3:10 error NUMBER_OUT_OF_BOUNDS 访`",
                "`,30,CALENDAR_DAY,复杂`, `,0,CALENDAR_DAY,复杂`, `2:25 error NUMBER_OUT_OF_BOUNDS 访`",
                "`,30,CALENDAR_DAY,复杂`, `,30,,复杂`, `2:28 error MISSING_VALUE 访`",
                "`,30,CALENDAR_DAY,复杂`, `,30,HOUR,复杂`, `2:28 error HOURS_AND_DAYS_DO_NOT_MIX 访`",
                "`,HEAD,true`, `,HEAD OF,true`, `2:44 error NOT_AN_ID 访`",
                "`,HEAD,true`, `,HEAD,yes`, `2:49 error NOT_TRUE_OR_FALSE 访`",
                "`COURT;REVIEW`, `COURT;APPEAL`, `2:85 error UNKNOWN_WORD 访`",
                "`PARTY_ASKS>2`, `PARTY_ASKS`, `2:105 error MOVE_NOT_UNDERSTOOD 访`",
                "`PARTY_ASKS>2`, `SOMEBODY_ASKS>2`, `2:105 error UNKNOWN_WORD 访`",
                "`PARTY_ASKS>2`, `PARTY_ASKS>two`, `2:105 error NOT_A_WHOLE_NUMBER 访`",
                "`PARTY_ASKS>2`, `PARTY_ASKS>1`, `2:105 error MOVE_DOES_NOT_LEAD_UP 访`",
                "`PARTY_ASKS>2`, `PARTY_ASKS>2；PARTY_ASKS>2`, `2:105 error TWO_MOVES_ON_ONE_TRIGGER 访`",
                "`90,CALENDAR_DAY,条例34`, `90,CALENDAR_DAY,`, `2:134 error MISSING_VALUE 访`",
                "`90,CALENDAR_DAY,条例34`, `,,条例34`, `2:120 error SAYS_NOTHING_ALONE 访`",
                "`ceiling_source`, `ceiling_law`, `1:196 error UNKNOWN_COLUMN / 2:118 error MISSING_COLUMN 访`",
            })
    void a_fault_is_told_at_its_place(String sound, String faulty, String expected) {
        String text = FULL + PETITION;
        assertThat(text).contains(sound);
        Reading<List<Ladder>> reading = bare(text.replace(sound, faulty));
        assertThat(Written.problems(reading).stream()
                        .map(p -> p.replace("l.csv:", ""))
                        .toList())
                .isEqualTo(List.of(expected.split(" / ", -1)));
        assertThat(Written.isComplete(reading)).isFalse();
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(List.of(Language.values()))
                        .allSatisfy(language -> assertThat(problem.message(language))
                                .isNotBlank()
                                .doesNotContain("{")));
    }

    @Test
    void an_amount_needs_the_column_of_its_unit() {
        assertThat(Written.problems(
                        bare("ladder,order,level_zh,max_attempts,days,unit,window\n甲,1,村,,1,WORKING_DAY,3\n")))
                .containsExactly("l.csv:2:22 error MISSING_COLUMN 甲");
    }

    @Test
    void a_ladder_has_so_many_rungs_and_no_more() {
        StringBuilder text = new StringBuilder(BARE);
        for (int order = 1; order <= 33; order++) {
            text.append("高,").append(order).append(",级,,,,,,,\n");
        }
        assertThat(Written.problems(bare(text.toString()))).containsExactly("l.csv:34:1 error TOO_MANY_RUNGS 高");
    }

    @Test
    void what_the_analysis_finds_is_a_warning_in_a_table_and_an_error_in_a_rulebook() {
        String text = """
                ladder,order,level_zh,max_attempts,days,unit,exits,moves,ceiling,ceiling_unit,ceiling_source
                甲,1,,,61,CALENDAR_DAY,NONE,,60,CALENDAR_DAY,某法
                甲,2,乡,,5,WORKING_DAY,,PARTY_ASKS>3,6,CALENDAR_DAY,某法
                甲,4,县,,,,,,,,
                """;
        Reading<List<Ladder>> reading = bare(text);
        assertThat(Written.isComplete(reading)).isTrue();
        List<String> found = List.of(
                "2:1 %s RUNG_WITHOUT_EXIT 甲",
                "2:1 %s RUNG_OVER_CEILING 甲",
                "2:1 warning RUNG_WITHOUT_OWNER 甲",
                "3:1 %s RUNG_IS_A_DEAD_END 甲",
                "3:1 warning CEILING_NOT_COMPARABLE 甲",
                "3:23 warning MOVE_LEADS_NOWHERE 甲",
                "4:1 warning RUNG_OUT_OF_REACH 甲",
                "4:3 warning RUNG_MISSING_BELOW 甲");
        assertThat(Written.problems(reading))
                .containsExactlyElementsOf(found.stream()
                        .map(line -> "l.csv:" + line.formatted("warning"))
                        .toList());
        Reading<Rulebook> whole = folder(text);
        assertThat(Written.isComplete(whole)).isFalse();
        assertThat(Written.problems(whole))
                .containsExactlyElementsOf(found.stream()
                        .map(line -> "ladders.csv:" + line.formatted("error"))
                        .toList());
        assertThat(whole.problems().get(0).message(Language.EN)).contains("人民调解法 art. 3");
        assertThat(whole.problems().get(1).message(Language.ZH)).contains("61 CALENDAR_DAY", "60 CALENDAR_DAY", "某法");
    }

    @Test
    void a_ladder_that_takes_a_way_out_is_not_loaded_and_can_be_looked_at() {
        Path folder = Written.folder(Map.of(
                "rulebook.yaml",
                YAML,
                "ladders.csv",
                "ladder,order,level_zh,max_attempts,days,unit,exits\n甲,1,村,,,,NONE\n"));
        assertThat(Written.isComplete(RulebookFolder.read(folder))).isFalse();
        Ladders ladders =
                RulebookFolder.readLadders(folder).orThrow().all().get(0).rules();
        assertThat(ladders.ladder(new LadderId("甲")).orElseThrow().first().exits())
                .isEmpty();
    }

    @Test
    void an_edition_silent_on_ladders_leaves_them_as_they_were() {
        Map<String, String> files = new LinkedHashMap<>(RulebookExamples.files(YAML
                + "  - {id: \"2\", from: 2026-06-01, adopted: {authority: county-1, document: 县发2号, issued: 2026-05-01},"
                + " points: {catalogue: catalogue.csv, kinds: kinds.csv}}\n"));
        files.put("ladders.csv", BARE + "甲,1,村,3,,,,,,\n");
        Rulebook rulebook = RulebookFolder.read(Written.folder(files)).orThrow();
        assertThat(rulebook.ladders().all()).hasSize(1);
        assertThat(rulebook.points().all()).hasSize(1);
        assertThat(rulebook.ladders()
                        .on(LocalDate.of(2026, 12, 1))
                        .orElseThrow()
                        .id()
                        .value())
                .isEqualTo("1");
    }

    @Test
    void a_table_two_editions_name_is_found_fault_with_once() {
        String two = YAML + "  - {id: \"2\", from: 2026-06-01, adopted: draft, ladders: ladders.csv}\n";
        Reading<Rulebook> reading = RulebookFolder.read(
                Written.folder(Map.of("rulebook.yaml", two, "ladders.csv", BARE + "甲,1,村,x,,,,,,\n")));
        assertThat(Written.problems(reading))
                .containsExactly(
                        "ladders.csv:2:7 error NOT_A_WHOLE_NUMBER 甲", "rulebook.yaml:9:42 warning EDITION_NOT_ADOPTED");
    }

    @Test
    void the_shipped_ladders_are_sound() {
        Reading<Rulebook> reading = RulebookFolder.read(Path.of("../../examples/rulebooks/ladders"));
        assertThat(Written.problems(reading)).isEmpty();
        assertThat(reading.orThrow().ladders().all().get(0).rules().all())
                .extracting(ladder -> ladder.id().value())
                .containsExactly("三三调解", "四级七天", "福海四级网", "琼结点单", "信访三级", "12345疑难(潍坊)");
    }
}
