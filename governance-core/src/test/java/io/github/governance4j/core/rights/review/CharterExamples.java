package io.github.governance4j.core.rights.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
    void the_items_of_a_list_need_no_mark_at_their_end() {
        assertThat(REVIEW.text("第五条 有下列行为之一的，每次扣5分：\n（一）越级上访的\n（二）乱倒垃圾的\n第六条 以上由村委会执行。"))
                .extracting(RuleText::title)
                .contains("越级上访的", "乱倒垃圾的");
    }

    @Test
    void headings_over_lists_of_their_own_stay_headings() {
        assertThat(REVIEW.text("下列行为予以扣分：\n（一）环境卫生\n1.乱倒垃圾，扣2分。\n（二）公共秩序\n1.乱停车辆，扣2分。"))
                .extracting(RuleText::category, RuleText::title)
                .containsExactly(tuple("环境卫生", "乱倒垃圾，扣2分"), tuple("公共秩序", "乱停车辆，扣2分"));
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
