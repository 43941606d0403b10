package io.github.governance4j.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures a reader meets first are those of the measured page, whatever words stand beside them. */
class SpeedRules {
    private static final Pattern COUNT = Pattern.compile("Goals met: (\\d+/\\d+)");
    private static final String HEADLINE = "## What came of the goals";
    private static final String NOTHING = "–";

    private static final String PAGE = """
            # Speed

            ## What came of the goals

            Goals met: 1/2; only the floor: 1; missed: 0; not measured: 0.

            | job | what | wanted | came to | range | |
            |---|---|---|---|---|---|
            | points | of the limit | ≤ 5× (floor 10×) | 6.10× | 5.90 to 6.30 | **floor met, goal missed** |
            | ladder | of Camunda | ≥ 1 500× | 2 240× | 1 840 to 2 300 | met |

            ## How to read it
            """;

    private static final String README = """
            ## Speed

            Met: 1/2.

            | job | beside | wanted | came to |
            | --- | --- | --- | --- |
            | points | a loop | ≤ 5× | 6.10× |
            | ladder | an engine | ≥ 1 500× | 2 240× |

            ## Next
            """;

    @ParameterizedTest
    @CsvSource({"README.md, ## Speed", "README.zh-CN.md, ## 速度"})
    void a_readme_shows_what_was_measured(String readme, String heading) {
        Path page = SourceRules.REPOSITORY.resolve("docs/benchmarks.md");
        Optional<String> measured = Files.exists(page) ? Optional.of(text(page)) : Optional.empty();
        assertThat(faults(text(SourceRules.REPOSITORY.resolve(readme)), heading, measured))
                .isEmpty();
    }

    @Test
    void a_readme_that_agrees_passes() {
        assertThat(faults(README, "## Speed", Optional.of(PAGE))).isEmpty();
    }

    @Test
    void figures_that_were_not_measured_would_be_noticed() {
        assertThat(faults(README.replace("6.10", "4.10"), "## Speed", Optional.of(PAGE)))
                .containsExactly("not on the page: [points, ≤ 5×, 4.10×]");
        assertThat(faults(README.replace("≤ 5×", "≤ 10×"), "## Speed", Optional.of(PAGE)))
                .containsExactly("not on the page: [points, ≤ 10×, 6.10×]");
        assertThat(faults(README.replace("1/2", "2/2"), "## Speed", Optional.of(PAGE)))
                .containsExactly("does not say 1/2");
        assertThat(faults(README.replace("| points | a loop | ≤ 5× | 6.10× |\n", ""), "## Speed", Optional.of(PAGE)))
                .containsExactly("says nothing of points");
        assertThat(faults(README.replace("6.10×", NOTHING), "## Speed", Optional.of(PAGE)))
                .containsExactly("not on the page: [points, ≤ 5×, –]");
    }

    @Test
    void before_anything_was_measured_nothing_is_claimed() {
        assertThat(faults(README, "## Speed", Optional.empty()))
                .containsExactly("not measured: [points, ≤ 5×, 6.10×]", "not measured: [ladder, ≥ 1 500×, 2 240×]");
        assertThat(faults(README.replaceAll("\\| [\\d. ]+× \\|\n", "| – |\n"), "## Speed", Optional.empty()))
                .isEmpty();
        assertThat(faults("# No such part\n", "## Speed", Optional.empty())).containsExactly("has no table");
    }

    private static List<String> faults(String readme, String heading, Optional<String> page) {
        List<String> faults = new ArrayList<>();
        String part = part(readme, heading);
        List<List<String>> shown = rows(part);
        if (shown.isEmpty()) {
            faults.add("has no table");
        }
        if (page.isEmpty()) {
            shown.stream()
                    .filter(row -> !row.get(2).equals(NOTHING))
                    .forEach(row -> faults.add("not measured: " + row));
            return faults;
        }
        List<List<String>> measured = rows(part(page.get(), HEADLINE));
        for (List<String> row : shown) {
            if (measured.stream().noneMatch(real -> agrees(row, real))) {
                faults.add("not on the page: " + row);
            }
        }
        measured.stream()
                .map(row -> row.get(0))
                .distinct()
                .filter(job -> shown.stream().noneMatch(row -> row.get(0).equals(job)))
                .forEach(job -> faults.add("says nothing of " + job));
        String count = COUNT.matcher(page.get())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("how many goals are met");
        if (!part.contains(count)) {
            faults.add("does not say " + count);
        }
        return faults;
    }

    /** The floor may be left out. */
    private static boolean agrees(List<String> row, List<String> real) {
        return row.get(0).equals(real.get(0))
                && (real.get(1) + " ").startsWith(row.get(1) + " ")
                && row.get(2).equals(real.get(2));
    }

    /** Job, what was wanted and what it came to, of each row under a table's head. */
    private static List<List<String>> rows(String part) {
        return part.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| -"))
                .skip(1)
                .map(line -> line.split("\\|", -1))
                .map(cells -> List.of(cells[1].strip(), cells[3].strip(), cells[4].strip()))
                .toList();
    }

    private static String part(String text, String heading) {
        int from = text.indexOf(heading + "\n");
        if (from < 0) {
            return "";
        }
        int to = text.indexOf("\n## ", from + heading.length());
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static String text(Path file) {
        return String.join("\n", SourceText.lines(file)) + "\n";
    }
}
