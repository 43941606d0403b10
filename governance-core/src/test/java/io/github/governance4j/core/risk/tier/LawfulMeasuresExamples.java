package io.github.governance4j.core.risk.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rights.review.Flag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody may do because of a tier or a warning (社会救助法 70; 行政处罚法 16; 民法典; 安全生产法 70). */
class LawfulMeasuresExamples {
    @ParameterizedTest
    @CsvSource({"停发低保金和惠农补贴, RL01", "不予办理证明, RL02", "列入黑名单，大喇叭点名公布, RL08", "罚款500元, RL12", "全家连坐, RL14"})
    void nobody_loses_a_benefit_is_fined_or_pilloried(String title, String line) {
        assertThat(Target.ON_PERSONS.crossed(title)).extracting(Flag::code).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"停发低保金", "罚款500元", "列入黑名单，大喇叭点名公布"})
    void calling_it_protective_does_not_help(String title) {
        assertThat(Target.PROTECTIVE.crossed(title)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void what_keeps_people_safe_may_be_done(Target target) {
        for (String title : new String[] {"每周走访", "约谈管理人", "停止使用", "设置警戒", "转移受威胁的人员", "发布安全提示", "封闭道路", "停止作业"}) {
            assertThat(target.crossed(title)).as(title).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"停水停电", "暂停供电"})
    void a_place_may_be_cut_off_and_a_person_not(String title) {
        assertThat(Target.PROTECTIVE.crossed(title)).isEmpty();
        assertThat(Target.ON_PERSONS.crossed(title)).extracting(Flag::code).containsExactly("RL02");
    }
}
