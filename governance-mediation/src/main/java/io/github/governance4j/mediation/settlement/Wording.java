package io.github.governance4j.mediation.settlement;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words that give up a way to somebody else's judgement (放弃救济的表述): 人民调解法 art. 3, 民事诉讼法 art. 126 and, for petitions
 * and reports, 宪法 art. 41.
 *
 * <p>Within one phrase, that is up to a comma or the end of a sentence, somebody gives up, promises not to or is told not to (放弃、不得、不再
 * and the like), and soon after comes the way they give up (起诉、上访、举报 and the like): at most {@link #REACH} characters later, or {@link
 * #LONG_REACH} where it begins with what the suit would be about or whom it would go to (不得就……起诉). A few words give up by themselves
 * (息诉罢访). It is no waiver where the words between protect the way (不得阻碍起诉、不得因举报而停水), where giving up is itself denied (不放弃),
 * where only its costs, a person or a document of it are spoken of (诉讼费、举报人), or where a claim and not the suit is given up (放弃诉讼请求、
 * 不再追究), which is the parties' to do: 民事诉讼法 art. 13 and 54. Width, white space, quotes, brackets and letters of compatibility make no
 * difference.
 *
 * <p>No list finds everything. A price put on suing (起诉即退款), or a list whose head stands before a comma, is for the mediator to see.
 */
final class Wording {
    /** How many characters may stand between giving up and what is given up. */
    static final int REACH = 10;
    /** How many, where these begin with what it is about or whom it goes to. */
    static final int LONG_REACH = 30;
    /** How many after "stop", which is mostly said of work and noise. */
    private static final int REACH_OF_STOPPING = 3;

    private static final String MEDIATION_LAW = "人民调解法3条";
    private static final String SUITS = MEDIATION_LAW + "; 民事诉讼法126条";
    private static final String PETITIONS = "宪法41条; 信访工作条例18条";

    /** What denies giving up. */
    private static final Pattern DENYING = Pattern.compile("(不|未|没有?|勿|非|不得|不能|不会|不应|无需|禁止)$");

    private static final String STOPPING = "停止";
    private static final List<String> GIVING_UP = List.of(
            "放弃", "不得", "不再", "不能", "不可", "不予", "不准", "不许", "不会", "不去", "不要", "不应", "不向", "不进行", "不提起", "不提出", "不申请",
            "不提", "不找", "不走", "不就", "不以", "不因", "不通过", "不寻求", "不采取", "不进京", "不赴", "不到法院", "不到任何", "不到各级", "不到有关",
            "不到上级", "永不", "绝不", "禁止", STOPPING, "无权", "不起诉", "不上诉", "不上访", "不信访", "不举报", "不投诉", "不控告", "不检举", "不报警",
            "不报案", "不仲裁", "不申诉", "不拨打", "不告状");
    private static final List<String> PROTECTING = List.of(
            "阻", "妨", "干涉", "干预", "干扰", "扰乱", "影响", "限制", "剥夺", "打击", "报复", "放弃", "拒绝", "免除", "可", "有权", "虚假", "捏造",
            "伪造", "泄");
    /** What follows a way that is being protected: nobody is to suffer for having taken it. */
    private static final Pattern SUFFERING = Pattern.compile("打击|报复|而|受到|遭");
    /** With these between, "cannot" says what happens if something is not done, and gives up nothing. */
    private static final List<String> CONDITIONS = List.of("履行", "付", "还", "达成", "完成", "按", "解决", "协商", "一致");
    /** What begins a long way round to what is given up. */
    private static final Pattern ROUNDABOUT = Pattern.compile("再?(次|度)?(就|向|以|因|对|到|去|通过|找)");
    /** A court is a way only to somebody who turns to it. */
    private static final Pattern TURNING_TO = Pattern.compile("[向到去找上]|通过|请求|申请");
    /** What comes after a reason that is one of this dispute, so that nobody is protected. */
    private static final Pattern THIS_REASON = Pattern.compile("因(此|本|该|任何|上述|前述|这)");
    /** What makes of a way its costs, a person, or a thing of it, or a condition. */
    private static final Pattern NOT_THE_WAY = Pattern.compile("诉讼请求|诉讼时效|(诉讼|仲裁|执行|起诉|上诉)费|法院门口"
            + "|(举报|投诉|控告|检举|报警|报案|信访|上访|申诉)(人(?!民)|者|材料|内容|信息)"
            + "|(起诉|诉讼|仲裁|司法确认|强制执行|上诉)为(前提|条件)");

    /** What gives up by itself. */
    private static final Map<Pattern, String> ALONE = new LinkedHashMap<>();

    static {
        ALONE.put(Pattern.compile("(?<!平)息诉|罢诉"), SUITS);
        ALONE.put(Pattern.compile("罢访|息访|停访"), PETITIONS);
        ALONE.put(Pattern.compile("(不得再|不再|不得|不会|不|不能)告(甲|乙|丙|对|他|她|状|官|到)"), SUITS);
        ALONE.put(Pattern.compile("不诉(?!求|讼)"), SUITS);
        ALONE.put(Pattern.compile("(没有|不享有|不具有|丧失)(再次|再)?(起诉|上诉|诉讼|申诉|仲裁|信访|举报|投诉|控告)的?权"), SUITS);
        ALONE.put(Pattern.compile("(没有|不享有|不具有|丧失)诉权"), SUITS);
        ALONE.put(
                Pattern.compile("(不得|不再|不会|不能|不去|不向|不找|不到|禁止)(因此|因本|因任何)?[^不可因]{0,12}(部门|政府|机关|上级|领导)[^不可]{0,6}反映"),
                PETITIONS);
        ALONE.put(Pattern.compile("(不得|不再|不会|不能|不|禁止)拨?打(110|12345|热线)"), PETITIONS);
    }

    private static final List<Waiver> WAYS = List.of(
            new Waiver("起诉", SUITS),
            new Waiver("诉讼", SUITS),
            new Waiver("上诉", SUITS),
            new Waiver("诉权", SUITS),
            new Waiver("法院", SUITS),
            new Waiver("打官司", SUITS),
            new Waiver("司法途径", SUITS),
            new Waiver("法律途径", SUITS),
            new Waiver("司法程序", SUITS),
            new Waiver("法律程序", SUITS),
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
        for (String phrase : plain.split("[。,;!?…\\r\\n]", -1)) {
            String text = bare(phrase);
            Optional<Waiver> found = shipped(text).or(() -> alone(text)).or(() -> added(text, more));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // Marks that only set off or list words hide nothing.
    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{C}\\p{P}]", "");
    }

    private static Optional<Waiver> added(String text, List<Waiver> more) {
        return more.stream()
                .filter(one -> text.contains(bare(Normalizer.normalize(one.phrase(), Normalizer.Form.NFKC))))
                .findFirst();
    }

    private static Optional<Waiver> alone(String text) {
        for (Map.Entry<Pattern, String> one : ALONE.entrySet()) {
            Matcher found = one.getKey().matcher(text);
            if (found.find()) {
                return Optional.of(new Waiver(found.group(), one.getValue()));
            }
        }
        return Optional.empty();
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
        return text.startsWith("放弃", at)
                && DENYING.matcher(text.substring(0, at)).find();
    }

    private static Optional<Waiver> way(String text, int from, int after) {
        for (Waiver way : WAYS) {
            // A word of giving up may itself end in the way that is given up.
            int start = Math.max(from, after - way.phrase().length());
            for (int found = text.indexOf(way.phrase(), start);
                    found >= 0 && found - after <= reach(text, from, after);
                    found = text.indexOf(way.phrase(), found + 1)) {
                if (isGivenUp(text, from, after, found)) {
                    return Optional.of(
                            new Waiver(text.substring(from, found + way.phrase().length()), way.basis()));
                }
            }
        }
        return Optional.empty();
    }

    private static int reach(String text, int from, int after) {
        boolean isRoundabout = ROUNDABOUT.matcher(text.substring(from, after)).find()
                || ROUNDABOUT.matcher(text.substring(after)).lookingAt();
        if (isRoundabout) {
            return LONG_REACH;
        }
        return text.startsWith(STOPPING, from) ? REACH_OF_STOPPING : REACH;
    }

    private static boolean isGivenUp(String text, int from, int after, int found) {
        String between = found > after ? text.substring(after, found) : "";
        boolean isCourt = text.startsWith("法院", found)
                && !TURNING_TO.matcher(text.substring(from, found)).find();
        return !isCourt
                && !NOT_THE_WAY.matcher(text.substring(found)).lookingAt()
                && !isProtected(text.substring(from, found), between, text.substring(found));
    }

    private static boolean isProtected(String before, String between, String rest) {
        boolean isCondition = (before.startsWith("不能") || before.startsWith("不予"))
                && CONDITIONS.stream().anyMatch(between::contains);
        boolean isReason = (before.contains("因") || before.contains("对"))
                && !THIS_REASON.matcher(before).find();
        return isCondition
                || PROTECTING.stream().anyMatch(between::contains)
                || (isReason && SUFFERING.matcher(rest).find());
    }
}
