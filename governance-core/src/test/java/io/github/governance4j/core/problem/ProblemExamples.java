package io.github.governance4j.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.governance4j.core.explain.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemExamples {
    private static final Position HERE = new Position("village/kinds.csv", 4, 7);
    private static final Problem MORE = Problem.warning(HERE, "MORE_PROBLEMS");

    @Example
    void a_problem_is_said_on_one_line_with_its_place_and_code() {
        Problem problem = MORE.with("count", 3).about("WD017");
        assertThat(problem.text(Language.ZH)).isEqualTo("village/kinds.csv:4:7: MORE_PROBLEMS 另有 3 处问题未逐条列出。");
        assertThat(problem.text(Language.EN))
                .isEqualTo("village/kinds.csv:4:7: MORE_PROBLEMS 3 more problems are not listed one by one.");
        assertThat(problem.item()).contains("WD017");
    }

    @Example
    void a_code_without_a_phrase_still_says_its_values() {
        Problem problem = Problem.error(HERE, "HOST_S_OWN").with("found", "two").with("row", 9);
        assertThat(problem.text(Language.EN)).isEqualTo("village/kinds.csv:4:7: HOST_S_OWN {found=two, row=9}");
    }

    @Property
    void no_value_reaches_the_terminal_with_its_control_characters(@ForAll @StringLength(max = 120) String hostile) {
        for (Problem problem : new Problem[] {MORE, Problem.info(HERE, "HOST_S_OWN")}) {
            for (Language language : Language.values()) {
                String said = problem.with("count", hostile).text(language);
                assertThat(said.codePoints()
                                .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
                        .isEmpty();
            }
        }
    }

    @Example
    void a_newline_forges_no_second_problem() {
        String said = MORE.with("count", "1\nother.csv:1:1: FORGED \u001B[31m\u202Eabc")
                .text(Language.EN);
        assertThat(said.lines()).hasSize(1);
        assertThat(said).contains("1\uFFFDother.csv:1:1: FORGED \uFFFD[31m\uFFFDabc");
    }

    @Property
    void long_values_are_cut_to_80_characters(@ForAll String value) {
        String kept = MORE.with("count", value).values().getOrDefault("count", "");
        int length = value.codePointCount(0, value.length());
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(Math.min(80, length));
        if (length > 80) {
            assertThat(kept).endsWith("…");
            assertThat(value).startsWith(kept.substring(0, kept.length() - 1));
        } else {
            assertThat(kept).isEqualTo(value);
        }
    }

    @Example
    void a_value_that_looks_like_a_hole_or_a_group_is_printed_as_it_is() {
        assertThat(MORE.with("count", "{count} $1 \\").message(Language.EN))
                .isEqualTo("{count} $1 \\ more problems are not listed one by one.");
        assertThat(MORE.message(Language.EN)).startsWith("{count} more");
    }

    @Example
    void what_a_caller_keeps_of_its_map_changes_no_problem() {
        Map<String, String> values = new LinkedHashMap<>(Map.of("count", "1"));
        Problem problem = new Problem(HERE, "ODD", Severity.INFO, Optional.empty(), values);
        values.put("count", "2");
        assertThat(problem.values()).isEqualTo(Map.of("count", "1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "odd", "Odd", "_ODD", "ODD_", "ODD__ONE", "9ODD", "ODD ONE"})
    void a_code_is_upper_case_words_joined_by_underscores(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.error(HERE, code));
    }

    @Example
    void lines_and_columns_count_from_one() {
        assertThat(Position.startOf("a.csv")).hasToString("a.csv:1:1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("a.csv", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("a.csv", 1, 0));
    }

    @Example
    void each_way_to_raise_a_problem_has_its_severity_and_word() {
        assertThat(Problem.error(HERE, "ODD").severity().word()).isEqualTo("error");
        assertThat(Problem.warning(HERE, "ODD").severity().word()).isEqualTo("warning");
        assertThat(Problem.info(HERE, "ODD").severity().word()).isEqualTo("info");
    }

    @Example
    void a_value_that_is_a_sentence_is_said_in_the_language_asked_for() {
        // The only phrase of core's own with a hole; a value for each language fills it.
        Problem problem = Problem.error(Position.startOf("a.csv"), "MORE_PROBLEMS")
                .with("count-zh", "三")
                .with("count-en", "three");
        assertThat(problem.message(Language.ZH)).contains("三").doesNotContain("three");
        assertThat(problem.message(Language.EN)).contains("three").doesNotContain("三");
    }
}
