package io.github.governance4j.core.rights.review;

import io.github.governance4j.core.rulebook.Sign;
import java.util.Optional;

/** Finds numbers of points and whether they are added or taken away (分值): 扣5分, 奖励十分, +2. */
final class Figures {
    /** How far before a number the word stands that says what happens to it. */
    private static final int BEFORE = 7;
    /** A million points; more is no number of points. */
    private static final long MOST = 1_000_000;

    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String TENS = "十百千";
    private static final String TAKING = "扣减罚-";
    private static final String GIVING = "加奖+";
    /** Gives too, but only right before the number: 积分 alone is what points are called. */
    private static final String GIVING_CLOSE = "得计积记";
    /** What points are counted for, right before their number: 每次5分. */
    private static final String PER = "次条处件人户天场个项篇棵起时份";

    /** No number of points is longer. */
    private static final int LONGEST = 5;
    /** What makes another word of 分: 百分之, 分类, 分钟. */
    private static final String NO_POINTS = "之类钟别工组子开红配散批公数户段";

    private Figures() {}

    /**
     * One number of points.
     *
     * @param end the character after it
     * @param sign which way it goes, where a word before it says so
     * @param hundredths how many, in hundredths
     */
    record Figure(int end, Sign sign, long hundredths) {}

    /** The first number of points, from a place on. */
    static Optional<Figure> first(Plain text, int from, int to) {
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && isNumeral(text.at(end))) {
                end++;
            }
            if (end > i && isPoints(text, i, end, from, to)) {
                int after = end < to && text.at(end) == '分' ? end + 1 : end;
                return Optional.of(new Figure(after, before(text, i, from), hundredths(text, i, end)));
            }
            i = Math.max(end, i + 1);
        }
        return Optional.empty();
    }

    /** The first number of points that a word takes or gives. */
    static Optional<Figure> signed(Plain text, int from, int to) {
        Optional<Figure> figure = first(text, from, to);
        while (figure.isPresent() && figure.get().sign() == Sign.UNSAID) {
            figure = first(text, figure.get().end(), to);
        }
        return figure;
    }

    /** Whether it says how many points each time, piece or person is worth, and no word whether they are given. */
    static boolean isPrice(Plain text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (PER.indexOf(text.at(i - 1)) >= 0 && isNumeral(text.at(i))) {
                if (first(text, i, Math.min(to, i + LONGEST)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The most points named, in hundredths; empty if none are. */
    static Optional<Long> most(Plain text, int from, int to) {
        Optional<Long> most = Optional.empty();
        Optional<Figure> figure = first(text, from, to);
        while (figure.isPresent()) {
            long here = figure.get().hundredths();
            most = Optional.of(Math.max(here, most.orElse(0L)));
            figure = first(text, figure.get().end(), to);
        }
        return most;
    }

    /** Whether 分 follows, or + or - stands before and nothing behind. */
    private static boolean isPoints(Plain text, int number, int end, int from, int to) {
        if (end < to && text.at(end) == '分') {
            return end + 1 >= to || NO_POINTS.indexOf(text.at(end + 1)) < 0;
        }
        boolean marked = number > from
                && "+-".indexOf(text.at(number - 1)) >= 0
                && (number - 1 == from || !isNumeral(text.at(number - 2)));
        return marked && (end >= to || text.endsClause(end) || text.at(end) == ')');
    }

    /** Whether a number begins at a place. */
    static boolean isNumber(Plain text, int at) {
        return at < text.length() && isNumeral(text.at(at));
    }

    private static boolean isNumeral(char c) {
        return Plain.isDigit(c) || c == '.' || NUMERALS.indexOf(c) >= 0 || TENS.indexOf(c) >= 0 || c == '两' || c == '半';
    }

    private static Sign before(Plain text, int number, int from) {
        Sign nearest = Sign.UNSAID;
        for (int i = number - 1; i >= from && i >= number - BEFORE && !text.endsClause(i); i--) {
            // Between two numbers a dash says from and to.
            boolean range = text.at(i) == '-' && i > from && isNumeral(text.at(i - 1));
            if (TAKING.indexOf(text.at(i)) >= 0 && !range) {
                // 倒扣积分5分 takes, though 积 stands nearer.
                return Sign.DEDUCTION;
            }
            boolean close = i == number - 1 && GIVING_CLOSE.indexOf(text.at(i)) >= 0;
            if (close || GIVING.indexOf(text.at(i)) >= 0) {
                nearest = Sign.AWARD;
            }
        }
        return nearest;
    }

    private static long hundredths(Plain text, int from, int to) {
        long whole = 0;
        long digit = 0;
        long hundredths = 0;
        long decimal = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (Plain.isDigit(c) && decimal > 0) {
                hundredths += decimal * (c - '0');
                decimal = decimal == 10 ? 1 : 0;
            } else if (c == '.') {
                decimal = 10;
            } else if (Plain.isDigit(c)) {
                digit = Math.min(MOST, digit * 10 + (c - '0'));
            } else if (c == '半') {
                hundredths += 50;
            } else if (TENS.indexOf(c) >= 0) {
                long ten = c == '十' ? 10 : c == '百' ? 100 : 1000;
                whole = Math.min(MOST, whole + Math.max(1, digit) * ten);
                digit = 0;
            } else {
                digit = c == '两' ? 2 : NUMERALS.indexOf(c);
            }
        }
        return Math.min(MOST, whole + digit) * 100 + Math.min(99, hundredths);
    }
}
