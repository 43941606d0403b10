package io.github.governance4j.examples.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How well the review reads rules, those it was built with and those it was not. The floors lie a little under what was measured;
 * docs/rights-review.md tells the figures and how the sets came about.
 */
class RightsReviewMeasuredExamples {
    private static final LabelledSets SETS = new LabelledSets(Path.of("src", "test", "resources", "review"));

    @Test
    void everything_labelled_in_the_two_real_catalogues_is_flagged_and_at_most_one_flag_in_ten_is_false() {
        Figures figures = SETS.realCatalogues(Path.of("rulebooks"));
        assertThat(figures.judged()).hasSize(180);
        assertFloors(figures, 100, 90);
    }

    @Test
    void what_the_best_known_items_cross_is_named() {
        Map<String, String> lines = Map.of(
                "WD119", "RL04", "WD120", "RL05", "WD140", "RL06", "WD141", "RL07", "WD044", "RL18", "WD103", "RL19",
                "LY014", "RL20", "LY017", "RL19", "LY018", "RL19", "LY019", "RL19");
        Figures figures = SETS.realCatalogues(Path.of("rulebooks"));
        lines.forEach(
                (code, line) -> assertThat(figures.of(code).flagged()).as(code).contains(line));
        assertThat(figures.of("WD046").flagged()).as("reporting hazards").isEmpty();
    }

    @Test
    void everything_labelled_in_the_schemes_is_flagged() {
        Figures figures = SETS.schemes("schemes");
        assertFloors(figures, 100, 90);
        assertThat(figures.of("重庆奉节青莲镇白家村").flagged()).contains("RL01");
        assertThat(figures.of("银川掌政村").flagged()).contains("RL02");
        assertThat(figures.of("威海文登区(农村)").flagged()).contains("RL03");
    }

    @Test
    void the_sets_it_was_built_with_are_read_as_labelled() {
        assertFloors(SETS.catalogues("dev-1"), 95, 95);
        assertFloors(SETS.catalogues("dev-2"), 95, 95);
        assertFloors(SETS.catalogues("dev-3"), 95, 95);
        assertFloors(SETS.schemes("dev-schemes"), 95, 95);
        assertFloors(SETS.texts("dev-text"), 90, 95);
    }

    @Test
    void the_sets_that_were_unseen_once_are_read_as_learnt() {
        assertFloors(SETS.catalogues("unseen-1"), 95, 95);
        assertFloors(SETS.catalogues("unseen-2"), 95, 95);
        assertFloors(SETS.catalogues("unseen-real"), 92, 95);
        assertFloors(SETS.catalogues("unseen-3"), 95, 95);
        assertFloors(SETS.schemes("unseen-schemes"), 88, 95);
        assertFloors(SETS.schemes("unseen-schemes-2"), 95, 95);
        assertFloors(SETS.schemes("unseen-schemes-3"), 95, 95);
        assertFloors(SETS.texts("unseen-text"), 95, 95);
        assertFloors(SETS.texts("unseen-text-2"), 95, 95);
        assertFloors(SETS.texts("unseen-text-3"), 88, 95);
    }

    @Test
    void rules_nobody_showed_to_whoever_wrote_the_tables_are_read_as_the_page_says() {
        assertFloors(SETS.catalogues("final"), 72, 92);
        assertFloors(SETS.schemes("final-schemes"), 70, 60);
        assertFloors(SETS.texts("final-text"), 45, 72);
    }

    private static void assertFloors(Figures figures, int recall, int precision) {
        assertThat(figures.recall()).as(figures.told()).isGreaterThanOrEqualTo(recall);
        assertThat(figures.precision()).as(figures.told()).isGreaterThanOrEqualTo(precision);
    }
}
