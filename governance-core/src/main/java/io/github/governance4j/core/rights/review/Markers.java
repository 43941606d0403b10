package io.github.governance4j.core.rights.review;

/** The signs that count a text's parts (序号): 第一条, 一、, (二), 3., 第二章. */
final class Markers {
    private static final String NUMERALS = "0123456789一二三四五六七八九十百零";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String BULLETS = "-+|、,。;:)";

    /** Marks of lists that the review does not read; a dash is among them, but before a numeral it is a minus. */
    private static final String MARKS = "•·*-–—●○■□◆◇▪➢►";

    private Markers() {}

    /** Where the words begin behind what counts them. */
    static int end(Plain text, int from, int to) {
        int at = from;
        while (at < to) {
            int next = one(text, at, to);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int one(Plain text, int from, int to) {
        char c = text.at(from);
        if (CIRCLED.indexOf(c) >= 0) {
            return from + 1;
        }
        if (c == '第') {
            int end = number(text, from + 1, to);
            return end > from + 1 && end < to && "条款项章节".indexOf(text.at(end)) >= 0 ? end + 1 : from;
        }
        boolean bracket = c == '(';
        int begin = bracket ? from + 1 : from;
        int end = number(text, begin, to);
        if (end > begin && end < to && (bracket ? text.at(end) == ')' : "、。)".indexOf(text.at(end)) >= 0)) {
            return end + 1;
        }
        boolean bullet = BULLETS.indexOf(c) >= 0 && (from + 1 >= to || NUMERALS.indexOf(text.at(from + 1)) < 0);
        return bullet ? from + 1 : from;
    }

    private static int number(Plain text, int from, int to) {
        int end = from;
        while (end < to && end - from < 4 && NUMERALS.indexOf(text.at(end)) >= 0) {
            end++;
        }
        return end;
    }

    /**
     * What counts or marks the words that begin at a place: two of one kind may stand in one list.
     *
     * @param raw the same words as they were written, of which marks can be seen; or nothing where only numbers count
     * @return empty if nothing does
     */
    static String kind(Plain text, int from, String raw) {
        if (from >= text.length()) {
            return "";
        }
        char c = text.at(from);
        if (CIRCLED.indexOf(c) >= 0) {
            return "①";
        }
        int begin = c == '第' || c == '(' ? from + 1 : from;
        int end = number(text, begin, text.length());
        if (end > begin && end < text.length() && one(text, from, text.length()) > from) {
            boolean chinese = NUMERALS.indexOf(text.at(begin)) >= 10;
            return (begin > from ? c : ' ') + (chinese ? "一" : "1") + text.at(end);
        }
        String words = raw.strip();
        boolean isMark = words.length() > 1
                && MARKS.indexOf(words.charAt(0)) >= 0
                && words.charAt(1) != words.charAt(0)
                && NUMERALS.indexOf(words.charAt(1)) < 0;
        return isMark ? words.substring(0, 1) : "";
    }

    /** Whether a line begins a chapter: 第一章, 第二节. */
    static boolean isChapter(Plain text) {
        int end = text.length() > 1 && text.at(0) == '第' ? number(text, 1, text.length()) : 0;
        return end > 1 && end < text.length() && "章节".indexOf(text.at(end)) >= 0;
    }

    /** Whether a line is counted in Chinese numerals, as headings are. */
    static boolean isChinese(Plain text) {
        return NUMERALS.indexOf(text.at(text.at(0) == '(' && text.length() > 1 ? 1 : 0)) >= 10;
    }

    /** Whether what stands before a colon speaks of what follows: 有下列行为之一的, 以下, 扣分. */
    static boolean leads(Plain text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("扣减加奖".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return lists(text, from, to);
    }

    /** Whether words speak of a list that follows: 有下列行为之一的, 以下, 如下. */
    static boolean lists(Plain text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            char next = text.at(i + 1);
            boolean listed = (text.at(i) == '下' && next == '列')
                    || (text.at(i) == '如' && next == '下')
                    || (text.at(i) == '以' && next == '下')
                    || (text.at(i) == '之' && next == '一');
            if (listed) {
                return true;
            }
        }
        return false;
    }
}
