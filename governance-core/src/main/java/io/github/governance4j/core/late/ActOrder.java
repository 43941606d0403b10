package io.github.governance4j.core.late;

import io.github.governance4j.core.decide.CommandId;

/**
 * The order of acts of one moment: by id, a number within it by its value. Whoever numbers acts as they come has 9 before 10. It needs nothing
 * but the acts: in which order they arrived, or were written down, hangs on who had a network.
 */
final class ActOrder {
    private ActOrder() {}

    /** Negative, zero or positive as {@code one} comes before, is, or comes after {@code other}. */
    static int compare(CommandId one, CommandId other) {
        String left = one.value();
        String right = other.value();
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int order;
            if (isDigit(left.charAt(i)) && isDigit(right.charAt(j))) {
                int endOfLeft = endOfNumber(left, i);
                int endOfRight = endOfNumber(right, j);
                order = compareNumbers(left.substring(i, endOfLeft), right.substring(j, endOfRight));
                i = endOfLeft;
                j = endOfRight;
            } else {
                order = Character.compare(left.charAt(i++), right.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length() - i, right.length() - j);
        // 9 and 09 are two ids.
        return order != 0 ? order : one.compareTo(other);
    }

    private static int compareNumbers(String one, String other) {
        String left = withoutZeros(one);
        String right = withoutZeros(other);
        int order = Integer.compare(left.length(), right.length());
        return order != 0 ? order : left.compareTo(right);
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
