package io.github.governance4j.core.explain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * One value a rule looked at or arrived at, with its name (事实).
 *
 * <p>Two facts are equal when name, kind and value are.
 *
 * @param name the slot's name
 * @param kind the slot's kind
 * @param number the value when the kind is a number, in the kind's unit; else 0
 * @param word the value when the kind is a word; else empty
 */
public record Fact(String name, Kind kind, long number, String word) {

    /**
     * {@return the value as a day}
     *
     * @throws IllegalStateException if this is not a {@link Kind#DAY}
     */
    public LocalDate day() {
        require(Kind.DAY);
        return LocalDate.ofEpochDay(number);
    }

    /**
     * {@return the value as a moment}
     *
     * @throws IllegalStateException if this is not a {@link Kind#MOMENT}
     */
    public LocalDateTime moment() {
        require(Kind.MOMENT);
        return LocalDateTime.ofEpochSecond(number, 0, ZoneOffset.UTC);
    }

    /** {@return the value as printed in either language: {@code 12.5}, {@code 2025-02-05}, {@code LY003}} Code words stay codes. */
    public String print() {
        return kind.isWord() ? word : kind.print(number);
    }

    private void require(Kind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException("'" + name + "' is " + kind + ", not " + wanted);
        }
    }
}
