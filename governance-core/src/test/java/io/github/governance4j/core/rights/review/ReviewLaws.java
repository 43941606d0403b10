package io.github.governance4j.core.rights.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every review, whatever the rules say. */
class ReviewLaws {
    private static final RightsReview REVIEW = RightsReview.shipped();

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(
                        "越级", "上访", "不", "拒绝", "调解", "参加", "志愿服务", "网上", "发布", "赌博", "全家", "扣5分", "奖10分", "，", "；", "、",
                        "举报", "邻居", "隐患", "低保", "暂停", "黑榜", "孩子", "罚款", "2", "分", "系统自动", "取消", " ", "(", "。", "离婚",
                        "无", "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join("", words));
    }

    @Property
    void a_flag_names_words_that_stand_in_the_rule(@ForAll("titles") String title, @ForAll Sign sign) {
        for (Flag flag : REVIEW.of(RuleText.of(title, sign)).flags()) {
            assertThat(title.substring(flag.at().from(), flag.at().to()))
                    .isEqualTo(flag.at().words())
                    .isNotEmpty();
        }
    }

    @Property
    void each_line_is_named_once_and_blocked_ones_first(@ForAll("titles") String title, @ForAll Sign sign) {
        List<Flag> flags = REVIEW.of(RuleText.of(title, sign)).flags();
        assertThat(flags).extracting(Flag::code).doesNotHaveDuplicates();
        assertThat(flags).extracting(Flag::bar).isSorted();
    }

    @Property
    void spaces_quotes_and_full_width_forms_change_nothing(@ForAll("titles") String title, @ForAll Sign sign) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            wide.append(c > ' ' && c < 127 ? (char) (c + ('！' - '!')) : c).append(i % 3 == 0 ? "　" : "”");
        }
        assertThat(ids(wide.toString(), sign)).isEqualTo(ids(title, sign));
    }

    private static List<String> ids(String title, Sign sign) {
        return REVIEW.of(RuleText.of(title, sign)).flags().stream()
                .map(flag -> flag.line().id())
                .toList();
    }

    @Property
    void a_rule_of_another_catalogue_changes_no_flag_but_its_proportion(
            @ForAll("titles") String title, @ForAll("titles") String other, @ForAll Sign sign) {
        RuleText rule = RuleText.of(title, sign);
        Reviewed beside =
                REVIEW.of(List.of(rule, RuleText.of(other, Sign.DEDUCTION))).get(0);
        assertThat(beside).isEqualTo(REVIEW.of(rule));
    }

    @Property
    void what_takes_five_times_the_middle_is_out_of_proportion_and_nothing_below(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 1, max = 100) Integer> points) {
        List<RuleText> rules = new ArrayList<>();
        points.forEach(taken -> rules.add(RuleText.builder()
                .title("忘关灯")
                .sign(Sign.DEDUCTION)
                .magnitude(Magnitude.of(taken * 100L))
                .build()));
        int middle = points.stream().sorted().toList().get(points.size() / 2);
        List<Reviewed> reviewed = REVIEW.of(rules);
        for (int i = 0; i < points.size(); i++) {
            assertThat(reviewed.get(i).flags().size()).isEqualTo(points.get(i) >= 5 * middle ? 1 : 0);
        }
    }

    @Property
    void a_rule_cut_out_of_a_text_stands_there(@ForAll("titles") String one, @ForAll("titles") String two) {
        String text = "一、总则\n" + one + "\n（二）" + two + "\n";
        for (RuleText rule : REVIEW.text(text)) {
            assertThat(text.substring(
                            rule.offset(), rule.offset() + rule.title().length()))
                    .isEqualTo(rule.title());
        }
    }
}
