package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.ladder.Climbing;
import io.github.governance4j.core.ladder.Ladder;
import io.github.governance4j.core.ladder.LadderAnalysis;
import io.github.governance4j.core.time.WorkCalendar;
import io.github.governance4j.rulebook.RulebookFolder;
import io.github.governance4j.testkit.ladder.LadderWalk;
import io.github.governance4j.testkit.ladder.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LadderExamples {
    private static final String SHIPPED = "rulebooks/ladders";
    private static final String HEADER = "ladder,order,level_zh,max_attempts,days,unit,note,source,status,trust\n";

    private static JsonNode json(Shell.Said said) {
        return JsonMapper.builder().build().readTree(said.out());
    }

    static Stream<Ladder> shipped() {
        return RulebookFolder.read(Path.of(SHIPPED)).orThrow().ladders().all().stream()
                .flatMap(edition -> edition.rules().all().stream());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_analysis_of_each_shipped_ladder_equals_the_exhaustive_walk(Ladder ladder) {
        assertThat(LadderWalk.of(ladder, editions -> Climbing.over(editions, WorkCalendar.china())))
                .isEqualTo(Outcome.of(LadderAnalysis.of(ladder)));
    }

    @Test
    void the_shipped_ladders_come_to_what_can_be_added_up_by_hand() {
        Shell.Said said = Shell.run("ladder", "--json", SHIPPED);
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        JsonNode all = json(said);
        assertThat(all.size()).isEqualTo(6);
        // 村、乡、县各三次
        assertThat(all.get(0).toString())
                .isEqualTo("{\"id\":\"三三调解\",\"maxTries\":9,\"longestToTop\":null,\"longestToEnd\":null,"
                        + "\"deadEnds\":[],\"withoutExit\":[],\"unowned\":[],\"unreachable\":[]}");
        // 1+2+2，再加 2
        assertThat(all.get(1).get("maxTries").isNull()).isTrue();
        assertThat(all.get(1).get("longestToTop").toString()).isEqualTo("[{\"amount\":5,\"unit\":\"WORKING_DAY\"}]");
        assertThat(all.get(1).get("longestToEnd").toString()).isEqualTo("[{\"amount\":7,\"unit\":\"WORKING_DAY\"}]");
        // 60+30 退回重派再 60+30，请求期 30；复查 30，请求期 30；复核 30
        assertThat(all.get(4).get("longestToTop").toString()).isEqualTo("[{\"amount\":270,\"unit\":\"CALENDAR_DAY\"}]");
        assertThat(all.get(4).get("longestToEnd").toString()).isEqualTo("[{\"amount\":300,\"unit\":\"CALENDAR_DAY\"}]");
        assertThat(all.get(5).get("longestToTop").isNull()).isTrue();
    }

    @Test
    void it_is_explained_in_the_language_asked_for() {
        Shell.Said zh = Shell.run("ladder", "--lang", "zh", SHIPPED);
        assertThat(zh.out())
                .contains("全程最多调处 9 次", "按规定最长用 7 个工作日", "写明的救济途径：仲裁。")
                .doesNotContain("ladder.analysis", "ARBITRATION");
        Shell.Said en = Shell.run("ladder", "--lang", "en", SHIPPED);
        assertThat(en.out()).contains("9 tries at most on any way", "7 working days at most");
    }

    @Test
    void a_bare_table_is_analysed_with_what_it_says(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(
                folder.resolve("l.csv"),
                HEADER
                        + "访,1,办理,,60,CALENDAR_DAY,+30 max,条例34,verified,A\n"
                        + "访,2,复查,,30,CALENDAR_DAY,,条例35,verified,A\n"
                        + "访,3,复核,,30,CALENDAR_DAY,,条例36,verified,A\n"
                        + "缺,1,村,2,,,,,,\n缺,3,,2,,,,,,\n"
                        + "频,1,村,,7,DAY,,,,\n");
        Shell.Said said = Shell.run("ladder", "--json", bare.toString());
        assertThat(said.code()).isZero();
        assertThat(said.problemsOf(bare.toString()))
                .contains(bare + ":2:25: NOTES_NOT_COUNTED", bare + ":7:1: LADDER_IS_A_RHYTHM");
        JsonNode all = json(said);
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.get(0).get("longestToTop").toString()).isEqualTo("[{\"amount\":90,\"unit\":\"CALENDAR_DAY\"}]");
        assertThat(all.get(0).get("longestToEnd").toString()).isEqualTo("[{\"amount\":120,\"unit\":\"CALENDAR_DAY\"}]");
        assertThat(all.get(1).toString())
                .isEqualTo("{\"id\":\"缺\",\"maxTries\":2,\"longestToTop\":null,\"longestToEnd\":null,"
                        + "\"deadEnds\":[1],\"withoutExit\":[],\"unowned\":[3],\"unreachable\":[3]}");
    }

    @Test
    void faults_are_told_and_nothing_is_half_analysed(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(folder.resolve("l.csv"), HEADER + "甲,1,村,3,,,,,,\n乙,1,村,many,,,,,,\n");
        Shell.Said said = Shell.run("ladder", "--json", bare.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.problemsOf(bare.toString())).containsExactly(bare + ":3:7: NOT_A_WHOLE_NUMBER");
        assertThat(json(said).size()).isZero();
        for (String path : List.of(folder.resolve("nix").toString(), SHIPPED + "/rulebook.yaml")) {
            Shell.Said wrong = Shell.run("ladder", path);
            assertThat(wrong.code()).isEqualTo(1);
            assertThat(wrong.out()).isEmpty();
            assertThat(wrong.err()).startsWith(path + ":1:1: ");
        }
        assertThat(Shell.run("ladder").code()).isEqualTo(2);
    }

    @Test
    void a_table_with_a_header_only_has_no_ladders_and_says_so(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(folder.resolve("l.csv"), HEADER);
        Shell.Said said = Shell.run("ladder", "--json", bare.toString());
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("没有层级规则", "no ladders in this table");
        assertThat(json(said).size()).isZero();
    }

    @Test
    void a_rulebook_that_takes_a_way_out_is_shown_and_refused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("rulebook.yaml"), """
                format: 1
                name: 县
                zone: Asia/Shanghai
                editions:
                  - {id: "1", from: 2026-01-01, adopted: draft, ladders: a.csv}
                  - {id: "2", from: 2027-01-01, adopted: draft, ladders: b.csv}
                """);
        Files.writeString(folder.resolve("a.csv"), HEADER + "甲,1,村,3,,,,,,\n");
        Files.writeString(
                folder.resolve("b.csv"), "ladder,order,level_zh,max_attempts,days,unit,exits\n乙,1,村,,,,NONE\n");
        Shell.Said newest = Shell.run("ladder", "--json", folder.toString());
        assertThat(newest.code()).isEqualTo(1);
        assertThat(newest.err()).contains("RUNG_WITHOUT_EXIT", "人民调解法");
        assertThat(json(newest).get(0).get("withoutExit").toString()).isEqualTo("[1]");
        Shell.Said first = Shell.run("ladder", "--json", "--edition", "1", folder.toString());
        assertThat(json(first).get(0).get("id").asString()).isEqualTo("甲");
        assertThat(Shell.run("ladder", "--edition", "9", folder.toString()).err())
                .contains("没有写明层级规则的版本 9");
    }

    @Test
    void a_rung_whose_role_nobody_holds_is_unowned(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rulebooks/qinghe"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        assertThat(json(Shell.run("ladder", "--json", folder.toString()))
                        .get(0)
                        .get("unowned")
                        .size())
                .isZero();
        Path ladders = folder.resolve("ladders.csv");
        Files.writeString(ladders, Files.readString(ladders).replace(",grid-member,", ",dragon-keeper,"));
        assertThat(json(Shell.run("ladder", "--json", folder.toString()))
                        .get(0)
                        .get("unowned")
                        .toString())
                .isEqualTo("[1]");
    }

    @Test
    void a_rulebook_without_ladders_has_nothing_to_analyse() {
        Shell.Said said = Shell.run("ladder", "--json", "rulebooks/qingshi");
        assertThat(said.code()).isZero();
        assertThat(said.err()).contains("没有层级规则", "has no ladders");
        assertThat(json(said).size()).isZero();
    }
}
