package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year of disputes is made up and replayed: what the result says can be counted again from the rows. */
class DisputeYearExamples {
    @TempDir
    Path folder;

    @Test
    void the_figures_can_be_counted_again_from_the_rows_and_nobody_is_named() throws IOException {
        generate("year", 90, 5);
        Shell.Said said = Shell.run(
                "replay",
                "rulebooks/liuhe",
                "--log",
                folder.resolve("year").toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).as(said.err()).isZero();
        JsonNode result = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("out/result.json")));
        Map<String, Set<String>> rows = accepted();
        // A dispute is there once somebody applied, offered, or settled it on the spot.
        Set<String> begun = union(rows, "apply", "offer-mediation", "on-the-spot");
        assertThat(result.at("/courses/disputes").asInt()).isEqualTo(begun.size());
        // It is taken up by being accepted; an offer and an act on the spot take it up themselves.
        assertThat(result.at("/courses/takenUp").asInt())
                .isEqualTo(
                        union(rows, "accept", "offer-mediation", "on-the-spot").size());
        assertThat(result.at("/courses/filed").asInt())
                .isEqualTo(union(rows, "close-file").size());
        assertThat(result.at("/ends/REFUSED/count").asInt())
                .isEqualTo(union(rows, "refuse").size());
        assertThat(result.at("/rates/1/of").asInt())
                .isEqualTo(result.at("/courses/takenUp").asInt());
        int notices = 0;
        int others = 0;
        for (Map.Entry<String, JsonNode> end : result.get("ends").properties()) {
            if (!end.getKey().equals("SETTLED")) {
                notices += end.getValue().get("notices").asInt();
                others += end.getValue().get("count").asInt();
            }
        }
        assertThat(notices).isEqualTo(others).isPositive();
        for (JsonNode level : result.get("levels")) {
            int sum = 0;
            for (String outcome : List.of("settled", "went_up", "ended", "open")) {
                sum += level.get(outcome).asInt();
            }
            assertThat(level.get("came").asInt()).isEqualTo(sum);
        }
        assertThat(result.at("/totals/refused").asInt()).isPositive();
        assertThat(result.at("/repeated").asInt()).isPositive();
        assertThat(Files.readString(folder.resolve("out/report.html")))
                .contains("<small>=</small>", "司法确认")
                .doesNotContainPattern("D\\d+-[abcdgr]\\b|\\bp-\\d");
    }

    @Test
    void a_year_under_rules_that_draw_promises_each_seed_and_finds_mediators() throws IOException {
        String drawing = Folders.drawing(folder).toString();
        generate(drawing, "year", 60, 5);
        Shell.Said said = Shell.run(
                "replay",
                drawing,
                "--log",
                folder.resolve("year").toString(),
                "--out",
                folder.resolve("out").toString());
        assertThat(said.code()).as(said.err()).isZero();
        Map<String, Set<String>> rows = accepted();
        assertThat(rows.get("confirm-order")).hasSizeGreaterThan(20);
        assertThat(rows.get("promise-seed")).containsAll(union(rows, "pick", "assign"));
    }

    @Test
    void the_same_number_gives_the_same_year() throws IOException {
        generate("one", 25, 3);
        generate("other", 25, 3);
        generate("third", 25, 4);
        for (String file : List.of("disputes.csv", "sessions.csv")) {
            assertThat(folder.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("other").resolve(file));
            assertThat(Files.readString(folder.resolve("one").resolve(file)))
                    .isNotEqualTo(Files.readString(folder.resolve("third").resolve(file)));
        }
    }

    @Test
    void a_year_is_made_up_only_where_mediation_is_ruled_and_alone() {
        String out = folder.resolve("none").toString();
        assertThat(Shell.run("generate", "rulebooks/liuhe", "--disputes", "9", "--matters", "3", "--out", out)
                        .code())
                .isEqualTo(2);
        assertThat(Shell.run("generate", "rulebooks/liuhe", "--disputes", "-1", "--out", out)
                        .code())
                .isEqualTo(2);
        assertThat(Shell.run("generate", "rulebooks/qinghe", "--disputes", "9", "--out", out)
                        .code())
                .isEqualTo(1);
    }

    /** Of each action, the disputes on which it was accepted. */
    private Map<String, Set<String>> accepted() throws IOException {
        Map<String, Set<String>> rows = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("out/decisions.csv"))) {
            String[] cells = line.split(",", -1);
            if (cells[3].equals("accepted")) {
                rows.computeIfAbsent(cells[2], none -> new HashSet<>()).add(cells[1]);
            }
        }
        return rows;
    }

    private static Set<String> union(Map<String, Set<String>> rows, String... actions) {
        Set<String> all = new HashSet<>();
        for (String action : actions) {
            all.addAll(rows.getOrDefault(action, Set.of()));
        }
        return all;
    }

    private void generate(String to, int disputes, int seed) {
        generate("rulebooks/liuhe", to, disputes, seed);
    }

    private void generate(String rulebook, String to, int disputes, int seed) {
        Shell.Said said = Shell.run(
                "generate",
                rulebook,
                "--disputes",
                Integer.toString(disputes),
                "--seed",
                Integer.toString(seed),
                "--out",
                folder.resolve(to).toString());
        assertThat(said.code()).as(said.err()).isZero();
    }
}
