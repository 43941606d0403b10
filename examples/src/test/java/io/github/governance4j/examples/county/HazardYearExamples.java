package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year is made up and replayed: what was hidden in it is found, and little else. */
class HazardYearExamples {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"1000,1", "1500,2"})
    void the_surge_that_was_hidden_is_found_and_hardly_anything_else_alarms(int hazards, int seed) throws IOException {
        generate("year", hazards, seed);
        Shell.Said said = Shell.run(
                "replay",
                "rulebooks/baiquan",
                "--log",
                folder.resolve("year").toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).as(said.err()).isZero();
        Map<String, String> planted = Files.readAllLines(folder.resolve("year/planted.txt")).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        LocalDate from = LocalDate.parse(planted.get("from"));
        LocalDate through = LocalDate.parse(planted.get("through"));
        JsonNode result = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out/result.json")));
        int found = 0;
        int others = 0;
        for (JsonNode surge : result.get("surges")) {
            LocalDate day = LocalDate.parse(surge.get("date").asString());
            boolean isIt = surge.get("place").asString().equals(planted.get("place"))
                    && surge.get("category").asString().equals(planted.get("category"))
                    && !day.isBefore(from)
                    && !day.isAfter(through);
            found += isIt ? 1 : 0;
            others += isIt ? 0 : 1;
        }
        assertThat(found).isPositive();
        // Of 100 trends with 53 weeks each.
        assertThat(others).isLessThanOrEqualTo(5);
        assertThat(result.get("found").asInt()).isEqualTo(hazards);
        // Most are put right and looked at by somebody else; some things are refused, and some come too late.
        assertThat(result.get("struckOff").asInt()).isGreaterThan(hazards * 3 / 4);
        assertThat(result.at("/totals/refused").asInt()).isPositive();
        assertThat(result.at("/proposals/lapsed").asInt()).isPositive();
        assertThat(result.at("/rectifications/failed").asInt()).isPositive();
        assertThat(result.at("/rectifications/overdue").asInt()).isPositive();
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains(planted.get("place"), "class=\"alarm\"")
                .doesNotContainPattern("\\bp-\\d|owner-\\d");
    }

    @Test
    void the_same_number_gives_the_same_year() throws IOException {
        generate("one", 150, 3);
        generate("other", 150, 3);
        generate("third", 150, 4);
        assertThat(folder.resolve("one/hazards.csv")).hasSameBinaryContentAs(folder.resolve("other/hazards.csv"));
        assertThat(Files.readString(folder.resolve("one/hazards.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("third/hazards.csv")));
    }

    @Test
    void only_one_kind_of_log_is_made_at_a_time_and_not_from_a_rulebook_without_tiers() {
        String out = folder.resolve("none").toString();
        assertThat(Shell.run("generate", "rulebooks/baiquan", "--hazards", "200", "--matters", "3", "--out", out)
                        .code())
                .isEqualTo(2);
        assertThat(Shell.run("generate", "rulebooks/baiquan", "--hazards", "99", "--out", out)
                        .code())
                .isEqualTo(2);
        assertThat(Shell.run("generate", "rulebooks/qinghe", "--hazards", "200", "--out", out)
                        .code())
                .isEqualTo(1);
    }

    private void generate(String to, int hazards, int seed) {
        Shell.Said said = Shell.run(
                "generate",
                "rulebooks/baiquan",
                "--hazards",
                Integer.toString(hazards),
                "--seed",
                Integer.toString(seed),
                "--out",
                folder.resolve(to).toString());
        assertThat(said.code()).as(said.err()).isZero();
    }
}
