package io.github.governance4j.core.rights.review;

import java.util.Arrays;

/**
 * A text as the tables spell it (规范化文字): full-width forms made half-width, letters small, white space, quotation marks and
 * everything invisible left out, punctuation of one kind made one character; with where each character came from.
 */
final class Plain {
    /** Ends a clause: nothing is read across it as one wording. */
    private static final String CLAUSE = ",;。:!?|";
    /** Ends a sentence: what stands behind it is judged by itself. */
    private static final String SENTENCE = ";。!?";

    private static final String DROPPED = "\"'“”‘’「」『』《》〈〉<>【】[]·•*#_`　—–~～…";
    /** Characters written in more than one way, and the way of the tables. */
    private static final String VARIANTS = "，,；;：:！!？?（(）)．.｡。﹐,﹔;帐账佔占";

    private final String original;
    private final char[] text;
    private final int[] origin;
    private final int[] clause;
    private final int length;

    private Plain(String original, char[] text, int[] origin, int[] clause, int length) {
        this.original = original;
        this.text = text;
        this.origin = origin;
        this.clause = clause;
        this.length = length;
    }

    static Plain of(String original) {
        int most = original.length();
        char[] text = new char[most];
        int[] origin = new int[most + 1];
        int[] clause = new int[most];
        int length = 0;
        int clauses = 0;
        for (int i = 0; i < most; i++) {
            char c = plain(original.charAt(i));
            if (c == 0) {
                continue;
            }
            // A full stop between digits is a decimal point, anywhere else it ends a sentence like its Chinese sister.
            if (c == '.'
                    && !(length > 0 && isDigit(text[length - 1]) && i + 1 < most && isDigit(original.charAt(i + 1)))) {
                c = '。';
            }
            text[length] = c;
            origin[length] = i;
            clauses += CLAUSE.indexOf(c) >= 0 ? 1 : 0;
            clause[length] = clauses;
            length++;
        }
        origin[length] = most;
        return new Plain(original, text, origin, clause, length);
    }

    int length() {
        return length;
    }

    char at(int i) {
        return text[i];
    }

    /** A number that differs between clauses. */
    int clause(int i) {
        return clause[i];
    }

    boolean endsSentence(int i) {
        return SENTENCE.indexOf(text[i]) >= 0;
    }

    boolean endsClause(int i) {
        return CLAUSE.indexOf(text[i]) >= 0;
    }

    /** Where a character came from, in the text as it was written. */
    int origin(int i) {
        return origin[i];
    }

    /** The words from one character to another, as they were written. */
    Spot spot(Part part, int from, int to) {
        int begin = origin[from];
        int end = origin[to - 1] + 1;
        return new Spot(part, begin, end, original.substring(begin, end));
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static char plain(char c) {
        int variant = VARIANTS.indexOf(c);
        if (variant >= 0 && variant % 2 == 0) {
            return VARIANTS.charAt(variant + 1);
        }
        if (DROPPED.indexOf(c) >= 0 || Character.isWhitespace(c) || isInvisible(c)) {
            return 0;
        }
        char half = c >= '！' && c <= '～' ? (char) (c - ('！' - '!')) : c;
        return half >= 'A' && half <= 'Z' ? (char) (half + ('a' - 'A')) : half;
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SPACE_SEPARATOR
                || type == Character.NON_SPACING_MARK;
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOf(text, length));
    }
}
