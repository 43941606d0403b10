package io.github.governance4j.core.risk;

import java.util.Optional;

/**
 * The values from one bound to another; a bound that is missing is nowhere (区间).
 *
 * <pre>{@code
 * Range.of(Optional.of(Bound.excluding(Quantity.of(160))), Optional.of(Bound.including(Quantity.of(320))))   // >160, <=320
 * }</pre>
 *
 * @param lower where it begins; empty if anywhere
 * @param upper where it ends; empty if nowhere
 */
public record Range(Optional<Bound> lower, Optional<Bound> upper) {
    /** Every value. */
    public static final Range ALL = new Range(Optional.empty(), Optional.empty());

    /**
     * {@return the values between two bounds}
     *
     * @param lower where it begins
     * @param upper where it ends
     */
    public static Range between(Bound lower, Bound upper) {
        return new Range(Optional.of(lower), Optional.of(upper));
    }

    /**
     * {@return the values from a bound upward}
     *
     * @param lower where it begins
     */
    public static Range from(Bound lower) {
        return new Range(Optional.of(lower), Optional.empty());
    }

    /**
     * {@return the values up to a bound}
     *
     * @param upper where it ends
     */
    public static Range upTo(Bound upper) {
        return new Range(Optional.empty(), Optional.of(upper));
    }

    /**
     * {@return whether a value lies within}
     *
     * @param value the value
     */
    public boolean contains(Quantity value) {
        return holdsFrom(value) && holdsUpTo(value);
    }

    private boolean holdsFrom(Quantity value) {
        if (lower.isEmpty()) {
            return true;
        }
        int order = value.compareTo(lower.get().value());
        return order > 0 || (order == 0 && lower.get().included());
    }

    private boolean holdsUpTo(Quantity value) {
        if (upper.isEmpty()) {
            return true;
        }
        int order = value.compareTo(upper.get().value());
        return order < 0 || (order == 0 && upper.get().included());
    }

    /** {@return the range as a rulebook writes it, for example {@code >160 <=320}; {@code any} without bounds} */
    @Override
    public String toString() {
        String from = lower.map(bound -> (bound.included() ? ">=" : ">") + bound.value())
                .orElse("");
        String to = upper.map(bound -> (bound.included() ? "<=" : "<") + bound.value())
                .orElse("");
        String text = from.isEmpty() || to.isEmpty() ? from + to : from + " " + to;
        return text.isEmpty() ? "any" : text;
    }
}
