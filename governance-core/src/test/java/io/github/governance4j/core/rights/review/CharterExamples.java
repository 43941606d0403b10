package io.github.governance4j.core.rights.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rulebook.Sign;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands over a rule, as a heading or before a colon, and the line it is named for with what it governs. */
class CharterExamples {
    private static final RightsReview REVIEW = RightsReview.shipped();

    static Stream<Map<String, String>> charters() throws IOException {
        return Wordings.rows("charters.csv", "line,text");
    }

    @ParameterizedTest
    @MethodSource
    void charters(Map<String, String> row) {
        String marked = Objects.requireNonNull(row.get("text")).replace('/', '\n');
        int from = marked.indexOf('〔');
        int to = marked.indexOf('〕') - 1;
        Stream<String> named = REVIEW.text(marked.replace("〔", "").replace("〕", "")).stream()
                .flatMap(rule -> REVIEW.of(rule).flags().stream()
                        .filter(flag -> from < 0 || isWithin(from, to, rule, flag))
                        .map(Flag::code));
        if ("clear".equals(row.get("line"))) {
            assertThat(named).isEmpty();
        } else {
            assertThat(named).contains(row.get("line"));
        }
    }

    /** Of words that stand over a rule, the rule is where the flag is told. */
    private static boolean isWithin(int from, int to, RuleText rule, Flag flag) {
        int at = rule.offset() + (flag.at().part() == Part.TITLE ? flag.at().from() : 0);
        return from <= at && at < to;
    }

    static Stream<Map<String, String>> headings() throws IOException {
        return Wordings.rows("headings.csv", "line,sign,category,title");
    }

    @ParameterizedTest
    @MethodSource
    void headings(Map<String, String> row) {
        RuleText item = RuleText.builder()
                .category(Objects.requireNonNull(row.get("category")))
                .title(Objects.requireNonNull(row.get("title")))
                .sign(Wordings.sign(row))
                .build();
        List<Flag> flags = REVIEW.of(item).flags();
        if ("clear".equals(row.get("line"))) {
            assertThat(flags).isEmpty();
        } else {
            assertThat(flags).extracting(Flag::code).contains(row.get("line"));
            assertThat(flags)
                    .allSatisfy(flag -> assertThat(item.category()
                                    .substring(flag.at().from(), flag.at().to()))
                            .isEqualTo(flag.at().words()));
        }
    }

    @Test
    void a_lead_in_that_crosses_no_line_is_no_rule_of_its_own() {
        assertThat(REVIEW.text("有下列行为之一的，每次扣5分：乱停车辆；乱倒垃圾。"))
                .extracting(RuleText::title)
                .containsExactly("乱停车辆", "乱倒垃圾");
        assertThat(REVIEW.text("有下列行为之一的，罚款50元：乱停车辆；乱倒垃圾。"))
                .extracting(RuleText::title)
                .containsExactly("有下列行为之一的，罚款50元", "乱停车辆", "乱倒垃圾");
    }

    @Test
    void a_lead_in_of_any_length_is_read_with_its_end() {
        RuleText rule = RuleText.builder()
                .lead("啊".repeat(100) + "以下人员不得参加集体分红")
                .title("外嫁女")
                .sign(Sign.UNSAID)
                .build();

        assertThat(REVIEW.of(rule).flags()).extracting(Flag::code).contains("RL15");
    }
}
