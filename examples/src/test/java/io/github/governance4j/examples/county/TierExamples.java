package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TierExamples {
    private static final String SHIPPED = "rulebooks/risk";

    @TempDir
    Path folder = Path.of("");

    private Shell.Said tier(String model, String table, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("subjects.csv"), table);
        String[] arguments = new String[5 + more.length];
        arguments[0] = "tier";
        arguments[1] = SHIPPED;
        arguments[2] = file.toString();
        arguments[3] = "--model";
        arguments[4] = model;
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Shell.run(arguments);
    }

    @Test
    void the_answer_for_programs_has_its_parts_in_order() throws IOException {
        Shell.Said said = tier("lec-lower", "subject,L,E,C\nH1,6,3,15\n", "--json");
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        assertThat(JsonMapper.builder().build().readTree(said.out()).get(0).toString())
                .isEqualTo("{\"subject\":\"H1\",\"model\":\"lec-lower\",\"score\":270,\"tier\":\"高度危险\","
                        + "\"contributions\":["
                        + "{\"indicator\":\"L\",\"value\":6,\"contribution\":99.825},"
                        + "{\"indicator\":\"C\",\"value\":15,\"contribution\":91.95},"
                        + "{\"indicator\":\"E\",\"value\":3,\"contribution\":78.225}],"
                        + "\"missing\":[],"
                        + "\"nearest\":{\"indicator\":\"C\",\"from\":15,\"to\":7,\"tier\":\"显著危险\"}}");
    }

    @Test
    void what_was_missing_is_named() throws IOException {
        Shell.Said said = tier("accident", "subject,deaths,injuries,lossYuan\nA1,9,60,\nA2,,,0\n", "--json");
        JsonNode all = JsonMapper.builder().build().readTree(said.out());
        assertThat(all.get(0).get("tier").asString()).isEqualTo("重大");
        assertThat(all.get(0).get("missing").toString())
                .isEqualTo("[{\"indicator\":\"lossYuan\",\"treatment\":\"NOT_COUNTED\",\"value\":null}]");
        assertThat(all.get(1).get("tier").asString()).isEqualTo("一般");
    }

    @ParameterizedTest
    @CsvSource({"10,重大", "30,特别重大", "9,较大", "3,较大", "2,一般"})
    void deaths_alone_make_a_grade(String deaths, String grade) throws IOException {
        Shell.Said said = tier("accident", "subject,deaths\nA1," + deaths + "\n", "--lang", "zh");
        assertThat(said.out()).startsWith("A1  ").contains("·" + grade + "。");
    }

    @Test
    void anything_wrong_is_told_with_its_place_and_nothing_is_printed() throws IOException {
        Shell.Said said = tier(
                "lec-lower",
                "subject,L,E,C,deaths\nH1,6,3,15,\nH1,6,3,15,\nH2,11,x,,\nH3,-1,3,0.5,\n\"H 4\",6,3,15,\n",
                "--json",
                "--lang",
                "en");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("subjects.csv:3:1: DUPLICATE_SUBJECT")
                .contains("subjects.csv:4:4: READING_IMPOSSIBLE L cannot be \"11\"; it can be 0.1, 0.2 … 10.")
                .contains("subjects.csv:4:7: NOT_A_NUMBER")
                .contains("subjects.csv:4:9: READING_MISSING")
                .contains("subjects.csv:5:4: READING_IMPOSSIBLE")
                .contains("subjects.csv:5:9: READING_IMPOSSIBLE")
                .contains("subjects.csv:6:1: NOT_AN_ID");
    }

    @Test
    void an_edition_is_named_or_those_there_are() throws IOException {
        String table = "subject,L,E,C\nH1,6,3,15\n";
        assertThat(tier("lec-lower", table, "--edition", "2024-11").out()).contains("2024-11");
        Shell.Said said = tier("lec-lower", table, "--edition", "2023");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("EDITION_WITHOUT_MODELS").contains("2024-11");
    }

    @Test
    void a_reason_names_indicators_as_people_do() throws IOException {
        assertThat(tier("dispute-demo", "subject,people,violence\nD1,4,1\n", "--lang", "zh")
                        .out())
                .contains("有无动手（violence）为 1（>=1），等级不低于“中”")
                .contains("单项最小变化：调解未成次数（tries）由 0 变为 2");
    }

    @Test
    void a_model_or_column_nobody_knows_is_a_fault() throws IOException {
        Shell.Said model = tier("lec", "subject,L,E,C\nH1,6,3,15\n");
        assertThat(model.code()).isEqualTo(1);
        assertThat(model.err()).contains("UNKNOWN_MODEL").contains("lec-lower").contains("matrix-demo");
        Shell.Said column = tier("lec-lower", "subject,L,E,C,D\nH1,6,3,15,1\n");
        assertThat(column.code()).isEqualTo(1);
        assertThat(column.err()).contains("subjects.csv:1:15: UNKNOWN_COLUMN");
        assertThat(tier("lec-lower", "subject,L,E\nH1,6,3\n").err()).contains("MISSING_COLUMN");
        assertThat(tier("accident", "subject,deaths\nA1,\n").err()).contains("subjects.csv:2:1: NOTHING_TO_ASSESS");
    }
}
