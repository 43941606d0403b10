package io.github.governance4j.core.risk;

/**
 * The numbers from a least to a most value with so many decimals, in thousandths.
 *
 * @param least the least, a multiple of {@code unit}
 * @param most the greatest, a multiple of {@code unit}
 * @param unit the smallest step
 */
record Domain(long least, long most, long unit) {
    /** The numbers an indicator without choices can have. */
    static Domain of(Indicator indicator) {
        return new Domain(
                indicator.least().thousandths(), indicator.most().thousandths(), Quantity.unit(indicator.decimals()));
    }

    /** The least number that lies within a range; above {@link #last} if none does. */
    long first(Range range) {
        if (range.lower().isEmpty()) {
            return least;
        }
        Bound bound = range.lower().get();
        long value = bound.value().thousandths();
        long up = -Math.floorDiv(-value, unit) * unit;
        return Math.max(least, !bound.included() && up == value ? up + unit : up);
    }

    /** The greatest number that lies within a range; below {@link #first} if none does. */
    long last(Range range) {
        if (range.upper().isEmpty()) {
            return most;
        }
        Bound bound = range.upper().get();
        long value = bound.value().thousandths();
        long down = Math.floorDiv(value, unit) * unit;
        return Math.min(most, !bound.included() && down == value ? down - unit : down);
    }
}
