package io.github.governance4j.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the labels themselves owe whoever reads them. */
class LabelsExamples {
    private static final Path FOLDER = Path.of("src", "test", "resources", "review");
    private static final Path RULEBOOKS = Path.of("rulebooks");

    @Test
    void every_item_of_the_two_catalogues_is_labelled_once_and_in_order() {
        List<String> items = List.of("wendeng", "luoyu").stream()
                .flatMap(name -> Sheet.rows(RULEBOOKS.resolve(name).resolve("catalogue.csv")).stream())
                .map(item -> Sheet.cell(item, "code"))
                .toList();
        assertThat(Sheet.rows(FOLDER.resolve("labels.csv")))
                .extracting(label -> Sheet.cell(label, "item"))
                .containsExactlyElementsOf(items);
    }

    @Test
    void every_label_gives_its_reason_in_both_languages() {
        for (String name : List.of("labels", "schemes-labels")) {
            assertThat(Sheet.rows(FOLDER.resolve(name + ".csv"))).allSatisfy(label -> {
                assertThat(Sheet.cell(label, "why_zh")).as(label.toString()).isNotBlank();
                assertThat(Sheet.cell(label, "why_en")).as(label.toString()).isNotBlank();
            });
        }
    }

    @TestFactory
    List<DynamicTest> a_label_has_a_severity_just_when_it_names_a_line() {
        return Sheet.withLabels(FOLDER).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(Sheet.rows(file)).isNotEmpty().allSatisfy(LabelsExamples::assertSound)))
                .toList();
    }

    private static void assertSound(Map<String, String> label) {
        String lines = Sheet.cell(label, "lines");
        assertThat(lines).as(label.toString()).matches("((RL(0[1-9]|1\\d|20)|PROPORTION)(;|$))*");
        assertThat(Sheet.cell(label, "severity"))
                .as(label.toString())
                .isIn(lines.isEmpty() ? List.of("") : List.of("error", "warning"));
        assertThat(Sheet.cell(label, "doubtful")).as(label.toString()).isIn("yes", "no");
    }

    @Test
    void what_was_left_out_by_hand_is_labelled_or_called_doubtful() {
        Map<String, Map<String, String>> labels = Sheet.by("item", FOLDER.resolve("labels.csv"));
        for (String name : List.of("wendeng", "luoyu")) {
            for (Map<String, String> left : Sheet.rows(RULEBOOKS.resolve(name).resolve("left-out.csv"))) {
                Map<String, String> label = Sheet.cell(labels, Sheet.cell(left, "item"));
                assertThat(!Sheet.cell(label, "lines").isEmpty()
                                || Sheet.cell(label, "doubtful").equals("yes"))
                        .as(left + " against " + label)
                        .isTrue();
            }
        }
    }
}
