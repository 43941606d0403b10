package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VillageExamples {
    @TempDir
    Path folder;

    @Test
    void the_shipped_year_is_said_to_be_generated_wherever_it_is_told_of() throws IOException {
        Shell.Said said = Shell.run("--out", folder.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("500 户", "500 households", "虚构", "generated", "made up")
                .contains(folder.resolve("report.html").toString());
        // As the village's own list of items left out has it.
        assertThat(said.out())
                .containsSubsequence("RL20  LY014 配合调解", "mediation", "RL19  LY017 赌博", "RL11  LY024 考上专科");
        JsonNode result = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("result.json")));
        assertThat(result.get("from").get("generated").get("seed").asLong()).isEqualTo(2025);
        assertThat(result.get("from").get("madeUp").asBoolean()).isTrue();
        assertThat(result.get("accounts").size()).isEqualTo(500);
        for (String outcome : List.of("accepted", "refused")) {
            assertThat(result.get("totals").get(outcome).asLong()).isPositive();
        }
        assertThat(result.get("repeated").asLong()).isPositive();
        String page = Files.readString(folder.resolve("report.html"));
        assertThat(page).contains("由程序生成", "was generated", "RL20 ", "RL11 ");
        assertThat(page.replaceAll("(?s)<script.*?</script>", ""))
                .contains(result.get("totals").get("granted").asString())
                .doesNotContain("<script", "src=", "href=", "url(");
        assertThat(Shell.run("why", folder.toString(), "D00001").code()).isZero();
    }

    @Test
    void the_same_numbers_give_the_same_log() throws IOException {
        for (String run : List.of("a", "b")) {
            Shell.Said said = generate("3000", "40", "7", run);
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).contains("made up");
        }
        assertThat(folder.resolve("a/activities.csv")).hasSameBinaryContentAs(folder.resolve("b/activities.csv"));
        generate("3000", "40", "8", "c");
        List<String> rows = Files.readAllLines(folder.resolve("a/activities.csv"));
        assertThat(rows).hasSize(3001);
        assertThat(rows).isNotEqualTo(Files.readAllLines(folder.resolve("c/activities.csv")));
    }

    @Test
    void a_generated_log_has_no_faults_and_every_kind_of_oddity() throws IOException {
        generate("20000", "100", "1", "log");
        Shell.Said said = Shell.run(
                "replay",
                "rulebooks/qingshi",
                "--log",
                folder.resolve("log").toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("rows repeat");
        assertThat(Files.readString(folder.resolve("out/decisions.csv")))
                .contains("ITEM_UNKNOWN")
                .contains("ITEM_NOT_IN_FORCE")
                .contains("NO_EDITION_IN_FORCE")
                .contains("RECORDED_BEFORE_IT_HAPPENED")
                .contains(",declined,points.cap,0,")
                .contains(";QS");
    }

    @Test
    void no_deeds_and_too_few_households() {
        assertThat(generate("0", "1", "1", "none").code()).isZero();
        assertThat(generate("1", "0", "1", "none").code()).isEqualTo(2);
        assertThat(generate("-1", "1", "1", "none").code()).isEqualTo(2);
    }

    @Test
    void a_rulebook_without_points_has_no_deeds_to_make_up() {
        Path none = folder.resolve("none");
        Shell.Said said = Shell.run("generate", "rulebooks/qinghe", "--out", none.toString());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("--matters");
        assertThat(none.resolve("activities.csv")).doesNotExist();
    }

    @Test
    void one_log_at_a_time() {
        Path both = folder.resolve("both");
        Shell.Said said =
                Shell.run("generate", "rulebooks/qinghe", "--matters", "1", "--deeds", "1", "--out", both.toString());
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--deeds, --matters, --hazards, --disputes and --claims");
        assertThat(both).doesNotExist();
    }

    private Shell.Said generate(String deeds, String accounts, String seed, String to) {
        return Shell.run(
                "generate",
                "rulebooks/qingshi",
                "--deeds",
                deeds,
                "--accounts",
                accounts,
                "--seed",
                seed,
                "--out",
                folder.resolve(to).toString());
    }
}
