package io.github.governance4j.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two real catalogues on the shelf: what was done with each row, and that it is said. */
class ShelfExamples {
    private static final Path SHELF = Path.of("rulebooks");
    private static final Path ORIGINALS = Path.of("../adapters/governance-rulebook/src/test/resources/catalogues");

    @ParameterizedTest
    @CsvSource({"luoyu, points_rules_luoyu_village.csv", "wendeng, points_rules_wendeng_rural.csv"})
    void the_catalogue_is_the_one_that_was_handed_down(String rulebook, String original) throws IOException {
        assertThat(SHELF.resolve(rulebook).resolve("catalogue.csv"))
                .hasSameBinaryContentAs(ORIGINALS.resolve(original));
    }

    @ParameterizedTest
    @ValueSource(strings = {"luoyu", "wendeng"})
    void every_row_was_classified_or_left_out_or_is_named_as_neither(String rulebook) throws IOException {
        Path folder = SHELF.resolve(rulebook);
        List<String> classified = codes(folder.resolve("kinds.csv"));
        List<String> leftOut = codes(folder.resolve("left-out.csv"));
        assertThat(classified).doesNotHaveDuplicates().doesNotContainAnyElementsOf(leftOut);
        assertThat(leftOut).doesNotHaveDuplicates().isNotEmpty();
        Set<String> neither = new HashSet<>(codes(folder.resolve("catalogue.csv")));
        assertThat(neither).containsAll(classified).containsAll(leftOut);
        neither.removeAll(classified);
        neither.removeAll(leftOut);
        String head = Files.readString(folder.resolve("rulebook.yaml")).split("\nformat:", 2)[0];
        assertThat(neither)
                .allSatisfy(code -> assertThat(head.split(code, -1))
                        .as("%s is named in both languages", code)
                        .hasSize(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"luoyu", "wendeng"})
    void whatever_was_left_out_names_its_line_and_the_reason_in_both_languages(String rulebook) throws IOException {
        assertThat(rows(SHELF.resolve(rulebook).resolve("left-out.csv")))
                .allSatisfy(row -> assertThat(row)
                        .matches("[A-Z]{2}[0-9]{3},RL(0[1-9]|1[0-9]|20),[^,]*\\p{IsHan}[^,]*,[A-Z][^,\\p{IsHan}]*\\."));
    }

    private static List<String> codes(Path file) throws IOException {
        return rows(file).stream().map(row -> row.split(",", 2)[0]).toList();
    }

    private static List<String> rows(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).toList();
        }
    }
}
