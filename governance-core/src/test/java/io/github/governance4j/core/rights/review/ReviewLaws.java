package io.github.governance4j.core.rights.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
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

    @Provide
    Arbitrary<String> sanctions() {
        return Arbitraries.of(
                "停发低保",
                "取消低保资格和惠农补贴",
                "暂停养老保险待遇",
                "罚款500元",
                "缴纳违约金",
                "不予办理子女入学手续",
                "不予盖章",
                "列入黑名单张榜公布",
                "在村口曝光",
                "全组连坐扣5分",
                "邻户一并扣分",
                "扣全家10分",
                "由户主承担，扣户主5分");
    }

    @Provide
    Arbitrary<String> whenever() {
        return Arbitraries.of("有下列行为之一的，", "有下列情形之一的家庭，", "对下列人员，", "以下行为", "村民如有下列情况：");
    }

    @Property
    void a_sanction_is_flagged_before_a_colon_as_it_is_before_a_full_stop(
            @ForAll("whenever") String when, @ForAll("sanctions") String sanction, @ForAll boolean onNewLines) {
        String said = when + sanction;
        Set<String> stopped = codes(said + "。", said.length());
        assertThat(stopped).isNotEmpty();
        String list = onNewLines ? "：\n（一）乱倒垃圾；\n（二）占用消防通道。" : "：乱倒垃圾；占用消防通道。";
        assertThat(codes(said + list, said.length())).containsAll(stopped);
    }

    /** The lines named before a place of a text. */
    private static Set<String> codes(String text, int before) {
        Set<String> codes = new TreeSet<>();
        for (RuleText rule : REVIEW.text(text)) {
            for (Flag flag : REVIEW.of(rule).flags()) {
                if (rule.offset() + flag.at().from() < before) {
                    codes.add(flag.code());
                }
            }
        }
        return codes;
    }

    @Provide
    Arbitrary<String> deeds() {
        return Arbitraries.of("越级上访", "投诉村干部", "拒不接受调解", "信教", "离婚", "聚众赌博", "偷盗农作物", "不参加义务劳动", "举报邻居", "乱倒垃圾");
    }

    @Provide
    Arbitrary<String> measures() {
        return Arbitraries.of("每次", "每发生一次", "每人每次扣5分", "每户", "每提供一条", "首次", "情节严重的，扣10分", "-5");
    }

    @Property
    void a_heading_over_nothing_but_a_number_is_read_as_the_deed(
            @ForAll("deeds") String deed, @ForAll("measures") String measure, @ForAll Sign sign) {
        RuleText item =
                RuleText.builder().category(deed).title(measure).sign(sign).build();
        Reviewed inOne = REVIEW.of(RuleText.of(deed + "：" + measure, sign));
        assertThat(REVIEW.of(item).flags())
                .extracting(flag -> flag.line().id())
                .containsExactlyElementsOf(
                        inOne.flags().stream().map(flag -> flag.line().id()).toList());
    }

    @Property
    void a_heading_changes_no_flag_of_a_rule_that_names_its_deed(
            @ForAll("deeds") String heading, @ForAll("deeds") String deed, @ForAll Sign sign) {
        RuleText item = RuleText.builder()
                .category(heading)
                .title(deed + "，每次扣5分")
                .sign(sign)
                .build();
        assertThat(REVIEW.of(item).flags())
                .isEqualTo(REVIEW.of(RuleText.of(item.title(), sign)).flags());
    }

    @Provide
    Arbitrary<String> harmless() {
        return Arbitraries.of("乱倒垃圾", "夜间大声喧哗", "宠物粪便不清理", "公共水龙头不关", "杂物堆在楼道", "晒谷场过夜不收", "借走桌椅忘了收好");
    }

    @Provide
    Arbitrary<String> headings() {
        return Arbitraries.of(
                "停发低保",
                "取消低保资格和惠农补贴",
                "停发低保/取消福利",
                "暂停养老保险待遇",
                "罚款500元",
                "缴纳违约金",
                "不予办理子女入学手续",
                "不予盖章",
                "列入黑名单张榜公布",
                "全组连坐",
                "扣全家积分");
    }

    @Property
    void a_sanction_in_the_heading_is_named_for_every_deed_below_it(
            @ForAll("headings") String heading, @ForAll("harmless") String deed) {
        RuleText alone = RuleText.of(deed, Sign.DEDUCTION);
        assertThat(REVIEW.of(alone).flags()).isEmpty();
        RuleText item = RuleText.builder()
                .category(heading)
                .title(deed)
                .sign(Sign.DEDUCTION)
                .build();
        Reviewed reviewed = REVIEW.of(item);
        assertThat(reviewed.isBlocked()).isTrue();
        assertThat(settingCodes(heading))
                .containsAll(reviewed.flags().stream().map(Flag::code).toList());
        assertThat(reviewed.flags()).allSatisfy(flag -> {
            assertThat(flag.at().part()).isEqualTo(Part.CATEGORY);
            assertThat(heading.substring(flag.at().from(), flag.at().to()))
                    .isEqualTo(flag.at().words());
        });
    }

    @Property
    void in_a_text_a_sanction_in_a_heading_is_told_once(
            @ForAll("headings") String heading, @ForAll("harmless") String deed, @ForAll("harmless") String other) {
        String text = "三、" + heading + "\n1." + deed + "\n2." + other + "\n";
        for (RuleText rule : REVIEW.text(text)) {
            assertThat(REVIEW.of(rule).flags().isEmpty())
                    .as(rule.title())
                    .isEqualTo(!rule.title().equals(heading));
        }
        assertThat(codes(text, 2 + heading.length())).isNotEmpty();
    }

    @Provide
    Arbitrary<String> befalls() {
        return Arbitraries.of("停发低保", "每次扣5分", "罚款50元", "不得参加集体分红", "扣全家10分", "奖励2分", "不予盖章", "");
    }

    @Provide
    Arbitrary<List<String>> counted() {
        return Arbitraries.of(
                List.of("（一）", "（二）", "（三）"),
                List.of("1.", "2.", "3."),
                List.of("①", "②", "③"),
                List.of("一、", "二、", "三、"));
    }

    @Property
    void a_lead_in_speaks_for_its_list_with_a_colon_and_without(
            @ForAll("listing") String when,
            @ForAll("befalls") String befalls,
            @ForAll("counted") List<String> counted,
            @ForAll @Size(min = 1, max = 3) List<@From("deedsAndHarmless") String> deeds,
            @ForAll("stops") String stop,
            @ForAll boolean onNewLines) {
        String begin = "第五条 " + when + befalls;
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < deeds.size(); i++) {
            list.append(onNewLines ? "\n" : "")
                    .append(counted.get(i))
                    .append(deeds.get(i))
                    .append("；");
        }
        // Without a full stop only a new line shows where the list begins.
        String without = onNewLines ? stop : "。";
        assertThat(told(begin + without + list)).isEqualTo(told(begin + "：" + list));
    }

    @Property
    void whether_the_items_of_a_list_end_with_a_mark_changes_nothing(
            @ForAll("listing") String when,
            @ForAll("befalls") String befalls,
            @ForAll("counted") List<String> counted,
            @ForAll @Size(min = 1, max = 3) List<@From("deedsAndHarmless") String> deeds,
            @ForAll boolean colon,
            @ForAll boolean followed) {
        String begin = "第五条 " + when + befalls + (colon ? "：" : "。");
        String end = followed ? "\n第六条 本约定由村民会议通过。" : "";
        StringBuilder marked = new StringBuilder(begin);
        StringBuilder bare = new StringBuilder(begin);
        for (int i = 0; i < deeds.size(); i++) {
            marked.append("\n").append(counted.get(i)).append(deeds.get(i)).append("；");
            bare.append("\n").append(counted.get(i)).append(deeds.get(i));
        }
        assertThat(told(bare + end)).isEqualTo(told(marked + end));
    }

    @Property
    void a_lead_in_without_a_colon_says_nothing_of_what_stands_behind_its_list(
            @ForAll("listing") String when,
            @ForAll("befalls") String befalls,
            @ForAll("harmless") String item,
            @ForAll("deedsAndHarmless") String next) {
        String text = "第五条 " + when + befalls + "。\n（一）" + item + "。\n";
        String behind = "第六条 " + next + "。\n";
        List<RuleText> rules = REVIEW.text(text + behind);
        RuleText last = rules.get(rules.size() - 1);
        RuleText alone = REVIEW.text(behind).get(0);
        assertThat(last.lead()).isEmpty();
        assertThat(last.sign()).isEqualTo(alone.sign());
        assertThat(REVIEW.of(last)).isEqualTo(REVIEW.of(alone));
    }

    @Property
    void the_next_of_the_same_list_is_not_led_in(@ForAll("listing") String when, @ForAll("befalls") String befalls) {
        String one = when + befalls;
        assertThat(REVIEW.text("3." + one + "。\n4.乱倒垃圾。\n"))
                .extracting(RuleText::title)
                .containsExactly(one, "乱倒垃圾");
    }

    @Provide
    Arbitrary<String> listing() {
        return Arbitraries.of("有下列行为之一的", "有下列情形之一的家庭", "以下行为", "村民如有下列情况", "有如下行为的");
    }

    @Provide
    Arbitrary<String> stops() {
        return Arbitraries.of("。", "；", "", " ");
    }

    @Provide
    Arbitrary<String> deedsAndHarmless() {
        return Arbitraries.oneOf(deeds(), harmless());
    }

    /** What is told of a text, but where. */
    private static List<String> told(String text) {
        return REVIEW.text(text).stream()
                .map(rule -> rule.title() + "|" + rule.lead() + "|" + rule.sign() + "|" + rule.magnitude() + "|"
                        + REVIEW.of(rule).flags())
                .toList();
    }

    @Provide
    Arbitrary<String> reasons() {
        return Arbitraries.of(
                "无论什么原因",
                "重大节假日内",
                "受他人引导",
                "对村委会处理不服",
                "对处理不满意",
                "因村干部不作为",
                "信访事项未办结又",
                "未及时报备",
                "未先书面申请",
                "因补偿款被截留而");
    }

    @Provide
    Arbitrary<String> petitions() {
        return Arbitraries.of("越级上访", "到市里上访", "集体上访", "信访", "进京上访", "起诉村委会", "投诉村干部", "重复举报");
    }

    @Property
    void no_reason_makes_it_lawful_to_take_points_for_a_petition(
            @ForAll("reasons") String reason, @ForAll("petitions") String petition) {
        assertThat(REVIEW.of(RuleText.of(reason + petition + "的，每次扣20分", Sign.DEDUCTION))
                        .flags())
                .extracting(Flag::code)
                .contains("RL04");
    }

    @Property
    void what_is_said_of_others_keeps_nobodys_benefit(
            @ForAll("sanctions") String sanction, @ForAll("others") String others) {
        assertThat(settingCodes(sanction + others)).containsAll(settingCodes(sanction));
    }

    @Provide
    Arbitrary<String> others() {
        return Arbitraries.of("，不影响其他村民", "，不影响他人", "，照常扣分", "，照常履行义务", "，不因困难而例外", "，不得因此上访", "，一视同仁");
    }

    private static Set<String> settingCodes(String setting) {
        Set<String> codes = new TreeSet<>();
        REVIEW.scheme(setting).forEach(flag -> codes.add(flag.code()));
        return codes;
    }

    @Provide
    Arbitrary<String> boards() {
        return Arbitraries.of("列入黑榜", "上黑榜", "点名批评", "列入失信名单", "在曝光台曝光");
    }

    @Property
    void a_not_that_says_who_is_meant_denies_nothing_done_to_them(
            @ForAll("whom") String whom, @ForAll("boards") String board) {
        assertThat(settingCodes(whom + board)).contains("RL08");
        assertThat(settingCodes("不得将" + whom + board)).doesNotContain("RL08");
    }

    @Provide
    Arbitrary<String> whom() {
        return Arbitraries.of("乱倒垃圾的户", "未缴费的户", "不打扫的", "没交费的", "不到会者", "未完成的户");
    }

    @Property
    void a_clause_that_forbids_a_sanction_is_flagged_for_nothing(
            @ForAll("bans") String ban, @ForAll("people") String people, @ForAll("harms") String harm) {
        assertThat(settingCodes(ban + people + harm)).isEmpty();
        assertThat(settingCodes("对" + people + harm)).isNotEmpty();
        assertThat(settingCodes(ban + people + harm + "，越级上访的扣20分")).contains("RL04");
    }

    @Provide
    Arbitrary<String> bans() {
        return Arbitraries.of("不得对", "不得将", "严禁对", "禁止对", "不会对");
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of("上访村民", "依法上访的村民", "信教群众", "投诉人", "起诉村委会的人", "拒绝调解的当事人");
    }

    @Provide
    Arbitrary<String> harms() {
        return Arbitraries.of("扣分", "予以处罚", "列入黑榜", "处以罚款");
    }

    @Property
    void a_fine_that_is_forbidden_is_no_fine(@ForAll("noFines") String ban, @ForAll("money") String money) {
        assertThat(settingCodes("村规民约" + ban + money)).doesNotContain("RL12");
        assertThat(settingCodes("村规民约" + ban + money + "，违者罚款50元")).contains("RL12");
    }

    @Provide
    Arbitrary<String> noFines() {
        return Arbitraries.of("不得设定", "不得设立", "不得规定", "不得收取", "禁止收取", "严禁设立");
    }

    @Provide
    Arbitrary<String> money() {
        return Arbitraries.of("罚款", "罚金", "违约金", "保证金", "押金");
    }
}
