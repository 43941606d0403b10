package io.github.governance4j.mediation.settlement;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Finds words that give up a way to somebody else's judgement (放弃救济的表述): 人民调解法 art. 3, 民事诉讼法 art. 126 and, for petitions
 * and reports, 宪法 art. 41.
 *
 * <p>Within one phrase, that is between two marks of punctuation, somebody gives up, promises not to or is told not to (放弃、不得、不再 and
 * the like), and at most {@link #REACH} characters later comes the way they give up (起诉、上访、举报 and the like). It is no waiver where
 * the words between protect the way (不得阻碍起诉), where giving up is itself denied (不放弃), or where a claim and not the suit is given up
 * (放弃诉讼请求、不再追究), which is the parties' to do. Width, white space and letters of compatibility make no difference.
 */
final class Wording {
    /** How many characters may stand between giving up and what is given up. */
    static final int REACH = 10;

    private static final String MEDIATION_LAW = "人民调解法3条";
    private static final String SUITS = MEDIATION_LAW + "; 民事诉讼法126条";
    private static final String PETITIONS = "宪法41条; 信访工作条例18条";

    private static final List<String> GIVING_UP = List.of(
            "放弃", "不得", "不再", "不能", "不可", "不予", "不准", "不许", "不会", "不去", "不要", "不应", "不向", "不进行", "不提起", "不提出", "不申请",
            "永不", "绝不", "禁止", "停止", "无权", "不起诉", "不上诉", "不上访", "不信访", "不举报", "不投诉", "不控告", "不检举", "不报警", "不报案", "不仲裁",
            "不申诉");
    private static final List<String> PROTECTING =
            List.of("阻", "妨", "干涉", "干预", "影响", "限制", "剥夺", "打击", "报复", "放弃", "拒绝", "免除", "可", "有权");
    /** What may follow a way that is being protected: nobody is to suffer for having taken it. */
    private static final List<String> SUFFERING = List.of("打击", "报复");
    /** With these between, "cannot" says what happens if something is not done, and gives up nothing. */
    private static final List<String> CONDITIONS = List.of("履行", "付", "还", "达成", "完成", "按");

    private static final List<Waiver> WAYS = List.of(
            new Waiver("起诉", SUITS),
            new Waiver("诉讼", SUITS),
            new Waiver("上诉", SUITS),
            new Waiver("诉权", SUITS),
            new Waiver("法院", SUITS),
            new Waiver("打官司", SUITS),
            new Waiver("司法确认", "人民调解法33条"),
            new Waiver("强制执行", "人民调解法33条"),
            new Waiver("仲裁", MEDIATION_LAW),
            new Waiver("行政复议", MEDIATION_LAW),
            new Waiver("复议", MEDIATION_LAW),
            new Waiver("申诉", PETITIONS),
            new Waiver("上访", PETITIONS),
            new Waiver("信访", PETITIONS),
            new Waiver("举报", PETITIONS),
            new Waiver("投诉", PETITIONS),
            new Waiver("控告", PETITIONS),
            new Waiver("检举", PETITIONS),
            new Waiver("报警", PETITIONS),
            new Waiver("报案", PETITIONS));

    private Wording() {}

    /** The first words that give up a remedy, as they stand, and why they may not. */
    static Optional<Waiver> waiver(String words, List<Waiver> more) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        for (String phrase : plain.split("[\\p{Punct}。，、；：！？…\\r\\n（）《》“”‘’]", -1)) {
            String text = phrase.replaceAll("[\\s\\p{Z}\\p{C}]", "");
            Optional<Waiver> found = shipped(text).or(() -> added(text, more));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Waiver> added(String text, List<Waiver> more) {
        return more.stream()
                .filter(one -> text.contains(
                        Normalizer.normalize(one.phrase(), Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}\\p{C}]", "")))
                .findFirst();
    }

    private static Optional<Waiver> shipped(String text) {
        for (String giving : GIVING_UP) {
            for (int at = text.indexOf(giving); at >= 0; at = text.indexOf(giving, at + 1)) {
                if (!isDenied(text, at)) {
                    Optional<Waiver> found = way(text, at, at + giving.length());
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    // "does not give up", "nobody need give up": what is denied is no waiver.
    private static boolean isDenied(String text, int at) {
        return text.startsWith("放弃", at) && at > 0 && "不未没勿非".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Optional<Waiver> way(String text, int from, int after) {
        for (Waiver way : WAYS) {
            // A word of giving up may itself end in the way that is given up.
            int start = Math.max(from, after - way.phrase().length());
            int found = text.indexOf(way.phrase(), start);
            if (found >= 0
                    && found - after <= REACH
                    && !isProtected(text, from, after, found)
                    && !isClaim(text, found)) {
                return Optional.of(
                        new Waiver(text.substring(from, found + way.phrase().length()), way.basis()));
            }
        }
        return Optional.empty();
    }

    private static boolean isProtected(String text, int from, int after, int found) {
        String between = found > after ? text.substring(after, found) : "";
        boolean isCondition = text.startsWith("不能", from) && CONDITIONS.stream().anyMatch(between::contains);
        return isCondition
                || PROTECTING.stream().anyMatch(between::contains)
                || SUFFERING.stream().anyMatch(text.substring(found)::contains);
    }

    // A claim may be given up, and a suit that was filed withdrawn: 民事诉讼法 art. 54 and 148.
    private static boolean isClaim(String text, int found) {
        return text.startsWith("诉讼请求", found) || text.startsWith("诉讼时效", found);
    }
}
