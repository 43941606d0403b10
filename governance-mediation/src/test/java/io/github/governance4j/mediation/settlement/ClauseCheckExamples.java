package io.github.governance4j.mediation.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.governance4j.core.place.PersonId;
import io.github.governance4j.core.time.LimitUnit;
import io.github.governance4j.core.time.TimeLimit;
import io.github.governance4j.mediation.settlement.AgreementFault.What;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not stand in an agreement: 人民调解法 art. 3, and what the law says of courts and limits. */
class ClauseCheckExamples {
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");
    private static final Set<PersonId> BOTH = Set.of(ANN, BEN);

    private static List<What> whats(Clause... clauses) {
        return ClauseCheck.faults(List.of(clauses), BOTH, List.of(), Set.of()).stream()
                .map(AgreementFault::what)
                .toList();
    }

    private static Clause says(String words) {
        return Clause.of(1, ClauseKind.ACT, BEN, words).build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "双方自愿放弃起诉",
                "乙方不得起诉甲方",
                "甲方今后不得再就此事向人民法院提起诉讼",
                "乙方保证不再上访",
                "乙方不再到任何部门信访、举报",
                "甲方承诺不向有关机关举报乙方",
                "双方永不反悔，永不起诉",
                "放弃一切诉讼权利",
                "任何一方不得申请仲裁",
                "不得申请司法确认",
                "不得申请强制执行",
                "乙方不要报警",
                "双方不 得 起　诉",
                "乙方不得就此事投诉",
                "赔偿后甲方无权向法院主张",
                "禁止向公安机关报案"
            })
    void what_gives_up_a_way_to_somebody_elses_judgement_is_found(String words) {
        assertThat(whats(says(words))).containsExactly(What.WAIVES_REMEDY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乙方不履行的，甲方可以向人民法院起诉",
                "本协议不影响任何一方起诉的权利",
                "任何一方不得阻碍对方向法院起诉",
                "双方不放弃诉讼的权利",
                "不得对举报人打击报复",
                "不得因甲方举报而打击报复",
                "甲方放弃其他诉讼请求",
                "乙方不再占用甲方的通道",
                "乙方于三日内向甲方赔礼道歉，双方可共同申请司法确认",
                "乙方不得在夜间施工",
                "甲方撤回起诉",
                "双方互不再追究",
                "乙方不能按期履行的甲方可向法院申请强制执行",
                "乙方不能履行时由甲方向法院起诉"
            })
    void what_leaves_every_way_open_may_stand(String words) {
        assertThat(whats(says(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "双方承诺息诉罢访",
                "甲方承诺停访息诉",
                "乙方保证不到法院告乙方",
                "甲方不得再告乙方",
                "甲方今后不告状",
                "乙方不得向有关部门反映",
                "甲方不再找政府反映此事",
                "不得通过司法途径解决",
                "甲方不得寻求任何法律途径",
                "甲方不得走法律程序",
                "不向任何机关、部门、媒体控告",
                "不得就本次事故的赔偿以及其他一切有关事项向人民法院起诉",
                "甲方不得向人民调解委员会以外的任何机构提起诉讼",
                "甲方自愿撤诉并保证以后不诉",
                "双方均不提诉讼",
                "甲方不拨打12345热线",
                "甲方不进京上访",
                "甲方不得“起诉”",
                "甲方不得(再次)起诉",
                "乙方今后不得:一、起诉",
                "甲方没有起诉的权利",
                "甲方丧失诉权",
                "不得因此事上访而造成影响",
                "不再上访并不得打击报复村干部",
                "停止一切信访活动"
            })
    void idioms_long_ways_round_lists_and_marks_hide_nothing(String words) {
        assertThat(whats(says(words))).containsExactly(What.WAIVES_REMEDY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乙方于2026年3月1日前一次性赔偿甲方医药费、误工费共计12000元",
                "本协议履行后，双方就此事再无其他纠纷，一次性了结",
                "双方今后不得再因宅基地边界发生争吵",
                "乙方不再承担诉讼费",
                "双方不再就诉讼费用发生争执",
                "乙方不得转移法院查封的财产",
                "乙方停止施工并配合法院勘验",
                "乙方停止施工、配合仲裁鉴定",
                "甲方不要求乙方承担仲裁费",
                "乙方逾期不付款的，甲方有权向人民法院起诉",
                "如乙方不能付清甲方可依法向法院起诉",
                "双方协商不能解决的由甲方向法院起诉",
                "双方不得以任何理由打击报复报警人",
                "双方不得进行虚假诉讼",
                "乙方不得捏造事实诬告甲方",
                "甲方自愿放弃其余赔偿请求",
                "乙方不得隐匿法院判决确定的财产",
                "双方不得单方变更本协议，发生争议可以向有管辖权的人民法院提起诉讼",
                "甲方于收到款项后三日内向法院申请撤回起诉",
                "甲方不得因乙方曾向信访部门反映问题而拒绝供水",
                "任何一方不得限制对方依法信访的权利",
                "乙方停止侵害并恢复原状",
                "乙方不得拖延，自法院裁定之日起五日内搬离",
                "双方不得扣押法院送达的文书",
                "不得干扰法院执行",
                "乙方不得将举报人的信息泄露给他人",
                "双方不得再到法院门口争吵",
                "乙方不会因甲方投诉而停水停电",
                "甲方不应因举报受到不利对待",
                "履行本协议不以起诉为前提",
                "双方平息诉争，互相谅解",
                "双方均不得再告知他人本协议的内容",
                "不得对甲方的举报进行打击报复"
            })
    void an_ordinary_clause_that_speaks_of_courts_costs_or_reports_may_stand(String words) {
        assertThat(whats(says(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"如甲方起诉，则赔偿款全部退回", "甲方不得以任何形式主张权利，包括诉讼", "甲方放弃追究乙方刑事责任的权利"})
    void what_no_list_of_words_finds_is_left_to_the_mediator_and_the_court(String words) {
        assertThat(whats(says(words))).isEmpty();
    }

    @Test
    void a_county_adds_words_and_takes_none_away() {
        List<Waiver> more = List.of(new Waiver("私了到底", "县规3条"));
        assertThat(ClauseCheck.faults(List.of(says("就此 私了 到底")), BOTH, more, Set.of()))
                .containsExactly(new AgreementFault(What.WAIVES_REMEDY, 1, "私了到底", "县规3条"));
        assertThat(ClauseCheck.faults(List.of(says("不得起诉")), BOTH, more, Set.of()))
                .extracting(AgreementFault::what)
                .containsExactly(What.WAIVES_REMEDY);
    }

    @Test
    void everything_else_that_is_wrong_is_told_clause_by_clause() {
        assertThat(whats()).containsExactly(What.NO_CLAUSE);
        assertThat(whats(says("修好围墙"), says("修好围墙"))).containsExactly(What.NUMBER_TWICE);
        assertThat(whats(Clause.of(1, ClauseKind.ACT, new PersonId("cat"), "修好围墙")
                        .build()))
                .containsExactly(What.NO_PARTY);
        assertThat(whats(Clause.of(1, ClauseKind.ACT, ANN, "修好围墙").to(ANN).build()))
                .containsExactly(What.OWED_TO_ONESELF);
        assertThat(whats(Clause.of(1, ClauseKind.PAYMENT, ANN, "赔偿").to(BEN).build()))
                .containsExactly(What.AMOUNT);
        assertThat(whats(Clause.of(1, ClauseKind.APOLOGY, ANN, "道歉").fen(1).build()))
                .containsExactly(What.AMOUNT);
        assertThat(whats(says(" "))).containsExactly(What.NO_WORDS);
    }

    @Test
    void civil_procedure_205_the_court_that_invited_the_mediation_is_competent_alone() {
        CourtId invited = new CourtId("a");
        CourtId middle = new CourtId("b");
        CourtId home = new CourtId("c");
        CourtId seat = new CourtId("d");
        CompetentCourts all = new CompetentCourts(Map.of(
                CourtBasis.INVITED, Set.of(invited),
                CourtBasis.INTERMEDIATE, Set.of(middle),
                CourtBasis.DOMICILE, Set.of(home),
                CourtBasis.SEAT, Set.of(seat)));
        assertThat(all.competent()).containsExactly(invited);
        CompetentCourts uninvited =
                new CompetentCourts(Map.of(CourtBasis.INTERMEDIATE, Set.of(middle), CourtBasis.DOMICILE, Set.of(home)));
        assertThat(uninvited.competent()).containsExactly(middle);
        CompetentCourts basic = new CompetentCourts(
                Map.of(CourtBasis.DOMICILE, Set.of(home), CourtBasis.SEAT, Set.of(seat), CourtBasis.OBJECT, Set.of()));
        assertThat(basic.competent()).containsExactly(home, seat);
        assertThat(basic.judge(invited).holds()).isFalse();
        assertThat(CompetentCourts.unstated().judge(invited).holds()).isTrue();
    }

    @Test
    void nobody_makes_the_thirty_days_longer_or_shorter() {
        for (int days : List.of(29, 31)) {
            TimeLimit other =
                    TimeLimit.of("x", days, LimitUnit.CALENDAR_DAY, "县规").build();
            assertThatThrownBy(
                            () -> SettlementRules.builder().confirmation(other).build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        TimeLimit working = TimeLimit.of("x", 30, LimitUnit.WORKING_DAY, "县规").build();
        assertThatThrownBy(() -> SettlementRules.builder().confirmation(working).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SettlementRules.lawful().objectionByOthers().unit()).isEqualTo(LimitUnit.MONTH);
    }
}
