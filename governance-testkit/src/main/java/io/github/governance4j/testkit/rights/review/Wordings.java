package io.github.governance4j.testkit.rights.review;

import io.github.governance4j.core.rights.review.RuleText;
import io.github.governance4j.core.rulebook.Magnitude;
import io.github.governance4j.core.rulebook.Sign;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The ways rules say a thing, to put rules and texts together from; some cross a line, some only look like it (措辞). */
final class Wordings {
    private static final List<String> ACTS = List.of(
            "越级上访",
            "缠访闹访",
            "到有关部门投诉",
            "拒不接受调解",
            "配合调解并达成协议",
            "在网上发布不良信息",
            "在微信群发表不当言论",
            "举报他人违法行为",
            "举报邻居赌博",
            "参加邪教活动",
            "盗窃他人财物",
            "聚众赌博",
            "信仰宗教",
            "未参加义务劳动",
            "未参加志愿服务",
            "家庭成员违规的，扣户主分",
            "一户违规，全组扣分",
            "离婚的",
            "大龄未婚",
            "未成年人成绩公布上榜",
            "处罚款100元",
            "积分低于70分暂停低保待遇",
            "列入黑榜公示姓名",
            "参加村民会议",
            "打扫房前屋后卫生",
            "垃圾未分类投放",
            "乱堆乱放杂物",
            "及时上报道路安全隐患",
            "调解邻里纠纷",
            "孝敬老人",
            "家庭被评为文明户",
            "献血一次",
            "服兵役",
            "为村集体提合理化建议",
            "占道经营不听劝阻",
            "焚烧秸秆");
    private static final List<String> BEFORE = List.of("", "", "", "不", "未", "无", "家庭成员", "本人", "故意", "多次", "凡", "严禁");
    private static final List<String> AFTER =
            List.of("", "", "", "的", "行为", "，经查实的", "，经公安机关认定的", "，情节严重的", "，每次扣5分", "奖励2分");
    private static final List<String> BITS = List.of(
            "不",
            "拒不",
            "未",
            "无",
            "非",
            "扣",
            "分",
            "的",
            "，",
            "。",
            "；",
            "、",
            "\n",
            "\r\n",
            "（",
            "）",
            "(",
            ")",
            "“",
            "”",
            "一、",
            "1.",
            "第一条",
            "1",
            "１",
            "99999999999999999999",
            "扣5分",
            "奖10分",
            "清零",
            "\t",
            "\u3000",
            " ",
            "\u0000",
            "\u200b",
            "\ufeff",
            "\u202e",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "a",
            "Ｚ",
            "<",
            "${",
            "\\",
            "%s",
            "*",
            "e\u0301");
    private static final int LONG = 3000;

    private Wordings() {}

    static Arbitrary<RuleText> rules() {
        Arbitrary<Sign> sign =
                Arbitraries.frequency(Tuple.of(3, Sign.DEDUCTION), Tuple.of(2, Sign.AWARD), Tuple.of(1, Sign.UNSAID));
        Arbitrary<Magnitude> size = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.longs().between(1, 20).map(points -> Magnitude.of(points * 100))),
                Tuple.of(1, Arbitraries.just(Magnitude.of(100_000))),
                Tuple.of(1, Arbitraries.just(Magnitude.EVERYTHING)));
        return Combinators.combine(titles(), sign, size.optional(0.8))
                .as((title, which, much) -> RuleText.builder()
                        .title(title)
                        .sign(which)
                        .magnitude(much)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<String> titles() {
        return Combinators.combine(Arbitraries.of(BEFORE), Arbitraries.of(ACTS), Arbitraries.of(AFTER))
                .as((before, act, after) -> before + act + after)
                .withoutEdgeCases();
    }

    /** Bits in no order; a few of them very often; and charters as people write them. */
    static Arbitrary<String> hostile() {
        Arbitrary<String> bit = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(BITS)), Tuple.of(1, titles()));
        Arbitrary<String> mixed = bit.list().ofMaxSize(60).map(all -> String.join("", all));
        Arbitrary<String> again = Combinators.combine(
                        bit.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, LONG))
                .as((all, times) -> shortened(String.join("", all).repeat(times)));
        Arbitrary<String> charter = titles().list().ofMinSize(1).ofMaxSize(20).map(all -> String.join("；\n", all));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, mixed),
                        Tuple.of(2, again),
                        Tuple.of(2, charter),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(200)))
                .withoutEdgeCases();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 4 * LONG));
    }
}
