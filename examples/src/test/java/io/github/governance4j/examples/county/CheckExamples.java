package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(said.outLines()).isNotEmpty().allMatch(line -> line.endsWith("[warning]") || line.endsWith("[info]"));
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
}
