package io.github.governance4j.rulebook;

import io.github.governance4j.points.Points;
import io.github.governance4j.points.catalogue.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/** Walks once over a title, never back, so that its cost grows with the length of the title only. */
final class TextCursor {
    // Unfolding a number takes time that grows with the square of its length; none that means anything here is this
    // long.
    private static final int LONGEST_NUMBER = 24;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final String text;
    private int at;

    TextCursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static int firstDigit(String text) {
        int i = 0;
        while (i < text.length() && !isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    String rest() {
        return text.substring(at);
    }

    /** Steps over one of some words; answers whether one stood here. */
    boolean skip(String... words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    /** What stands here up to the next digit or bracket. */
    String word() {
        int start = at;
        while (at < text.length() && !isDigit(text.charAt(at)) && "()（）".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** A number in ASCII digits, with or without decimals and 万; empty if there is none, or none that is exact to one hundredth. */
    Optional<Quantity> number() {
        int start = at;
        digits();
        if (at > start && at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        String digits = text.substring(start, at);
        boolean inTenThousands = skip("万");
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        BigDecimal written = new BigDecimal(digits);
        BigDecimal value = inTenThousands ? written.multiply(TEN_THOUSAND) : written;
        BigDecimal hundredths = value.movePointRight(2).stripTrailingZeros();
        return hundredths.scale() > 0 || hundredths.compareTo(BigDecimal.valueOf(Amount.MOST)) > 0
                ? Optional.empty()
                : Optional.of(new Quantity(hundredths.longValueExact(), inTenThousands));
    }

    private void digits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    /**
     * A number somebody wrote.
     *
     * @param hundredths its value in hundredths, 0 to {@link Amount#MOST}
     * @param inTenThousands whether 万 stood behind it
     */
    record Quantity(long hundredths, boolean inTenThousands) {
        Amount amount() {
            return new Amount(hundredths);
        }

        Points points() {
            return Points.ofHundredths(hundredths);
        }

        boolean isPositive() {
            return hundredths > 0;
        }
    }
}
