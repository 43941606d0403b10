package io.github.governance4j.core.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What sort of value a fact of an explanation holds, and so how it is printed (值的类别).
 *
 * <p>Numbers are kept as {@code long}, words as text; nothing else exists, which keeps explanations small and exact.
 */
public enum Kind {
    /** A whole number, in units the slot's name says. */
    COUNT,
    /** Points, in hundredths of a point (积分，单位为百分之一分). */
    POINTS,
    /** Money, in fen (金额，单位为分). */
    MONEY,
    /** A measured value, a score, a ratio, in thousandths (数值，单位为千分之一). */
    QUANTITY,
    /** A day, as days since 1970-01-01 (日期). */
    DAY,
    /** A moment without zone, as seconds since 1970-01-01T00:00 local time (时刻). */
    MOMENT,
    /** Yes or no, as 1 or 0 (是否). */
    FLAG,
    /** A word of a closed vocabulary, translated on reading (代码). */
    CODE,
    /** A name that stays as it is: an opaque id, an item code, an edition (编号). */
    ID,
    /** Text as a person or a rulebook wrote it; never translated (原文). */
    TEXT;

    /** {@return whether values of this kind are words rather than numbers} */
    public boolean isWord() {
        return this == CODE || this == ID || this == TEXT;
    }

    /** Prints a number of this kind the way both languages write it: {@code 12.5}, {@code 2025-02-05}, {@code 2025-02-05T09:30}. */
    String print(long number) {
        return switch (this) {
            case POINTS, MONEY -> plain(BigDecimal.valueOf(number, 2));
            case QUANTITY -> plain(BigDecimal.valueOf(number, 3));
            case DAY -> LocalDate.ofEpochDay(number).toString();
            case MOMENT ->
                LocalDateTime.ofEpochSecond(number, 0, ZoneOffset.UTC).toString();
            default -> Long.toString(number);
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
