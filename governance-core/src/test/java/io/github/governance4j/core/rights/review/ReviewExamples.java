package io.github.governance4j.core.rights.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.explain.Language;
import io.github.governance4j.core.problem.Severity;
import io.github.governance4j.core.rulebook.Bearer;
import io.github.governance4j.core.rulebook.DeedKind;
import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Sign;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReviewExamples {
    private static final RightsReview REVIEW = RightsReview.shipped();

    @Test
    void a_flag_says_what_and_why_and_on_what_basis_and_how_it_would_be_lawful() {
        Flag flag = REVIEW.of(RuleText.of("邻里失和拒不接受调解", Sign.DEDUCTION)).flags().get(0);

        assertThat(flag.code()).isEqualTo("RL05");
        assertThat(flag.severity()).isEqualTo(Severity.ERROR);
        assertThat(flag.at().words()).isEqualTo("拒不接受调解");
        assertThat(flag.at().from()).isEqualTo(4);
        assertThat(flag.line().why().in(Language.ZH)).isEqualTo("调解自愿，当事人可以拒绝");
        assertThat(flag.line().basis()).contains("人民调解法3");
        assertThat(flag.line().lawful().in(Language.EN)).startsWith("Leave it out");
    }

    @Test
    void an_offence_waits_for_the_finding_and_is_proposed_as_one() {
        Reviewed theft = REVIEW.of(RuleText.of("偷盗农作物", Sign.DEDUCTION));

        assertThat(theft.needsFinding()).isTrue();
        assertThat(theft.isBlocked()).isFalse();
        assertThat(theft.proposal().kind()).contains(DeedKind.OFFENCE);
        assertThat(theft.proposal().because()).extracting(Spot::words).contains("偷");
    }

    @Test
    void a_hazard_is_reported_but_not_a_neighbour() {
        assertThat(REVIEW.of(RuleText.of("举报安全隐患", Sign.AWARD)).flags()).isEmpty();
        assertThat(REVIEW.of(RuleText.of("举报邻居违规搭建", Sign.AWARD)).isBlocked()).isTrue();
    }

    @Test
    void every_member_losing_points_for_one_home_is_seen_in_the_unit() {
        RuleText rule = RuleText.builder()
                .title("未达五净四无标准")
                .sign(Sign.DEDUCTION)
                .unit("家庭成员/季")
                .build();

        assertThat(REVIEW.of(rule).flags()).extracting(Flag::code).containsExactly("RL03");
        assertThat(REVIEW.of(rule).flags().get(0).at().part()).isEqualTo(Part.UNIT);
    }

    @Test
    void an_award_to_a_home_may_be_pooled_by_it() {
        Proposal proposal = REVIEW.of(RuleText.of("评为文明家庭", Sign.AWARD)).proposal();

        assertThat(proposal.kind()).contains(DeedKind.HONOUR);
        assertThat(proposal.bearer()).isEqualTo(Bearer.HOUSEHOLD);
    }

    @Test
    void all_there_is_is_out_of_proportion() {
        RuleText rule = RuleText.builder()
                .title("忘关公用水龙头")
                .sign(Sign.DEDUCTION)
                .magnitude(Magnitude.EVERYTHING)
                .build();

        assertThat(REVIEW.of(List.of(rule)).get(0).flags())
                .extracting(Flag::code)
                .containsExactly("PROPORTION");
    }

    @Test
    void a_charter_is_cut_at_its_numbers_and_points() {
        String text = """
                第一章 村容村貌
                第一条 乱倒垃圾的，每次扣2分；主动清扫的，奖1分。
                二、扣分项目
                1.越级上访，10分
                2、不参加义务工扣五分，酒后闹事扣十分。
                """;

        List<RuleText> rules = REVIEW.text(text);

        assertThat(rules)
                .extracting(RuleText::title)
                .containsExactly("乱倒垃圾的，每次扣2分", "主动清扫的，奖1分", "越级上访，10分", "不参加义务工扣五分，", "酒后闹事扣十分");
        assertThat(rules)
                .extracting(RuleText::sign)
                .containsExactly(Sign.DEDUCTION, Sign.AWARD, Sign.DEDUCTION, Sign.DEDUCTION, Sign.DEDUCTION);
        assertThat(rules)
                .extracting(rule -> rule.magnitude().map(Magnitude::hundredths).orElse(0L))
                .containsExactly(200L, 100L, 1000L, 500L, 1000L);
        assertThat(rules).extracting(RuleText::category).containsExactly("村容村貌", "村容村貌", "扣分项目", "扣分项目", "扣分项目");
    }

    @Test
    void what_stands_before_a_colon_speaks_for_what_follows() {
        List<RuleText> rules = REVIEW.text("有下列行为之一的，每次扣5分：乱停车辆；聚众赌博；");

        assertThat(rules).extracting(RuleText::title).containsExactly("乱停车辆", "聚众赌博");
        assertThat(rules).allSatisfy(rule -> {
            assertThat(rule.sign()).isEqualTo(Sign.DEDUCTION);
            assertThat(rule.magnitude()).contains(Magnitude.of(500));
        });
    }

    @Test
    void settings_that_stop_benefits_bar_papers_or_charge_the_head_of_the_house_are_named() {
        assertThat(REVIEW.scheme("低于70分暂停惠民待遇/评优/新政策资格直至恢复70"))
                .extracting(Flag::code)
                .contains("RL01");
        assertThat(REVIEW.scheme("减分用于限制低保申请与手续")).extracting(Flag::code).contains("RL02");
        assertThat(REVIEW.scheme("个人(>=18岁); 家庭失信扣户主")).extracting(Flag::code).contains("RL03");
        assertThat(REVIEW.scheme("兑换积分每年1月10日清零; 荣誉积分永久累计")).isEmpty();
    }

    @Test
    void a_hostile_text_is_read_in_its_stride() {
        for (String piece : List.of("不不拒调解上访", "1111111111", "扣5分，", "到上级", "（", "举报邻居；", "全家扣")) {
            String text = piece.repeat(200_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
                REVIEW.of(REVIEW.text(text));
                REVIEW.of(RuleText.of(text, Sign.DEDUCTION));
                REVIEW.scheme(text);
            });
        }
    }

    @Test
    void a_table_with_a_slip_is_not_read() {
        List<String> concepts = List.of(Lexicon.HEADER, "A,信访,,");

        assertThatThrownBy(() -> Csv.rows("t.csv", List.of("a,b", "1"), "a,b"))
                .hasMessage("t.csv:2: it has 2 cells, not 1");
        assertThatThrownBy(() -> Csv.rows("t.csv", List.of("a"), "a,b")).hasMessage("t.csv:1: its header is a,b");
        assertThatThrownBy(() -> Term.terms(Lexicon.of(Csv.rows("c.csv", concepts, Lexicon.HEADER)), "B"))
                .hasMessage("no row says what B is");
        assertThatThrownBy(() -> LineRow.signs("x")).hasMessage("a sign is +, - or ?: x");
    }
}
