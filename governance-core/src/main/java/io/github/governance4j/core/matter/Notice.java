package io.github.governance4j.core.matter;

import io.github.governance4j.core.house.Hidden;
import io.github.governance4j.core.place.AreaId;
import io.github.governance4j.core.place.CategoryId;
import io.github.governance4j.core.place.ReceiptId;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What was reported (上报内容): what kind of matter, where, and how far it reaches. Never who reported it.
 *
 * <pre>{@code
 * Notice.of(SourceKind.HOTLINE, receipt, new CategoryId("water"), new AreaId("village-7")).people(12).build()
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Notice permits ImmutableNotice {
    /** {@return how it came in} */
    SourceKind source();

    /** {@return what the reporter was given} */
    ReceiptId receipt();

    /** {@return what kind of matter it is} */
    CategoryId category();

    /** {@return where it is} */
    AreaId area();

    /** {@return how many people it concerns, 1 or more} */
    @Value.Default
    default long people() {
        return 1;
    }

    /** {@return how much money it is about, in fen, 0 or more; empty where it is not about money} */
    OptionalLong money();

    /** {@return whether it reaches over several areas} */
    @Value.Default
    default boolean severalAreas() {
        return false;
    }

    /** {@return who reported it, by receipt} */
    default Voice voice() {
        return new Voice(receipt(), source());
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if it concerns nobody or is about less than no money
     */
    @Value.Check
    default void check() {
        if (people() < 1 || money().orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "a matter concerns somebody, and 0 fen or more: " + people() + ", " + money());
        }
    }

    /**
     * Begins a notice that concerns one person and no money.
     *
     * @param source how it came in
     * @param receipt what the reporter was given
     * @param category what kind of matter it is
     * @param area where it is
     * @return a builder for the rest
     */
    static Builder of(SourceKind source, ReceiptId receipt, CategoryId category, AreaId area) {
        return ImmutableNotice.builder()
                .source(source)
                .receipt(receipt)
                .category(category)
                .area(area);
    }

    /** Builds a notice. */
    sealed interface Builder permits ImmutableNotice.Builder {
        /**
         * Sets how many people it concerns.
         *
         * @param people 1 or more
         * @return this
         */
        Builder people(long people);

        /**
         * Sets how much money it is about.
         *
         * @param money in fen, 0 or more
         * @return this
         */
        Builder money(long money);

        /**
         * Sets whether it reaches over several areas.
         *
         * @param severalAreas whether
         * @return this
         */
        Builder severalAreas(boolean severalAreas);

        /**
         * Ends.
         *
         * @return the notice
         * @throws IllegalArgumentException if a number is out of bounds
         */
        Notice build();
    }
}
