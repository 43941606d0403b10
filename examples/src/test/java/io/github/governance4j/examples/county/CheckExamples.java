package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckExamples {
    private static final String HEADER =
            "code,category,direction,title_zh,points_min,points_max,period_cap,unit,evidence\n";

    @Test
    void the_shipped_rulebook_has_warnings_and_no_error() {
        Shell.Said said = Shell.run("check", "rulebooks/qingshi");
        assertThat(said.code()).isZero();
        assertThat(said.outLines())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("[warning]") || line.endsWith("[info]"));
    }

    @Test
    void a_problem_reads_file_line_column_code_message(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(folder.resolve("目录.csv"), HEADER + "X1,甲,+,乙,two,2,,次,\n");
        Shell.Said said = Shell.run("check", "--lang", "en", bare.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.outLines())
                .anyMatch(line -> line.startsWith(bare + ":2:10: NOT_A_NUMBER ") && line.endsWith(" [error]"));
        assertThat(said.err()).startsWith("1 checked: 1 errors");
    }

    @Test
    void json_is_one_array_and_nothing_else(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(folder.resolve("c.csv"), HEADER + "X1,甲,+,乙,2,2,十次,次,\n");
        Shell.Said said = Shell.run(
                "check", "--json", bare.toString(), folder.resolve("nix").toString());
        assertThat(said.code()).isEqualTo(1);
        JsonNode array = JsonMapper.builder().build().readTree(said.out());
        assertThat(array.isArray()).isTrue();
        JsonNode cap = array.valueStream()
                .filter(problem -> problem.get("code").asString().equals("CAP_NOT_UNDERSTOOD"))
                .findFirst()
                .orElseThrow();
        assertThat(cap.propertyNames())
                .containsExactly("file", "line", "column", "code", "severity", "message", "item");
        assertThat(cap.get("file").asString()).isEqualTo(bare.toString());
        assertThat(cap.get("line").asInt()).isEqualTo(2);
        assertThat(cap.get("column").asInt()).isEqualTo(14);
        assertThat(cap.get("code").asString()).isEqualTo("CAP_NOT_UNDERSTOOD");
        assertThat(cap.get("severity").asString()).isEqualTo("warning");
        assertThat(cap.get("item").asString()).isEqualTo("X1");
        JsonNode missing = array.get(array.size() - 1);
        assertThat(missing.get("code").asString()).isEqualTo("FILE_NOT_FOUND");
        assertThat(missing.get("severity").asString()).isEqualTo("error");
        assertThat(missing.get("item").isNull()).isTrue();
    }

    @Test
    void a_part_of_a_rulebook_is_checked_with_its_folder() {
        for (String part : new String[] {"rulebooks/qingshi/rulebook.yaml", "rulebooks/qingshi/kinds.csv"}) {
            Shell.Said said = Shell.run("check", part);
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.outLines())
                    .singleElement()
                    .asString()
                    .startsWith(part + ":1:1: FOLDER_WANTED ")
                    .contains("文件夹", "give the folder");
        }
    }

    @Test
    void what_comes_out_of_a_pipe_is_checked_like_the_file(@TempDir Path folder)
            throws IOException, InterruptedException {
        String scheme = "place,account_unit,settlement,reset_or_carry,approval_flow_zh,thresholds_zh,other\n";
        for (String text : new String[] {
            Files.readString(Path.of("rulebooks/qingshi/catalogue.csv")),
            HEADER + "X1,甲,+,乙,two,2,,次,\n",
            Files.readString(Path.of("rulebooks/qingshi/kinds.csv")),
            scheme + "甲村,户,,,,低于60分的暂停享受低保待遇,\n",
            "",
        }) {
            Path pipe = folder.resolve("pipe");
            Path file = Files.writeString(folder.resolve("file"), text);
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            Process writer = new ProcessBuilder(
                            "sh", "-c", "cat \"$1\" > \"$2\"", "sh", file.toString(), pipe.toString())
                    .start();
            Shell.Said piped = Shell.run("check", pipe.toString());
            assertThat(writer.waitFor()).isZero();
            Files.delete(pipe);
            Shell.Said asFile = Shell.run("check", file.toString());
            assertThat(piped.out().replace(pipe.toString(), file.toString())).isEqualTo(asFile.out());
            assertThat(piped.code()).isEqualTo(asFile.code());
        }
    }

    @Test
    void the_name_of_a_file_forges_no_line(@TempDir Path folder) throws IOException {
        String name = "a.csv:1:1: ALL_WELL\n\u001b[2Jb\u202e.csv";
        Path file = Files.writeString(folder.resolve(name), HEADER);
        for (String path : new String[] {file.toString(), folder + "/no" + name}) {
            Shell.Said said = Shell.run("check", path);
            assertThat(said.out().chars().filter(c -> c == '\n')).hasSameSizeAs(said.outLines());
            assertThat(said.outLines()).allMatch(line -> line.endsWith("]") && line.startsWith(folder.toString()));
            assertThat(said.out()).doesNotContain("\u001b", "\u202e");
        }
    }

    @Test
    void a_folder_where_a_file_is_wanted_is_called_one() {
        assertThat(Shell.run("due", "rulebooks").err()).contains("是文件夹").contains("is a folder");
    }

    @Test
    void without_problems_json_is_an_empty_array(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(folder.resolve("c.csv"), HEADER);
        Shell.Said said = Shell.run("check", "--json", bare.toString());
        assertThat(said.code()).isZero();
        assertThat(JsonMapper.builder().build().readTree(said.out()).size()).isZero();
    }

    @Test
    void every_shipped_rulebook_is_without_an_error_since_what_is_blocked_was_left_out() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("rulebooks"))) {
            assertThat(all.sorted().toList()).hasSizeGreaterThan(8).allSatisfy(folder -> {
                Shell.Said said = Shell.run("check", folder.toString());
                assertThat(said.outLines()).noneMatch(line -> line.endsWith("[error]"));
                assertThat(said.code()).isZero();
            });
        }
    }

    @Test
    void a_blocked_item_is_an_error_with_its_line_and_code_and_the_rest_loads(@TempDir Path folder) throws IOException {
        Path bare = Files.writeString(folder.resolve("c.csv"), HEADER + "X1,甲,-,越级上访,5,5,,次,\nX2,甲,+,参加公共劳动,2,2,,次,\n");
        Shell.Said said = Shell.run("check", "--json", bare.toString());
        assertThat(said.code()).isEqualTo(1);
        JsonNode array = JsonMapper.builder().build().readTree(said.out());
        assertThat(array.valueStream()
                        .filter(problem -> problem.get("severity").asString().equals("error")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.get("code").asString()).isEqualTo("RL04");
                    assertThat(problem.get("item").asString()).isEqualTo("X1");
                    assertThat(problem.get("line").asInt()).isEqualTo(2);
                    assertThat(problem.get("column").asInt()).isEqualTo(8);
                    assertThat(problem.get("message").asString()).contains("越级上访", "宪法41条");
                });
        assertThat(array.valueStream().map(problem -> problem.get("code").asString()))
                .contains("PROPOSED_KIND");
    }

    @Test
    void settings_of_schemes_are_reviewed_with_the_place_as_the_item(@TempDir Path folder) throws IOException {
        Path schemes = Files.writeString(
                folder.resolve("s.csv"),
                "place,account_unit,base_points,base_redeemable,yuan_per_point,settlement,reset_or_carry,"
                        + "approval_flow_zh,thresholds_zh,other,source,status,trust,more\n"
                        + "甲村,户,,,1,,,,低于60分的暂停享受低保待遇,,,,,\n");
        Shell.Said said = Shell.run("check", "--json", schemes.toString());
        assertThat(said.code()).isEqualTo(1);
        JsonNode problem = JsonMapper.builder().build().readTree(said.out()).get(0);
        assertThat(problem.get("code").asString()).isEqualTo("RL01");
        assertThat(problem.get("item").asString()).isEqualTo("甲村");
    }

    @Test
    void a_charter_is_reviewed_rule_by_rule(@TempDir Path folder) throws IOException {
        Path charter = Files.writeString(folder.resolve("村规民约.MD"), "一、参加公共劳动的，加2分。\n二、越级上访的，每次扣50分。\n");
        Shell.Said said = Shell.run("check", charter.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.outLines())
                .anyMatch(line -> line.startsWith(charter + ":2:3: RL04 ") && line.endsWith(" [error]"));
    }
}
