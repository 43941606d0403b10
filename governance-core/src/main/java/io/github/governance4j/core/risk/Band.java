package io.github.governance4j.core.risk;

import io.github.governance4j.core.house.Hidden;
import org.immutables.value.Value;

/** The values of an indicator that count the same, and what they count (分档). */
@Value.Immutable
@Hidden
public sealed interface Band permits ImmutableBand {
    /** {@return the values} */
    Range range();

    /** {@return the points they get, at least 0; in a matrix the step, a whole number of at least 1} */
    Quantity points();

    /** {@return what people call it; blank if it has no name} */
    @Value.Default
    default String title() {
        return "";
    }

    /** {@return the law and article, or whose practice it is; blank where the model's source says it} */
    @Value.Default
    default String source() {
        return "";
    }

    /**
     * {@return a band without a name}
     *
     * @param range the values
     * @param points what they count
     */
    static Band of(Range range, Quantity points) {
        return ImmutableBand.builder().range(range).points(points).build();
    }

    /**
     * {@return this band with its name and source}
     *
     * @param title what people call it
     * @param source the law and article, or whose practice it is
     */
    default Band named(String title, String source) {
        return ImmutableBand.builder().from(this).title(title).source(source).build();
    }
}
