package io.github.governance4j.core.risk;

/**
 * One end of a range, and whether the end itself belongs to it (界限；“以上”是否含本数).
 *
 * @param value where it lies
 * @param included whether the value itself lies within
 */
public record Bound(Quantity value, boolean included) {
    /**
     * {@return a bound that belongs to its range}
     *
     * @param value where it lies
     */
    public static Bound including(Quantity value) {
        return new Bound(value, true);
    }

    /**
     * {@return a bound that does not belong to its range}
     *
     * @param value where it lies
     */
    public static Bound excluding(Quantity value) {
        return new Bound(value, false);
    }
}
