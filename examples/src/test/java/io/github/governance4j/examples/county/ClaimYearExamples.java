package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A made-up year of claims: the same for the same numbers, and its sums counted again from the raw rows. */
class ClaimYearExamples {
    private static final String RULEBOOK = "rulebooks/yangliu";

    @TempDir
    Path folder;

    @Test
    void the_same_numbers_give_the_same_year() throws IOException {
        generated("one", "40", "5");
        generated("two", "40", "5");
        generated("three", "40", "6");
        for (String file : List.of("activities.csv", "claims.csv", "objections.csv")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(file));
        }
        assertThat(Files.readString(folder.resolve("one/claims.csv")))
                .isNotEqualTo(Files.readString(folder.resolve("three/claims.csv")));
        assertThat(Shell.run("generate", RULEBOOK, "--claims", "--deeds", "3", "--out", at("four"))
                        .code())
                .isEqualTo(2);
        assertThat(Shell.run("generate", "rulebooks/qingshi", "--claims", "--out", at("five"))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void the_sums_of_a_year_are_those_of_its_rows_and_every_balance_is_that_of_its_passbook() throws IOException {
        generated("log", "80", "11");
        Shell.Said said = Shell.run("replay", RULEBOOK, "--log", at("log"), "--out", at("out"));
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode result = new JsonMapper().readTree(Files.readString(folder.resolve("out/result.json")));
        Map<String, List<String>> rows = new HashMap<>();
        read("claims.csv", rows);
        read("objections.csv", rows);
        Set<String> acted = new HashSet<>();
        BigDecimal granted = BigDecimal.ZERO;
        BigDecimal spent = BigDecimal.ZERO;
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> decision : cells("out/decisions.csv")) {
            String id = decision.get(0);
            granted = decision.get(5).isEmpty() ? granted : granted.add(new BigDecimal(decision.get(5)));
            List<String> row = rows.getOrDefault(id, List.of());
            if (!row.isEmpty() && !decision.get(3).equals("refused") && acted.add(id)) {
                counts.merge(row.get(3), 1, Integer::sum);
                spent = row.get(3).equals("spend") ? spent.add(new BigDecimal(row.get(10))) : spent;
            }
        }
        assertThat(result.at("/totals/granted").decimalValue()).isEqualByComparingTo(granted);
        assertThat(result.at("/movements/spent").decimalValue()).isEqualByComparingTo(spent);
        assertThat(result.at("/claims/declared").asInt()).isEqualTo(counts.get("declare"));
        assertThat(result.at("/notices/case/count").asInt()).isEqualTo(counts.get("tell"));
        assertThat(result.at("/objections/each").size()).isEqualTo(counts.get("object"));
        assertThat(sum(result, "upheld")).isEqualTo(counts.getOrDefault("uphold", 0));
        assertThat(sum(result, "rejected")).isEqualTo(counts.getOrDefault("reject", 0));
        int stages = 0;
        for (JsonNode stage : result.at("/claims/stages")) {
            stages += stage.asInt();
        }
        assertThat(stages).isEqualTo(counts.get("declare"));
        int looked = 0;
        for (Map.Entry<String, JsonNode> account : result.at("/accounts").properties()) {
            if (++looked % 8 == 0) {
                List<String> lines = Shell.run("statement", RULEBOOK, "--log", at("log"), "--account", account.getKey())
                        .outLines();
                String[] last = lines.get(lines.size() - 1).split(",", -1);
                assertThat(new BigDecimal(last[3]))
                        .as(account.getKey())
                        .isEqualByComparingTo(
                                account.getValue().at("/redeemable").decimalValue());
                assertThat(new BigDecimal(last[4]))
                        .as(account.getKey())
                        .isEqualByComparingTo(account.getValue().at("/standing").decimalValue());
            }
        }
        // Whoever is named in the log is named on no page.
        String page = Files.readString(folder.resolve("out/report.html"));
        assertThat(page).doesNotContainPattern("\\br\\d{4}-\\d\\b").doesNotContainPattern("\\bp-0\\d\\d\\b");
    }

    private static int sum(JsonNode result, String outcome) {
        int sum = 0;
        for (String about : List.of("deduction", "taken-back", "declined", "posting")) {
            sum += result.at("/objections/" + about + "/" + outcome).asInt();
        }
        return sum;
    }

    private void read(String file, Map<String, List<String>> rows) throws IOException {
        cells("log/" + file).forEach(row -> rows.put(row.get(0), row));
    }

    private List<List<String>> cells(String file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(folder.resolve(file));
        for (String line : lines.subList(1, lines.size())) {
            rows.add(List.of(line.split(",", -1)));
        }
        return rows;
    }

    private void generated(String out, String households, String seed) {
        Shell.Said said =
                Shell.run("generate", RULEBOOK, "--claims", "--accounts", households, "--seed", seed, "--out", at(out));
        assertThat(said.code()).as(said.err()).isZero();
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
