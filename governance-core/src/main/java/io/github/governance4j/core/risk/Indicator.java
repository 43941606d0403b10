package io.github.governance4j.core.risk;

import io.github.governance4j.core.house.Hidden;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a model measures: the unit, the values it can have, and which way is worse (评估指标).
 *
 * <pre>{@code
 * Indicator.of(new IndicatorId("deaths"), "死亡人数", "人", Worse.UP, Quantity.ZERO, Quantity.of(10_000))
 *         .missing(Missing.NOT_COUNTED);
 * }</pre>
 */
@Value.Immutable
@Hidden
public sealed interface Indicator permits ImmutableIndicator {
    /** {@return its name, unique in its model} */
    IndicatorId id();

    /** {@return what people call it} */
    String title();

    /** {@return the unit, for example {@code 人}; blank for a bare number} */
    String unit();

    /** {@return which way is worse} */
    Worse worse();

    /** {@return the least value it can have, included} */
    Quantity least();

    /** {@return the greatest value it can have, included} */
    Quantity most();

    /** {@return how many decimals its values may have, 0 to 3} */
    @Value.Default
    default int decimals() {
        return 0;
    }

    /** {@return its named values, least first: the only ones it can have, unless {@link #between} says otherwise; empty if it names none} */
    List<Choice> choices();

    /** {@return whether it can also have any value between its choices, with its decimals, from least to most} */
    @Value.Default
    default boolean between() {
        return false;
    }

    /** {@return what is done where its reading is missing} */
    @Value.Default
    default Missing missing() {
        return Missing.REFUSE;
    }

    /** {@return the law and article, the table it is from, or whose practice it is} */
    @Value.Default
    default String source() {
        return "";
    }

    /**
     * {@return an indicator of whole numbers that refuses to be missing}
     *
     * @param id its name
     * @param title what people call it
     * @param unit the unit, or blank
     * @param worse which way is worse
     * @param least the least value, included
     * @param most the greatest value, included
     * @throws IllegalArgumentException if {@code least} is above {@code most}, or either is no whole number
     */
    static Indicator of(IndicatorId id, String title, String unit, Worse worse, Quantity least, Quantity most) {
        return ImmutableIndicator.builder()
                .id(id)
                .title(title)
                .unit(unit)
                .worse(worse)
                .least(least)
                .most(most)
                .build();
    }

    /**
     * {@return this indicator with so many decimals}
     *
     * @param places how many decimals its values may have, 0 to 3
     */
    default Indicator decimals(int places) {
        return ImmutableIndicator.builder().from(this).decimals(places).build();
    }

    /**
     * {@return this indicator with these named values, and only these}
     *
     * @param values the values it can have, least first
     */
    default Indicator choices(List<Choice> values) {
        return ImmutableIndicator.builder().from(this).choices(values).build();
    }

    /** {@return this indicator, free to have any value between its choices} */
    default Indicator andBetween() {
        return ImmutableIndicator.builder().from(this).between(true).build();
    }

    /**
     * {@return whether it can have a value}
     *
     * @param value the value
     */
    default boolean canBe(Quantity value) {
        return value.compareTo(least()) >= 0
                && value.compareTo(most()) <= 0
                && value.hasAtMost(decimals())
                && (!isOnlyChoices()
                        || choices().stream().anyMatch(choice -> choice.value().equals(value)));
    }

    /** {@return whether it can only have one of its choices} */
    default boolean isOnlyChoices() {
        return !choices().isEmpty() && !between();
    }

    /**
     * {@return this indicator with another treatment where its reading is missing}
     *
     * @param treatment what is done
     */
    default Indicator missing(Missing treatment) {
        return ImmutableIndicator.builder().from(this).missing(treatment).build();
    }

    /**
     * {@return this indicator with its source}
     *
     * @param where the law and article, the table it is from, or whose practice it is
     */
    default Indicator source(String where) {
        return ImmutableIndicator.builder().from(this).source(where).build();
    }
}
